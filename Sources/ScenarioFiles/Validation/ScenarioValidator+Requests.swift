import PatrolDomain

// What people ask for and the planner has fixed: pairs, pins, wishes; and what lies behind: history.
extension ScenarioValidator {
  mutating func readPairs() -> [Pair] {
    var seen: Set<Set<PersonID>> = []
    return document.root.mappings("pairs", mayBeEmpty: true, &faults).compactMap { fields in
      fields.only(["first", "second", "relation"], &faults)
      let first = names.people.resolve(fields.required("first", .reference(), &faults), &faults)
      let typed: Located<PersonID>? = fields.required("second", .reference(), &faults)
      let second = names.people.resolve(typed, &faults)
      let relation: Located<Pair.Relation>? = fields.required("relation", .choice, &faults)
      guard let first, let second, let typed, let relation else { return nil }
      if first == second { faults.report(typed.origin, .pairOfOne, value: typed.text) }
      if !seen.insert([first, second]).inserted {
        let values: [String: FactValue] = ["first": .text(first.text), "second": .text(second.text)]
        faults.report(fields.origin, .pairTwice, values)
      }
      return Pair(first, second, relation.value)
    }
  }

  /// Wishes by day and person.
  mutating func readWishes() -> [Wish] {
    var seen: Set<Wish> = []
    var asked: [PersonDay: (isOff: Bool, origin: Origin)] = [:]
    let wishes = document.wishes.rows.compactMap { row -> Wish? in
      guard let wish = readWish(row) else { return nil }
      // The same wish of another rank is the same wish.
      let unranked = Wish(person: wish.person, day: wish.day, subject: wish.subject, rank: 1)
      if !seen.insert(unranked).inserted {
        faults.report(row.origin("wish"), .wishTwice, ["person": .text(wish.person.text)], value: row.text("wish"))
      }
      checkAgainstEarlier(wish, row.origin("wish"), row.text("wish"), &asked)
      return wish
    }
    return wishes.enumerated()
      .sorted { ($0.element.day, $0.element.person, $0.offset) < ($1.element.day, $1.element.person, $1.offset) }
      .map(\.element)
  }

  private struct PersonDay: Hashable {
    let person: PersonID
    let day: Int
  }

  /// Nobody can be off and on duty on one day; two activities may be meant as a choice.
  private mutating func checkAgainstEarlier(
    _ wish: Wish, _ origin: Origin, _ text: String, _ asked: inout [PersonDay: (isOff: Bool, origin: Origin)]
  ) {
    let key = PersonDay(person: wish.person, day: wish.day)
    let isOff = wish.subject == .dayOff
    guard let earlier = asked[key] else {
      asked[key] = (isOff, origin)
      return
    }
    guard earlier.isOff != isOff else { return }
    let values: [String: FactValue] = [
      "person": .text(wish.person.text), "place": .text("\(earlier.origin.file):\(earlier.origin.line)"),
    ]
    faults.report(origin, .wishesContradict, values, value: text)
  }

  private mutating func readWish(_ row: Row) -> Wish? {
    let person = names.people.resolve(row.required("person", .reference(), &faults), &faults)
    let day = day(of: row.required("date", .date, &faults))
    let word: Located<WishWord>? = row.required("wish", .choice, &faults)
    let activity = names.activities.resolve(row.optional("activity", .reference(), &faults), &faults)
    let rank = row.required("rank", .number(1...3), &faults)
    if word?.value == .off, row.has("activity") {
      faults.report(row.origin("activity"), .activityOfDayOff, value: row.text("activity"))
    }
    guard let person, let day, let word, let rank else { return nil }
    return Wish(
      person: person, day: day, subject: word.value == .off ? .dayOff : .duty(activity), rank: rank.value)
  }

  /// History by start, then person.
  mutating func readHistory() -> [PastDuty] {
    let read = document.history.rows.compactMap { row in readPastDuty(row).map { (row, $0) } }
    let sorted = read.enumerated()
      .sorted {
        let (a, b) = ($0.element.1, $1.element.1)
        return (a.interval.start, a.person, $0.offset) < (b.interval.start, b.person, $1.offset)
      }
      .map(\.element)
    var last: [PersonID: PastDuty] = [:]
    for (row, duty) in sorted {
      if let earlier = last[duty.person], earlier.interval.overlaps(duty.interval) {
        faults.report(row.origin("from"), .historyOverlap, ["person": .text(duty.person.text)])
      }
      last[duty.person] = duty
    }
    return sorted.map(\.1)
  }

  private mutating func readPastDuty(_ row: Row) -> PastDuty? {
    let person = names.people.resolve(row.required("person", .reference(), &faults), &faults)
    let date = row.required("date", .date, &faults)
    let start = row.required("from", .time, &faults)
    let end = row.required("to", .time, &faults)
    let activity = names.activities.resolve(row.required("activity", .reference(), &faults), &faults)
    let place = names.places.resolve(row.optional("place", .reference(), &faults), &faults)
    if let start, let end, start.value == end.value {
      faults.report(end.origin, .zeroLengthWindow, value: "\(start.text)-\(end.text)")
      return nil
    }
    guard let date, let start, let end, let horizon else { return nil }
    let day = horizon.day(of: date.value)
    guard day < 0 else {
      let values: [String: FactValue] = ["date": .date(date.value), "start": .date(horizon.start)]
      faults.report(date.origin, .historyNotPast, values, value: date.text)
      return nil
    }
    guard let person, let activity else { return nil }
    let interval = Window(start: start.value, end: end.value).interval(onDay: day)
    return PastDuty(person: person, activity: activity, interval: interval, place: place)
  }
}

private enum WishWord: String, CaseIterable, Sendable {
  case off
  case duty
}
