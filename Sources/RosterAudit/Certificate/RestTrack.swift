internal import RosterModel

/// All rests along a pattern, and that no choice begins before the one before it has ended.
struct RestTrack: RuleTrack {
  struct State: Hashable {
    /// First minute after the last choice worked.
    var lastEnd: Int
    var hasWorked: Bool
    /// Per rest: whether it follows the last choice worked.
    var isRested: [Bool]
  }

  let rests: [Rest]
  let freeSince: Int
  /// `earliest[day]`: no choice after `day` starts before.
  let earliest: [Int]

  func start(_ charges: inout Charges) -> State? {
    State(lastEnd: 0, hasWorked: false, isRested: rests.map { _ in false })
  }

  func step(
    _ state: State, _ kind: WorkKind?, on day: Int, _ charges: inout Charges
  ) throws(CertificateFault) -> State? {
    var state = state
    if let kind {
      let gap = kind.start - (state.hasWorked ? state.lastEnd : freeSince)
      if state.hasWorked, gap < 0 { return nil }
      for (index, rest) in rests.enumerated() where state.hasWorked ? state.isRested[index] : rest.bindsEntering {
        guard try charges.add(rest.penalty, brokenBy: rest.minutes - gap) else { return nil }
      }
      state = State(lastEnd: kind.end, hasWorked: true, isRested: kind.isRested)
    }
    return state.hasWorked ? normal(state, after: day) : state
  }

  /// Forgets rests that nothing to come can break.
  private func normal(_ state: State, after day: Int) -> State {
    var state = state
    for (index, rest) in rests.enumerated() where state.isRested[index] {
      if earliest[day] - state.lastEnd >= rest.minutes { state.isRested[index] = false }
    }
    if state.isRested.allSatisfy({ !$0 }) { state.lastEnd = max(state.lastEnd, earliest[day]) }
    return state
  }
}

/// All successions along a pattern. The state says for each whether its earlier class was worked on the day just over.
struct SuccessionTrack: RuleTrack {
  let successions: [Succession]

  func start(_ charges: inout Charges) -> [Bool]? { successions.map { _ in false } }

  func step(
    _ state: [Bool], _ kind: WorkKind?, on day: Int, _ charges: inout Charges
  ) throws(CertificateFault) -> [Bool]? {
    guard let kind else { return successions.map { _ in false } }
    for (index, succession) in successions.enumerated() where state[index] && kind.follows[index] {
      guard try charges.add(succession.penalty, brokenBy: 1) else { return nil }
    }
    return kind.isFollowed
  }
}
