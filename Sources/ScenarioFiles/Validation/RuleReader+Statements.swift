import PatrolDomain

extension RuleReader {
  /// The keys of a kind's parameters: those of its Swift type, in kebab case.
  static func parameters(of kind: RuleKind) -> [String] {
    // Long: one line per rule of the catalogue.
    switch kind {
    case .availability, .qualification, .pins, .teamSize, .collectiveSkills, .equipmentStock: []
    case .homeArea: ["relation"]
    case .dutiesPerDay: ["maximum"]
    case .minimumRest: ["rest"]
    case .weeklyRest: ["rest", "days"]
    case .workingTime, .activityLimit: ["period", "minimum", "maximum"]
    case .nightMinutes: ["period", "maximum"]
    case .nightCount: ["period", "maximum", "night-from"]
    case .consecutiveDays: ["minimum", "maximum"]
    case .consecutiveNights: ["minimum", "maximum", "night-from"]
    case .freeDays: ["minimum", "period", "in-a-row"]
    case .weekends: ["maximum", "whole"]
    case .succession: ["from", "to"]
    case .forwardRotation: ["tolerance"]
    case .fairShare: ["weekend-points", "holiday-points"]
    case .wishes: ["weights"]
    case .teamLeader: ["step-weight"]
    case .authority: ["minimum-police", "minimum-percent"]
    case .pairing: ["weight"]
    case .supervision: ["per-supervisor", "supervisors"]
    case .areaVisits: ["minimum", "maximum-gap"]
    case .cooldown: ["days"]
    }
  }

  /// What a rule of a kind demands; `nil`, and faults, when a parameter cannot be read.
  func statement(_ kind: RuleKind, _ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    // Long: one line per rule of the catalogue.
    switch kind {
    case .availability: .availability(Availability())
    case .qualification: .qualification(Qualification())
    case .pins: .pins(Pins())
    case .teamSize: .teamSize(TeamSize())
    case .collectiveSkills: .collectiveSkills(CollectiveSkills())
    case .equipmentStock: .equipmentStock(EquipmentStock())
    case .homeArea: homeArea(fields, &faults)
    case .dutiesPerDay: dutiesPerDay(fields, &faults)
    case .minimumRest: minimumRest(fields, &faults)
    case .weeklyRest: weeklyRest(fields, &faults)
    case .workingTime: workingTime(fields, &faults)
    case .nightMinutes: nightMinutes(fields, &faults)
    case .nightCount: nightCount(fields, &faults)
    case .consecutiveDays: consecutiveDays(fields, &faults)
    case .consecutiveNights: consecutiveNights(fields, &faults)
    case .freeDays: freeDays(fields, &faults)
    case .weekends: weekends(fields, &faults)
    case .succession: succession(fields, &faults)
    case .forwardRotation: forwardRotation(fields, &faults)
    case .activityLimit: activityLimit(fields, &faults)
    case .fairShare: fairShare(fields, &faults)
    case .wishes: wishes(fields, &faults)
    case .teamLeader: teamLeader(fields, &faults)
    case .authority: authority(fields, &faults)
    case .pairing: pairing(fields, &faults)
    case .supervision: supervision(fields, &faults)
    case .areaVisits: areaVisits(fields, &faults)
    case .cooldown: cooldown(fields, &faults)
    }
  }

  // MARK: One person's rules

  private func homeArea(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let relation: Located<HomeArea.Relation>? = fields.required("relation", .choice, &faults)
    return relation.map { .homeArea(HomeArea(relation: $0.value)) }
  }

  private func dutiesPerDay(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    fields.required("maximum", .number(1...2), &faults).map { .dutiesPerDay(DutiesPerDay(maximum: $0.value)) }
  }

  private func minimumRest(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    fields.required("rest", .rest, &faults).map { .minimumRest(MinimumRest(rest: $0.value)) }
  }

  private func weeklyRest(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let days = fields.required("days", .number(1...28), &faults)
    let longest = Minutes.hours(24 * (days?.value ?? 28))
    let rest = fields.required("rest", .duration(Minutes(1)...longest), &faults)
    guard let days, let rest else { return nil }
    return .weeklyRest(WeeklyRest(rest: rest.value, days: days.value))
  }

  private func workingTime(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    guard let (period, limits) = periodLimits(fields, .workingTime, &faults) else { return nil }
    return .workingTime(WorkingTime(period: period, minimum: limits.minimum, maximum: limits.maximum))
  }

  private func nightMinutes(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let period = period(fields, &faults)
    let maximum = fields.required("maximum", .workingTime, &faults)
    guard let period, let maximum else { return nil }
    return .nightMinutes(NightMinutes(period: period, maximum: maximum.value))
  }

  private func nightCount(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let period = period(fields, &faults)
    let maximum = fields.required("maximum", .days, &faults)
    let nightFrom = fields.required("night-from", .night, &faults)
    guard let period, let maximum, let nightFrom else { return nil }
    return .nightCount(NightCount(period: period, maximum: maximum.value, nightFrom: nightFrom.value))
  }

