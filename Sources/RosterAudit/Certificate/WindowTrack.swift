internal import RosterModel

/// All rest windows along a pattern.
struct WindowTrack: RuleTrack {
  struct State: Hashable {
    /// First minute after all work so far, history included, as far as an open window asks for it.
    var freeSince: Int
    /// Per window: whether nothing to come changes its verdict.
    var isDecided: [Bool]
  }

  let windows: [RestWindow]
  /// Per window: whether breaking it is unlawful or costs something.
  let matters: [Bool]
  let freeSince: Int
  /// `earliest[day]`: no choice after `day` starts before.
  let earliest: [Int]

  func start(_ charges: inout Charges) -> State? {
    State(freeSince: freeSince, isDecided: zip(windows, matters).map { $0.length <= 0 || !$1 })
  }

  func step(
    _ state: State, _ kind: WorkKind?, on day: Int, _ charges: inout Charges
  ) throws(CertificateFault) -> State? {
    var state = state
    if let kind {
      for (index, window) in windows.enumerated() where !state.isDecided[index] {
        state.isDecided[index] = min(kind.start, window.to) - max(state.freeSince, window.from) >= window.length
      }
      state.freeSince = max(state.freeSince, kind.end)
    }
    return try decide(&state, after: day, &charges) ? state : nil
  }

  /// Settles the windows whose verdict is certain, and forgets since when he is free where no other needs it.
  private func decide(
    _ state: inout State, after day: Int, _ charges: inout Charges
  ) throws(CertificateFault) -> Bool {
    var from = Int.max
    for (index, window) in windows.enumerated() where !state.isDecided[index] {
      let begin = max(state.freeSince, window.from)
      if min(earliest[day], window.to) - begin >= window.length {
        state.isDecided[index] = true
      } else if window.to - begin < window.length {
        state.isDecided[index] = true
        guard try charges.add(window.penalty, brokenBy: 1) else { return false }
      } else {
        from = min(from, window.from)
      }
    }
    state.freeSince = from == Int.max ? 0 : max(state.freeSince, from)
    return true
  }
}
