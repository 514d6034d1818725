import PatrolDomain

/// Burden and share of everybody in the scope of one rule `fair-share`.
struct FairShares {
  let lines: [FairnessLine]

  /// The rule's part of the level `burden-spread`.
  var spread: Int {
    guard let floor = lines.map({ $0.opening.count - $0.share.count }).min() else { return 0 }
    return lines.reduce(0) { sum, line in
      let above = line.excess.count - floor
      return sum + above * above
    }
  }

  init(_ rule: FairShare, in book: ScopedBook) {
    let burden = Burden(rule: rule, scenario: book.scenario, index: book.index)
    let days = Dictionary(
      book.scenario.people.map { ($0.id, availableDays(of: $0, in: book.horizon)) }, uniquingKeysWith: { $1 })
    let parts = SeatPart.parts(of: book, burden: burden, availableDays: days)
    lines = book.people.map { person in
      let thousandths = parts.reduce(0) { $0 + $1.thousandths(for: person, availableDays: days[person.id] ?? 0) }
      return FairnessLine(
        person, share: BurdenPoints(thousandths / SeatPart.scale), burden: burden, in: book)
    }
  }
}

/// The days on which somebody could be on duty and be counted: he is no newcomer, no absence covers them whole, and a
/// declared window touches them.
private func availableDays(of person: Person, in horizon: Horizon) -> Int {
  (0..<horizon.dayCount).count { day in
    let whole = Interval(
      from: Moment(day * Moment.minutesPerDay), to: Moment((day + 1) * Moment.minutesPerDay))
    return !person.absences.contains { $0.interval.contains(whole) }
      && (person.declaredWindows?.contains { $0.overlaps(whole) } ?? true)
      && !person.isNewcomer(on: horizon.date(ofDay: day))
  }
}

extension FairnessLine {
  fileprivate init(_ person: Person, share: BurdenPoints, burden: Burden, in book: ScopedBook) {
    let inScope = book.turns(of: person).filter { !$0.isHistory }
    let all = book.allTurns(of: person).filter { !$0.isHistory }
    let working = all.filter { book.index.activities[$0.activity]?.isWorkingTime == true }
    self.init(
      rule: book.rule.id, person: person.id, opening: person.openingBurden,
      points: inScope.reduce(.zero) { $0 + burden.points(of: $1) }, share: share,
      // Directive 2003/88/EC, Art. 2(4): at least three hours of night time make a night worker's day.
      nights: all.count { NightClock.isNight($0, from: .hours(3)) },
      minutes: working.reduce(.zero) { $0 + $1.interval.length })
  }
}
