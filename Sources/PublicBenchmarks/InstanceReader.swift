/// Reads an instance's text.
public struct InstanceReader {
  private var faults: [InstanceFault] = []
  private var sections: [Section: [InstanceLine]] = [:]
  private var shiftIndex: [String: Int] = [:]
  private var employeeIndex: [String: Int] = [:]
  private var instance = Instance(
    dayCount: 0, shifts: [], employees: [], onRequests: [], offRequests: [], cover: [])

  private enum Section: String, CaseIterable {
    case horizon = "SECTION_HORIZON"
    case shifts = "SECTION_SHIFTS"
    case staff = "SECTION_STAFF"
    case daysOff = "SECTION_DAYS_OFF"
    case onRequests = "SECTION_SHIFT_ON_REQUESTS"
    case offRequests = "SECTION_SHIFT_OFF_REQUESTS"
    case cover = "SECTION_COVER"
  }

  /// The instance that `bytes` (UTF-8, LF or CRLF, with or without a byte order mark) describe.
  ///
  /// - Throws: all faults at once.
  public static func read(_ bytes: [UInt8]) throws(InstanceFaults) -> Instance {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InstanceFaults(faults: [InstanceFault(.encoding, line: nil, value: "UTF-8")])
    }
    var reader = Self()
    reader.collectSections(text)
    reader.readHorizon()
    reader.readShifts()
    reader.readStaff()
    reader.readDaysOff()
    reader.instance.onRequests = reader.readRequests(.onRequests)
    reader.instance.offRequests = reader.readRequests(.offRequests)
    reader.readCover()
    let faults = reader.faults.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    guard faults.isEmpty else { throw InstanceFaults(faults: faults) }
    return reader.instance
  }

  private mutating func fault(_ kind: InstanceFault.Kind, _ line: Int?, _ value: some StringProtocol) {
    faults.append(InstanceFault(kind, line: line, value: String(value)))
  }

  private mutating func collectSections(_ text: String) {
    let mark = "\u{FEFF}"
    let content = text.hasPrefix(mark) ? text.dropFirst() : text[...]
    var section: Section?
    var isKnown = true
    for (index, raw) in content.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = InstanceLine(number: index + 1, text: raw)
      if line.isEmpty { continue }
      if line.text.hasPrefix("SECTION_") {
        section = Section(rawValue: String(line.text))
        isKnown = section != nil
        guard let section else {
          fault(.unknownSection, line.number, line.text)
          continue
        }
        if sections[section] != nil { fault(.repeatedSection, line.number, line.text) }
        sections[section] = sections[section] ?? []
      } else if let section {
        sections[section]?.append(line)
      } else if isKnown {
        fault(.strayLine, line.number, line.text)
      }
    }
    for section in Section.allCases where sections[section] == nil {
      fault(.missingSection, nil, section.rawValue)
    }
  }

  private func lines(_ section: Section) -> [InstanceLine] { sections[section] ?? [] }

  /// The fields of a line; `nil`, and a fault, when their number is wrong.
  private mutating func fields(_ line: InstanceLine, _ counts: ClosedRange<Int>) -> [Substring]? {
    let fields = line.fields
    guard counts.contains(fields.count) else {
      fault(.fieldCount, line.number, line.text)
      return nil
    }
    return fields
  }

  /// A whole number of at least 0.
  private mutating func number(_ field: Substring, _ line: InstanceLine) -> Int? {
    guard let value = Int(field), (0...1_000_000_000).contains(value) else {
      fault(.number, line.number, field)
      return nil
    }
    return value
  }

  private mutating func day(_ field: Substring, _ line: InstanceLine) -> Int? {
    guard let day = number(field, line) else { return nil }
    // A horizon that could not be read is one fault, not one per day.
    guard day < instance.dayCount || instance.dayCount == 0 else {
      fault(.day, line.number, field)
      return nil
    }
    return day
  }

  private mutating func shift(_ id: Substring, _ line: InstanceLine) -> Int? {
    if let index = shiftIndex[String(id)] { return index }
    fault(.unknownShift, line.number, id)
    return nil
  }

  private mutating func employee(_ id: Substring, _ line: InstanceLine) -> Int? {
    if let index = employeeIndex[String(id)] { return index }
    fault(.unknownEmployee, line.number, id)
    return nil
  }

  private mutating func readHorizon() {
    guard let section = sections[.horizon] else { return }
    guard let line = section.first, section.count == 1 else {
      return fault(section.isEmpty ? .empty : .fieldCount, section.last?.number, Section.horizon.rawValue)
    }
    guard let days = number(line.text, line) else { return }
    if (1...364).contains(days) { instance.dayCount = days } else { fault(.horizon, line.number, line.text) }
  }

  private mutating func readShifts() {
    var followers: [(shift: Int, ids: [Substring], line: InstanceLine)] = []
    for line in lines(.shifts) {
      guard let fields = fields(line, 2...3), let minutes = number(fields[1], line) else { continue }
      let id = String(fields[0])
      guard shiftIndex[id] == nil else {
        fault(.repeated, line.number, id)
        continue
      }
      if !(1...1440).contains(minutes) { fault(.length, line.number, fields[1]) }
      shiftIndex[id] = instance.shifts.count
      followers.append((instance.shifts.count, fields.count == 3 ? fields[2].split(separator: "|") : [], line))
      instance.shifts.append(Instance.Shift(id: id, minutes: minutes, forbiddenNext: []))
    }
    if sections[.shifts]?.isEmpty == true { fault(.empty, nil, Section.shifts.rawValue) }
    for (shift, ids, line) in followers {
      instance.shifts[shift].forbiddenNext = ids.compactMap { self.shift($0, line) }
    }
  }

  private mutating func readStaff() {
    for line in lines(.staff) {
      guard let fields = fields(line, 8...8) else { continue }
      let id = String(fields[0])
      guard employeeIndex[id] == nil else {
        fault(.repeated, line.number, id)
        continue
      }
      employeeIndex[id] = instance.employees.count
      let maxShifts = readMaxShifts(fields[1], line)
      let limits = fields[2...].map { number($0, line) ?? 0 }
      for (most, least) in [(0, 1), (2, 3)] where limits[most] < limits[least] {
        fault(.order, line.number, "\(limits[most]) < \(limits[least])")
      }
      instance.employees.append(
        Instance.Employee(
          id: id, maxShifts: maxShifts, minutes: limits[1]...max(limits[0], limits[1]),
          consecutiveShifts: limits[3]...max(limits[2], limits[3]), minConsecutiveDaysOff: limits[4],
          maxWeekends: limits[5], daysOff: []))
    }
    if sections[.staff]?.isEmpty == true { fault(.empty, nil, Section.staff.rawValue) }
  }

  /// `shift=max` pairs; a shift that is not named has no limit.
  private mutating func readMaxShifts(_ field: Substring, _ line: InstanceLine) -> [Int] {
    var limits = Array(repeating: Int.max, count: instance.shifts.count)
    for pair in field.split(separator: "|") {
      let parts = pair.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        fault(.number, line.number, pair)
        continue
      }
      if let shift = shift(parts[0], line), let limit = number(parts[1], line) { limits[shift] = limit }
    }
    return limits
  }

  private mutating func readDaysOff() {
    for line in lines(.daysOff) {
      guard let fields = fields(line, 1...365), let employee = employee(fields[0], line) else { continue }
      let days = fields.dropFirst().filter { !$0.isEmpty }.compactMap { day($0, line) }
      instance.employees[employee].daysOff = Set(instance.employees[employee].daysOff + days).sorted()
    }
  }

  private mutating func readRequests(_ section: Section) -> [Instance.Request] {
    var requests: [Instance.Request] = []
    for line in lines(section) {
      guard let fields = fields(line, 4...4) else { continue }
      let (who, when) = (employee(fields[0], line), day(fields[1], line))
      let (what, weight) = (shift(fields[2], line), number(fields[3], line))
      guard let who, let when, let what, let weight else { continue }
      requests.append(Instance.Request(employee: who, day: when, shift: what, weight: weight))
    }
    return requests
  }

  private mutating func readCover() {
    var seen: Set<[Int]> = []
    for line in lines(.cover) {
      guard let fields = fields(line, 5...5) else { continue }
      let (when, what) = (day(fields[0], line), shift(fields[1], line))
      let numbers = fields[2...].map { number($0, line) }
      guard let when, let what, let wanted = numbers[0], let under = numbers[1], let over = numbers[2] else { continue }
      if !seen.insert([when, what]).inserted { fault(.repeated, line.number, fields[0] + "," + fields[1]) }
      instance.cover.append(Instance.Cover(day: when, shift: what, wanted: wanted, under: under, over: over))
    }
  }
}

/// A line of an instance without its comment.
struct InstanceLine {
  /// 1-based.
  let number: Int
  let text: Substring

  init(number: Int, text: Substring) {
    self.number = number
    let content = text.prefix { $0 != "#" }
    let start = content.firstIndex { !$0.isWhitespace } ?? content.endIndex
    let end = content.lastIndex { !$0.isWhitespace }.map { content.index(after: $0) } ?? start
    self.text = content[start..<end]
  }

  var isEmpty: Bool { text.isEmpty }

  /// Separated by commas, without blanks around them.
  var fields: [Substring] {
    text.split(separator: ",", omittingEmptySubsequences: false).map { InstanceLine(number: number, text: $0).text }
  }
}
