internal import RosterModel

/// A `Run` rule as a finite automaton that reads, day by day, whether the day belongs to a run.
///
/// A run is remembered only by what it may still be charged for: the days missing to its minimum and the room left to
/// its maximum. Too long a run is charged day by day, too short a one when it ends.
struct RunAutomaton {
  struct Step {
    var next: Int
    /// Row of the `ChargeTable`; `nil` when the step is unlawful.
    var charge: Int?
  }

  /// `inside[state]`: the step of a day that belongs to a run; `outside[state]`: of one that does not.
  private(set) var inside: [Step] = []
  private(set) var outside: [Step] = []
  /// `atEnd[state]`: the charge when the horizon ends.
  private(set) var atEnd: [Int?] = []
  /// The state before day 0 is 0.
  static let initial = 0

  private enum State: Hashable {
    case outside
    /// Before day 0 with no open run: a run that begins now may be exempt from the minimum.
    case fresh
    /// `room`: days to the maximum; at 0 and below, minus the charged days modulo the penalty's unit.
    case inside(missing: Int, room: Int?)
  }

  private let run: Run
  private let dayCount: Int
  private var states: [State] = []
  private var indexOf: [State: Int] = [:]

  init(_ run: Run, dayCount: Int, _ charges: inout ChargeTable) {
    self.run = run
    self.dayCount = dayCount
    _ = index(of: entry)
    var next = 0
    while next < states.count {
      addSteps(from: states[next], &charges)
      next += 1
    }
  }

  private var entry: State {
    guard run.entering > 0 else { return .fresh }
    let room = run.maximum.map { max($0, run.entering) - run.entering }
    return .inside(missing: max(0, (run.minimum ?? 0) - run.entering), room: room.map { min($0, dayCount) })
  }

  private mutating func index(of state: State) -> Int {
    if let known = indexOf[state] { return known }
    states.append(state)
    indexOf[state] = states.count - 1
    return states.count - 1
  }

  private mutating func addSteps(from state: State, _ charges: inout ChargeTable) {
    let (longer, charge) = lengthened(state, &charges)
    inside.append(Step(next: index(of: longer), charge: charge))
    var missing = 0
    if case .inside(let days, _) = state { missing = days }
    let tooShort = charges.row(run.penalty, missing)
    outside.append(Step(next: index(of: .outside), charge: tooShort))
    atEnd.append(run.minimumAtEnd ? tooShort : 0)
  }

  /// The state after one more day in the run, and what that day is charged for being too many.
  private func lengthened(_ state: State, _ charges: inout ChargeTable) -> (State, Int?) {
    let (missing, room): (Int, Int?)
    switch state {
    case .inside(let days, let left): (missing, room) = (days, left)
    case .outside, .fresh:
      missing = state == .fresh && !run.minimumAtStart ? 0 : run.minimum ?? 0
      room = run.maximum.map { min(max($0, 0), dayCount) }
    }
    guard let room else { return (.inside(missing: max(0, missing - 1), room: nil), 0) }
    guard room <= 0 else { return (.inside(missing: max(0, missing - 1), room: room - 1), 0) }
    let unit = run.penalty?.unit ?? 1
    let charge = room == 0 ? charges.row(run.penalty, 1) : 0
    return (.inside(missing: max(0, missing - 1), room: -((1 - room) % unit)), charge)
  }
}
