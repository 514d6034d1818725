internal import RosterModel

/// The states that a person's rules can reach, day by day from the first, before equal ones are merged.
struct StateExpansion {
  /// An arc; `target` −1 where the day's move is unlawful.
  struct Arc: Hashable {
    var target: Int32
    /// Index of the pair of charges and touched groups.
    var tariff: Int32
  }

  private struct State: Hashable {
    var tail: Int
    var automata: Int
    /// Open rest windows.
    var open: UInt64
  }

  /// Kinds that behave alike but for their amounts.
  private struct Move: Hashable {
    /// Per tail class, what meeting it means.
    var meetings: [Int]
    var arrival: TailClasses.Arrival
    var input: RuleAutomata.Input
  }

  private struct Toll: Hashable {
    var charge: Int
    var touched: UInt64
  }

  /// `rows[day][state · moveCounts[day] + move]`; move 0 is the free day.
  private(set) var rows: [[Arc]] = []
  private(set) var moveCounts: [Int] = []
  /// `moveOfKind[day][kind]`.
  private(set) var moveOfKind: [[Int]] = []
  /// Charges that history alone makes certain.
  private(set) var initialCosts: [LevelCost] = []

  private let model: PersonModel
  private let days: [OptionKinds]
  private let windows: RestWindowSlots
  private let tails: TailClasses
  private var automata: RuleAutomata
  private var charges: ChargeTable
  private var tolls = [Toll(charge: 0, touched: 0)]
  private var indexOfToll = [Toll(charge: 0, touched: 0): 0]
  /// Bits of the day-group rules whose number of groups is limited.
  private let counted: UInt64

  init(_ model: PersonModel, _ days: [OptionKinds], levels: Int) {
    self.model = model
    self.days = days
    var charges = ChargeTable(levels: levels)
    windows = RestWindowSlots(model.restWindows, days: days, freeSince: model.freeSince)
    tails = TailClasses(model, days: days, windows: windows, &charges)
    automata = RuleAutomata(model, dayCount: days.count, &charges)
    self.charges = charges
    counted = model.dayGroups.enumerated().reduce(0) { $1.element.maximum == nil ? $0 : $0 | 1 << UInt64($1.offset) }
  }

  /// Makes all rows; false when history alone is unlawful.
  mutating func expand() -> Bool {
    let opening = windows.opening[0]
    let hopeless = windows.hopeless(after: model.freeSince, on: 0) & opening
    guard let charge = windows.charge(for: hopeless, on: 0, &charges) else { return false }
    initialCosts = charges.rows[charge].enumerated().compactMap { $1 == 0 ? nil : LevelCost($0, $1) }
    let satisfied = windows.satisfied(since: model.freeSince, until: windows.minStart[0], on: 0)
    var states = [
      State(tail: tails.initial, automata: RuleAutomata.initial, open: opening & ~hopeless & ~satisfied)
    ]
    for day in days.indices { states = expand(states, day) }
    return true
  }

  /// The distinct tariffs, as the graph keeps them.
  func tariffs(_ plan: AccumulatorPlan) -> [PatternGraph.Tariff] {
    tolls.map { toll in
      PatternGraph.Tariff(
        costs: charges.rows[toll.charge],
        touched: plan.groupAccumulator.enumerated().compactMap { rule, accumulator in
          toll.touched & (1 << UInt64(rule)) == 0 ? nil : accumulator
        })
    }
  }

  /// Adds the row of one day and returns the states at the next boundary.
  private mutating func expand(_ states: [State], _ day: Int) -> [State] {
    let moves = moves(day)
    var next: [State] = []
    var indexOf: [State: Int32] = [:]
    var row: [Arc] = []
    row.reserveCapacity(states.count * (moves.count + 1))
    var steps: [Int: [RuleAutomata.Step?]] = [:]
    let inputs = [automata.input(nil)] + moves.map(\.input)
    for state in states {
      if steps[state.automata] == nil {
        steps[state.automata] = inputs.map { automata.step(state.automata, $0, on: day, &charges) }
      }
      let stepsFromHere = steps[state.automata] ?? []
      for move in 0...moves.count {
        guard let step = stepsFromHere[move],
          let (target, charge) = follow(state, move == 0 ? nil : moves[move - 1], step, day)
        else {
          row.append(Arc(target: -1, tariff: 0))
          continue
        }
        let index = indexOf[target] ?? Int32(next.count)
        if index == next.count {
          indexOf[target] = index
          next.append(target)
        }
        row.append(Arc(target: index, tariff: toll(charge, step.touched & counted)))
      }
    }
    rows.append(row)
    moveCounts.append(moves.count + 1)
    return next
  }

  private mutating func moves(_ day: Int) -> [Move] {
    var moves: [Move] = []
    var indexOf: [Move: Int] = [:]
    moveOfKind.append([])
    for (index, kind) in days[day].kinds.enumerated() {
      let move = Move(
        meetings: tails.meetings[day].map { $0[index] }, arrival: tails.afterWork[day][index],
        input: automata.input(kind))
      if indexOf[move] == nil {
        indexOf[move] = moves.count
        moves.append(move)
      }
      moveOfKind[day].append((indexOf[move] ?? 0) + 1)
    }
    return moves
  }

  /// Where a move leads and what it is charged; `nil` when it is unlawful.
  private mutating func follow(
    _ state: State, _ move: Move?, _ step: RuleAutomata.Step, _ day: Int
  ) -> (State, Int)? {
    var open = state.open
    var charge: Int? = step.charge
    let arrival: TailClasses.Arrival
    if let move {
      let meeting = tails.meetingRows[move.meetings[state.tail]]
      arrival = move.arrival
      open &= ~meeting.satisfied
      let lost = open & arrival.hopeless
      open &= ~lost
      charge = charges.sum(charge, meeting.charge)
      charge = charges.sum(charge, windows.charge(for: lost, on: day, &charges))
    } else {
      guard model.menus[day].off != nil else { return nil }
      arrival = tails.afterOff[day][state.tail]
    }
    guard let charge else { return nil }
    open = open & ~arrival.satisfied | windows.opening[day + 1]
    return (State(tail: arrival.tail, automata: step.next, open: open), charge)
  }

  private mutating func toll(_ charge: Int, _ touched: UInt64) -> Int32 {
    guard charge != 0 || touched != 0 else { return 0 }
    let toll = Toll(charge: charge, touched: touched)
    if let known = indexOfToll[toll] { return Int32(known) }
    tolls.append(toll)
    indexOfToll[toll] = tolls.count - 1
    return Int32(tolls.count - 1)
  }
}
