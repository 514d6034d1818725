public import PatrolDomain

/// Which end of what a rule allows.
public enum RuleLimit: CaseIterable, Sendable {
  /// What it allows at the most, or demands at the least where that is all it does: the number after which it is named.
  case main
  /// What it demands at the least, where it limits from above as well.
  case least
}

extension RuleStatement {
  /// The rule a step less strict at one end, as somebody would sign it: an hour less rest, a night more; `nil` where it has
  /// no such number, or nothing would be left of it.
  func loosened(_ limit: RuleLimit) -> RuleStatement? {
    limit == .main ? looserMain : looserLeast
  }

  private var looserMain: RuleStatement? {
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
    case .weekends(let rule):
      rule.maximum.map { .weekends(Weekends(maximum: $0 + 1, whole: rule.whole)) }
    case .availability, .qualification, .homeArea, .dutiesPerDay, .succession, .forwardRotation, .fairShare, .wishes,
      .pins, .teamSize, .teamLeader, .authority, .collectiveSkills, .pairing, .equipmentStock:
      nil
    }
  }

  private var looserLeast: RuleStatement? {
    switch self {
    case .workingTime(let rule):
      rule.minimum.flatMap(less).map {
        .workingTime(WorkingTime(period: rule.period, minimum: $0, maximum: rule.maximum))
      }
    case .consecutiveDays(let rule):
      rule.minimum.flatMap(less).map { .consecutiveDays(ConsecutiveDays(minimum: $0, maximum: rule.maximum)) }
    case .consecutiveNights(let rule):
      rule.minimum.flatMap(less).map {
        .consecutiveNights(ConsecutiveNights(minimum: $0, maximum: rule.maximum, nightFrom: rule.nightFrom))
      }
    case .freeDays(let rule):
      rule.inARow.flatMap(less).map { .freeDays(FreeDays(minimum: rule.minimum, period: rule.period, inARow: $0)) }
    case .activityLimit(let rule):
      rule.minimum.flatMap(less).map {
        .activityLimit(ActivityLimit(period: rule.period, minimum: $0, maximum: rule.maximum))
      }
    case .areaVisits(let rule):
      rule.maximumGap.map { .areaVisits(AreaVisits(minimum: rule.minimum, maximumGap: $0 + 1)) }
    default: nil
    }
  }

  private func less(_ minutes: Minutes) -> Minutes? { minutes > .hours(1) ? minutes - .hours(1) : nil }
  private func less(_ count: Int) -> Int? { count > 1 ? count - 1 : nil }

  /// The number that a rule loosened at this end changes.
  public func value(of limit: RuleLimit) -> FactValue? {
    limit == .main ? mainValue : leastValue
  }

  private var mainValue: FactValue? {
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
    case .weekends(let rule): rule.maximum.map { .count($0) }
    case .availability, .qualification, .homeArea, .dutiesPerDay, .succession, .forwardRotation, .fairShare, .wishes,
      .pins, .teamSize, .teamLeader, .authority, .collectiveSkills, .pairing, .equipmentStock:
      nil
    }
  }

  private var leastValue: FactValue? {
    switch self {
    case .workingTime(let rule): rule.minimum.map { least(.duration($0)) }
    case .consecutiveDays(let rule): rule.minimum.map { least(.count($0)) }
    case .consecutiveNights(let rule): rule.minimum.map { least(.count($0)) }
    case .freeDays(let rule): rule.inARow.map { .fact(Fact("relax.in-a-row", ["days": .count($0)])) }
    case .activityLimit(let rule): rule.minimum.map { least(.count($0)) }
    case .areaVisits(let rule): .fact(visits(rule))
    default: nil
    }
  }

  private func least(_ value: FactValue) -> FactValue { .fact(Fact("relax.at-least", ["value": value])) }

  private func visits(_ rule: AreaVisits) -> Fact {
    guard let gap = rule.maximumGap else { return Fact("relax.visits", ["visits": .count(rule.minimum)]) }
    return Fact("relax.visits-gap", ["visits": .count(rule.minimum), "gap": .count(gap)])
  }
}
