import PatrolDomain

/// The limits that a person's row sets for himself. Over the horizon, but for working time, which is a week's.
struct PersonalLimits {
  let nights: Int?
  let duties: Int?
  let weeklyMinutes: Minutes?
  let rest: Minutes?

  init(_ row: Row, _ faults: inout FaultLog) {
    nights = row.optional("max_nights", .number(0...364), &faults)?.value
    duties = row.optional("max_duties", .number(0...1000), &faults)?.value
    weeklyMinutes = row.optional("max_hours", .hours, &faults)?.value
    rest = row.optional("min_rest", .duration(.zero ... .hours(24 * 7)), &faults)?.value
  }

  /// The rules `personal/<id>/nights`, `/duties`, `/hours`, `/rest`: law, for him alone.
  func rules(for person: PersonID, from table: String) -> [Rule] {
    let statements: [(String, RuleStatement?)] = [
      ("nights", nights.map { .nightCount(NightCount(period: .horizon, maximum: $0, nightFrom: .hours(3))) }),
      ("duties", duties.map { .activityLimit(ActivityLimit(period: .horizon, minimum: nil, maximum: $0)) }),
      ("hours", weeklyMinutes.map { .workingTime(WorkingTime(period: .week, minimum: nil, maximum: $0)) }),
      ("rest", rest.map { .minimumRest(MinimumRest(rest: $0)) }),
    ]
    return statements.compactMap { word, statement in
      statement.map {
        Rule(
          id: RuleID("personal/\(person)/\(word)"), statement: $0, strength: .law, scope: Scope(persons: [person]),
          citation: Citation(source: table, status: .assumed, authority: .planner))
      }
    }
  }
}

extension Notation where Value == Minutes {
  /// A duration, or a whole number of hours: `40h` or `40`.
  fileprivate static let hours = Notation { text in
    let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return duration(.zero ... .hours(168)).read(isNumber ? text + "h" : text)
  }
}
