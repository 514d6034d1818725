public import PatrolDomain

extension RuleStatement {
  /// The rule a step less strict, as somebody would sign it: an hour less rest, a night more; `nil` where it has no such
  /// number, or nothing would be left of it.
  var loosened: RuleStatement? {
    // Long: one line per rule of the catalogue.
    switch self {
    case .minimumRest(let rule): less(rule.rest).map { .minimumRest(MinimumRest(rest: $0)) }
    case .weeklyRest(let rule): less(rule.rest).map { .weeklyRest(WeeklyRest(rest: $0, days: rule.days)) }
    case .workingTime(let rule):
      rule.maximum.map {
        .workingTime(WorkingTime(period: rule.period, minimum: rule.minimum, maximum: $0 + .hours(1)))
      }
    case .nightMinutes(let rule):
      .nightMinutes(NightMinutes(period: rule.period, maximum: rule.maximum + .hours(1)))
    case .nightCount(let rule):
      .nightCount(NightCount(period: rule.period, maximum: rule.maximum + 1, nightFrom: rule.nightFrom))
    case .consecutiveDays(let rule):
      rule.maximum.map { .consecutiveDays(ConsecutiveDays(minimum: rule.minimum, maximum: $0 + 1)) }
    case .consecutiveNights(let rule):
      rule.maximum.map {
        .consecutiveNights(ConsecutiveNights(minimum: rule.minimum, maximum: $0 + 1, nightFrom: rule.nightFrom))
      }
    case .freeDays(let rule):
      rule.minimum.flatMap(less).map { .freeDays(FreeDays(minimum: $0, period: rule.period, inARow: rule.inARow)) }
    case .activityLimit(let rule):
      rule.maximum.map { .activityLimit(ActivityLimit(period: rule.period, minimum: rule.minimum, maximum: $0 + 1)) }
    case .areaVisits(let rule):
      less(rule.minimum).map { .areaVisits(AreaVisits(minimum: $0, maximumGap: rule.maximumGap)) }
    case .cooldown(let rule): less(rule.days).map { .cooldown(Cooldown(days: $0)) }
    case .supervision(let rule):
      .supervision(Supervision(perSupervisor: rule.perSupervisor + 1, supervisors: rule.supervisors))
    case .availability, .qualification, .homeArea, .dutiesPerDay, .weekends, .succession, .forwardRotation, .fairShare,
      .wishes, .pins, .teamSize, .teamLeader, .authority, .collectiveSkills, .pairing, .equipmentStock:
      nil
    }
  }

  private func less(_ minutes: Minutes) -> Minutes? { minutes > .hours(1) ? minutes - .hours(1) : nil }
  private func less(_ count: Int) -> Int? { count > 1 ? count - 1 : nil }

  /// The number that a loosened rule changes.
  public var limit: FactValue? {
    // Long: one line per rule of the catalogue.
    switch self {
    case .minimumRest(let rule): .duration(rule.rest)
    case .weeklyRest(let rule): .duration(rule.rest)
    case .workingTime(let rule): rule.maximum.map { .duration($0) }
    case .nightMinutes(let rule): .duration(rule.maximum)
    case .nightCount(let rule): .count(rule.maximum)
    case .consecutiveDays(let rule): rule.maximum.map { .count($0) }
    case .consecutiveNights(let rule): rule.maximum.map { .count($0) }
    case .freeDays(let rule): rule.minimum.map { .count($0) }
    case .activityLimit(let rule): rule.maximum.map { .count($0) }
    case .areaVisits(let rule): .fact(visits(rule))
    case .cooldown(let rule): .count(rule.days)
    case .supervision(let rule): .count(rule.perSupervisor)
    case .availability, .qualification, .homeArea, .dutiesPerDay, .weekends, .succession, .forwardRotation, .fairShare,
      .wishes, .pins, .teamSize, .teamLeader, .authority, .collectiveSkills, .pairing, .equipmentStock:
      nil
    }
  }

  private func visits(_ rule: AreaVisits) -> Fact {
    guard let gap = rule.maximumGap else { return Fact("relax.visits", ["visits": .count(rule.minimum)]) }
    return Fact("relax.visits-gap", ["visits": .count(rule.minimum), "gap": .count(gap)])
  }
}
