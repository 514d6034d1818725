import PatrolDomain
import RosterModel

extension ProblemDraft {
  /// Writes seats and quotas: the levels of minimum and target seats.
  mutating func addDemand() {
    for duty in week.folds.map(\.first) {
      if week.duties[duty].quota != nil { _ = carriedOut(duty, 1) }
      for seat in week.duties[duty].team.allSeats {
        if seat.seat == .leader, isLedByLaw[duty] { addLedOrNot(duty) } else { addWanted(seat, of: duty) }
      }
    }
    for quota in week.scenario.quotas { add(quota) }
  }

  /// Ties the maxima to the decisions, where no row of the demand does so already; to be called once all rules have asked
  /// for theirs.
  mutating func addMaxima() {
    for duty in week.folds.map(\.first) {
      for seat in week.duties[duty].team.allSeats where !keepsMaximum(seat, of: duty) {
        let everyone = choices(of: duty, in: seat.seat).map { Row.ChoiceTerm($0) }
        guard !everyone.isEmpty else { continue }
        let decisions = carriedOutIfDecided(duty, -seat.maximum)
        add(
          Row(
            choiceTerms: everyone, decisionTerms: decisions ?? [], target: decisions == nil ? seat.maximum : 0,
            shortfall: [.free], isLazy: decisions == nil),
          from: .demand(duty: duty))
      }
    }
  }

  /// Whether the law or the wanted row of a seat already keeps its maximum: a leader's seat that is filled exactly when
  /// the duty is carried out, or a duty of a quota without room above the target.
  private func keepsMaximum(_ seat: TeamSeat, of duty: Int) -> Bool {
    if seat.seat == .leader, isLedByLaw[duty] { return true }
    return isClosedAbove(seat, of: duty)
  }

  private func isClosedAbove(_ seat: TeamSeat, of duty: Int) -> Bool {
    week.duties[duty].quota != nil && seat.target == seat.maximum && seat.target > 0
      && !isWholeByLaw(seat, of: duty) && newcomerTerms(of: duty, in: seat.seat).isEmpty
  }

  /// Whether the law fills a seat to its target whenever a duty of a quota is carried out, so that it is never short.
  private func isWholeByLaw(_ seat: TeamSeat, of duty: Int) -> Bool {
    isSizedByLaw[duty] && week.duties[duty].quota != nil && seat.minimum == seat.target
  }

  /// A wanted duty whose leader's seat is filled exactly when it is carried out: without him one minimum seat is short.
  private mutating func addLedOrNot(_ duty: Int) {
    guard week.duties[duty].quota == nil else { return }
    let priority = week.duties[duty].priority
    addCost(LevelCost(ObjectiveLevel.minimumSeats.index, -priority), ofDuty: duty)
    addConstant(LevelCost(ObjectiveLevel.minimumSeats.index, priority))
  }

  /// What a seat short of its minimum or its target costs.
  private mutating func addWanted(_ seat: TeamSeat, of duty: Int) {
    guard seat.target > 0, !isWholeByLaw(seat, of: duty) else { return }
    let priority = week.duties[duty].priority
    let ofMinimum = LevelCost(ObjectiveLevel.minimumSeats.index, priority)
    let ofTarget = LevelCost(ObjectiveLevel.targetSeats.index, priority)
    guard week.fold(of: duty).sessions > 1 else {
      let missing = [
        Segment(width: seat.target - seat.minimum, cost: [ofTarget]), Segment(width: seat.minimum, cost: [ofMinimum]),
      ]
      return addCounted(seat, of: duty, wanted: seat.target, missing.filter { $0.width != 0 })
    }
    // How many places of several teams may stay empty depends on how many teams go out, so each limit has its own row.
    // Places below the minimum are below the target, too, but count for the minimum only.
    let isBoth = seat.minimum > 0 && seat.target > seat.minimum
    if seat.minimum > 0 {
      let taken = isBoth ? [LevelCost(ofTarget.level, -priority)] : []
      addCounted(seat, of: duty, wanted: seat.minimum, [Segment(cost: [ofMinimum] + taken)])
    }
    if seat.target > seat.minimum { addCounted(seat, of: duty, wanted: seat.target, [Segment(cost: [ofTarget])]) }
  }

  /// People counted in a seat + missing − beyond = wanted, for a duty of a quota only when it is carried out.
  private mutating func addCounted(_ seat: TeamSeat, of duty: Int, wanted: Int, _ missing: [Segment]) {
    let decisions = week.duties[duty].quota == nil ? nil : carriedOutIfDecided(duty, -wanted)
    let isClosed = wanted == seat.maximum && isClosedAbove(seat, of: duty)
    add(
      Row(
        choiceTerms: choices(of: duty, in: seat.seat).map { Row.ChoiceTerm($0) },
        personTerms: newcomerTerms(of: duty, in: seat.seat), decisionTerms: decisions ?? [],
        target: decisions == nil ? wanted : 0, shortfall: missing, surplus: isClosed ? [] : [.free]),
      from: .demand(duty: duty))
  }

  /// Sessions carried out + missing = sessions; what is carried out earns its risk.
  private mutating func add(_ quota: Quota) {
    let duties = quota.duties.compactMap { week.dutyIndex[$0] }
    guard let first = duties.first else { return }
    let level = ObjectiveLevel.targetSeats.index
    let best = duties.map { week.figures[$0].risk }.sorted(by: >).prefix(quota.sessions).reduce(0, +)
    if best > 0 { addConstant(LevelCost(level, best)) }
    for duty in duties where week.figures[duty].risk > 0 {
      addCost(LevelCost(level, -week.figures[duty].risk), ofDuty: duty)
    }
    let price = week.duties[first].priority * week.duties[first].team.minimum
    add(
      Row(
        decisionTerms: duties.map { Row.DecisionTerm(decision(forDuty: $0)) }, target: quota.sessions,
        shortfall: [Segment(cost: [LevelCost(ObjectiveLevel.minimumSeats.index, price)])]),
      from: .quota(quota.id))
  }

  /// Takes newcomers, who count for no minimum and no target, off again.
  func newcomerTerms(of duty: Int, in seat: Seat) -> [Row.PersonTerm] {
    let inSeat = Set(choices(of: duty, in: seat))
    return eligible[duty].filter { entry in
      inSeat.contains(entry.choice) && week.isNewcomer(week.people[entry.person], onDutyOf: duty)
    }.map { Row.PersonTerm(person: $0.person, choice: $0.choice, -1) }
  }
}
