public import PatrolDomain

extension Renderer {
  /// `12.345` and `12,345`; four digits stand without a mark.
  public func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "−" : ""
    guard digits.count > 4 else { return sign + digits }
    let mark = language == .vietnamese ? "." : ","
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return sign + groups.joined(separator: mark)
  }

  /// `part` of `whole` in percent with one decimal, rounded up, so that a promise is never too good: `0,4 %`, `0.4 %`.
  ///
  /// Both are at least 0; `whole` is positive.
  public func percent(_ part: Int, of whole: Int) -> String {
    let (product, overflow) = part.multipliedReportingOverflow(by: 1000)
    let tenths = overflow ? part / whole * 1000 : (product + whole - 1) / whole
    let mark = language == .vietnamese ? "," : "."
    return number(tenths / 10) + mark + String(tenths % 10) + " %"
  }

  /// `8 giờ 30 phút`, `8 h 30 min`.
  public func duration(_ length: Minutes) -> String {
    let sign = length.count < 0 ? "−" : ""
    let hours = Int(length.count.magnitude) / 60
    let minutes = Int(length.count.magnitude) % 60
    let (hourWord, minuteWord) = language == .vietnamese ? ("giờ", "phút") : ("h", "min")
    if hours == 0 { return "\(sign)\(minutes) \(minuteWord)" }
    if minutes == 0 { return "\(sign)\(hours) \(hourWord)" }
    return "\(sign)\(hours) \(hourWord) \(minutes) \(minuteWord)"
  }

  /// Tenths of a second: `3,2 giây`, `3.2 s`.
  public func seconds(nanoseconds: UInt64) -> String {
    let tenths = Int((nanoseconds + 50_000_000) / 100_000_000)
    let (mark, word) = language == .vietnamese ? (",", "giây") : (".", "s")
    return "\(number(tenths / 10))\(mark)\(tenths % 10) \(word)"
  }

  /// `03/12/2026`, `3 Dec 2026`.
  public func date(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    return switch language {
    case .vietnamese: "\(twoDigits(day))/\(twoDigits(month))/\(year)"
    case .english: "\(day) \(Self.englishMonths[month - 1]) \(year)"
    }
  }

  /// As documents of authorities are dated, by Decree 30/2020/NĐ-CP, Appendix I, with two digits for days below 10 and for
  /// January and February: `ngày 05 tháng 02 năm 2026`, `5 Feb 2026`.
  public func formalDate(_ date: CivilDate) -> String {
    guard language == .vietnamese else { return self.date(date) }
    let (year, month, day) = date.parts
    return "ngày \(twoDigits(day)) tháng \(month < 3 ? twoDigits(month) : String(month)) năm \(year)"
  }

  /// The date without its year, for the head of a column: `03/12`, `3 Dec`.
  public func shortDate(_ date: CivilDate) -> String {
    let (_, month, day) = date.parts
    return switch language {
    case .vietnamese: "\(twoDigits(day))/\(twoDigits(month))"
    case .english: "\(day) \(Self.englishMonths[month - 1])"
    }
  }

  /// `thứ Năm`, `Thursday`.
  public func weekday(_ day: Weekday) -> String { term("weekday.\(day.rawValue)") }

  /// `T5`, `Thu`.
  public func shortWeekday(_ day: Weekday) -> String { term("weekday-short.\(day.rawValue)") }

  /// Clock times from start to end: `19:00–23:00`.
  public func window(_ interval: Interval) -> String { "\(interval.start.timeOfDay)–\(interval.end.timeOfDay)" }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