  private func consecutiveDays(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    limits(fields, .run, &faults).map {
      .consecutiveDays(ConsecutiveDays(minimum: $0.minimum, maximum: $0.maximum))
    }
  }

  private func consecutiveNights(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let limits = limits(fields, .run, &faults)
    let nightFrom = fields.required("night-from", .night, &faults)
    guard let limits, let nightFrom else { return nil }
    return .consecutiveNights(
      ConsecutiveNights(minimum: limits.minimum, maximum: limits.maximum, nightFrom: nightFrom.value))
  }

  private func freeDays(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let minimum = fields.optional("minimum", .days, &faults)
    let inARow = fields.optional("in-a-row", .run, &faults)
    if !fields.has("minimum"), !fields.has("in-a-row") {
      faults.report(fields.origin, .limitMissing, ["names": .list([.text("minimum"), .text("in-a-row")])])
      return nil
    }
    // The period matters for the minimum only.
    guard let period = fields.has("period") || fields.has("minimum") ? period(fields, &faults) : .horizon else {
      return nil
    }
    switch period {
    case .week, .horizon: break
    case .day, .month, .rolling:
      if let node = fields.node("period") { faults.report(node, choices: ["week", "horizon"]) }
      return nil
    }
    return .freeDays(FreeDays(minimum: minimum?.value, period: period, inARow: inARow?.value))
  }

  private func weekends(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let maximum = fields.optional("maximum", .number(0...53), &faults)
    let whole = fields.optional("whole", .boolean, &faults)
    if !fields.has("maximum"), whole?.value != true {
      faults.report(fields.origin, .limitMissing, ["names": .list([.text("maximum"), .text("whole")])])
    }
    return .weekends(Weekends(maximum: maximum?.value, whole: whole?.value ?? false))
  }

  private func succession(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    if !fields.has("from"), !fields.has("to") {
      faults.report(fields.origin, .limitMissing, ["names": .list([.text("from"), .text("to")])])
    }
    let from = names.activities.resolve(fields.list("from", .reference(), &faults), &faults)
    let to = names.activities.resolve(fields.list("to", .reference(), &faults), &faults)
    return .succession(Succession(from: Set(from), to: Set(to)))
  }

  private func forwardRotation(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    fields.required("tolerance", .duration(.zero ... .hours(24)), &faults)
      .map { .forwardRotation(ForwardRotation(tolerance: $0.value)) }
  }

  private func activityLimit(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    guard let (period, limits) = periodLimits(fields, .number(0...1000), &faults) else { return nil }
    return .activityLimit(ActivityLimit(period: period, minimum: limits.minimum, maximum: limits.maximum))
  }

  private func fairShare(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let weekend = fields.optional("weekend-points", .points, &faults)
    let holiday = fields.optional("holiday-points", .points, &faults)
    return .fairShare(
      FairShare(
        weekendPoints: BurdenPoints(weekend?.value ?? 0), holidayPoints: BurdenPoints(holiday?.value ?? 0)))
  }

  private func wishes(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let weights = fields.list("weights", .count, required: true, &faults)
    guard let node = fields.node("weights"), !weights.isEmpty else { return nil }
    guard weights.count == 3 else {
      faults.report(node.origin, .wrongLength, ["expected": .count(3), "found": .count(weights.count)])
      return nil
    }
    return .wishes(Wishes(weights: weights.map(\.value)))
  }

  // MARK: Rules about a team or the week's plan

  private func teamLeader(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    fields.required("step-weight", .count, &faults).map { .teamLeader(TeamLeader(stepWeight: $0.value)) }
  }

  private func authority(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let police = fields.required("minimum-police", .number(0...500), &faults)
    let percent = fields.required("minimum-percent", .number(0...100), &faults)
    guard let police, let percent else { return nil }
    return .authority(Authority(minimumPolice: police.value, minimumPercent: percent.value))
  }

  private func pairing(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    fields.required("weight", .count, &faults).map { .pairing(Pairing(weight: $0.value)) }
  }

  private func supervision(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let perSupervisor = fields.required("per-supervisor", .number(1...500), &faults)
    let roles: [Located<RoleID>] = fields.list("supervisors", .reference(), required: true, &faults)
    let supervisors = names.roles.resolve(roles, &faults)
    return perSupervisor.map {
      .supervision(Supervision(perSupervisor: $0.value, supervisors: Set(supervisors)))
    }
  }

  private func areaVisits(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    let minimum = fields.required("minimum", .number(0...1000), &faults)
    let gap = fields.optional("maximum-gap", .days, &faults)
    return minimum.map { .areaVisits(AreaVisits(minimum: $0.value, maximumGap: gap?.value)) }
  }

  private func cooldown(_ fields: Fields, _ faults: inout FaultLog) -> RuleStatement? {
    fields.required("days", .run, &faults).map { .cooldown(Cooldown(days: $0.value)) }
  }
}
