import LinearPrograms
import RosterAudit
import RosterModel
import Testing

@testable import Rostering

/// What the search on a long horizon begins with.
@Suite struct OpeningTests {
  /// Rows that a window leaves no choice in may be left out of its relaxation: optimum and bound stay.
  @Test func settledRowsChangeNoRelaxation() throws {
    var settledRows = 0
    for seed in 0..<12 {
      var state = Self.state(WardProblem.make(seed: seed, persons: 12, days: 7))
      let candidate = BestResponse(&state).candidate
      let search = LevelSearch(.sum(level: 0), state, workEnd: .max, start: candidate)
      let node = search.keeping(candidate, state) { _, day, _ in !(2..<5).contains(day) }
      let settled = SettledRows(of: node, candidate, state)
      settledRows += settled.isSettled.count { $0 }
      let with = try Self.relaxation(of: node, candidate, settled, search, &state)
      let without = try Self.relaxation(of: node, candidate, nil, search, &state)
      let scale = max(1, abs(without.objective))
      #expect(abs(with.objective - without.objective) <= 1e-6 * scale, "seed \(seed)")
      #expect(abs(with.bound - without.bound) <= 1e-6 * scale, "seed \(seed)")
    }
    #expect(settledRows > 100)
  }

  /// With everything free, or where sums are locked, no row is settled.
  @Test func noRowIsSettledWhereItMayChangeOrCountsForALock() {
    var state = Self.state(WardProblem.make(seed: 3, persons: 12, days: 7))
    let candidate = BestResponse(&state).candidate
    let search = LevelSearch(.sum(level: 0), state, workEnd: .max, start: candidate)
    let whole = SearchNode(persons: state.compiled.personCount)
    let window = search.keeping(candidate, state) { _, day, _ in day != 3 }
    #expect(SettledRows(of: whole, candidate, state).slack.isEmpty)
    #expect(SettledRows(of: window, candidate, state).isSettled.contains(true))
    state.locks.sums[0] = 5
    #expect(!SettledRows(of: window, candidate, state).isSettled.contains(true))
  }

  /// Settled rows have no price, also where none of them needs slack: what they would earn is not in the bound.
  @Test func settledRowsThatAreMetExactlyHaveNoPrice() {
    let choices = (0..<3).map { Choice(day: $0, start: $0 * 1440 + 480, end: $0 * 1440 + 960) }
    let person = PersonModel(menus: (0..<3).map { DayMenu(off: [], options: [PricedChoice($0, cost: [])]) })
    let rows = (0..<3).map {
      Row(choiceTerms: [Row.ChoiceTerm($0)], target: 1, shortfall: [Segment(cost: [LevelCost(0, 5)])])
    }
    var state = Self.state(
      RosterProblem(dayCount: 3, choices: choices, persons: [person], rows: rows, levels: [Level(.sum)]))
    let column = state.pool.insert([0, 1, 2], person: 0, state.compiled)
    let candidate = Candidate(columns: [column ?? -1], decisions: [])
    let search = LevelSearch(.sum(level: 0), state, workEnd: .max, start: candidate)
    let settled = SettledRows(of: search.keeping(candidate, state) { _, day, _ in day != 1 }, candidate, state)
    var prices = MasterPrices(state.compiled)
    prices.rows = prices.rows.map { _ in 5 }
    #expect(settled.isSettled == [true, false, true] && settled.slack.isEmpty)
    #expect(prices.without(settled).rows.prefix(3) == [0, 5, 0])
  }

  /// Half a year of many rows is opened; a week is not, nor a level behind a locked sum.
  @Test func onlyALongHorizonIsOpened() {
    for (days, isLong) in [(7, false), (182, true)] {
      var state = Self.state(WardProblem.make(seed: 1, persons: 4, days: days))
      let candidate = BestResponse(&state).candidate
      let search = LevelSearch(.sum(level: 0), state, workEnd: .max, start: candidate)
      #expect(search.wantsOpening(state) == isLong, "\(days) days")
      state.locks.sums[0] = 5
      #expect(!search.wantsOpening(state))
    }
  }

  /// Prices climb, stay below what the relaxation costs, and the averaged patterns are one pattern for each person.
  ///
  /// - Parameters:
  ///   - hasLimits: whether slack is limited, as in a ward, or any amount has its price, as in public instances.
  ///   - percent: of the way to the relaxation.
  @Test(arguments: zip([true, false], [50, 80]))
  func anAscentBoundsTheRelaxationFromBelow(_ hasLimits: Bool, _ percent: Int) throws {
    for seed in 0..<12 {
      let limited = WardProblem.make(seed: seed, persons: 12, days: 7)
      let problem = hasLimits ? limited : Self.withoutLimits(limited)
      var state = Self.state(problem)
      let candidate = BestResponse(&state).candidate
      let search = LevelSearch(.sum(level: 0), state, workEnd: .max, start: candidate)
      let root = SearchNode(persons: state.compiled.personCount)
      let optimum = try Self.relaxation(of: root, candidate, nil, search, &state).objective
      var ascent = PriceAscent(
        at: MasterPrices(state.compiled), costs: MasterCosts(objective: search.objective), node: root, &state)
      let before = ascent.bound.value
      let value = Double(try #require(search.best?.value))
      ascent.climb(root, rounds: 200, ceiling: value, workEnd: .max, &state)
      #expect(ascent.bound.value >= before)
      #expect(ascent.bound.value <= optimum + 1e-6 * max(1, abs(optimum)), "seed \(seed)")
      let wanted = before + Double(percent) / 100 * (optimum - before)
      #expect(ascent.bound.value >= wanted, "seed \(seed): \(before) to \(optimum)")
      var sums = Array(repeating: 0.0, count: state.compiled.personCount)
      for entry in ascent.point(state.compiled).patterns { sums[state.pool[entry.column].person] += entry.weight }
      #expect(sums.allSatisfy { abs($0 - 1) < 1e-3 })
    }
  }

  /// Windows and ascent leave a roster no worse than before, and a bound that the checker accepts.
  @Test func anOpeningIsProven() throws {
    let problem = WardProblem.make(seed: 5, persons: 8, days: 35)
    var state = Self.state(problem)
    let candidate = BestResponse(&state).candidate
    var search = LevelSearch(.sum(level: 0), state, workEnd: .max, start: candidate)
    let before = try #require(search.best?.value)
    try withLinearProgram { (program: inout LinearProgram) throws(LinearProgramFault) in
      try state.master.rebuild(pool: state.pool, &program)
      try search.open(&state, &program)
    }
    #expect(state.fault == nil)
    let value = try #require(search.best?.value)
    let proven = BoundClaim.ofSum(0, search.tree, state)
    let claim = try #require(proven)
    #expect(value < before)
    #expect(claim.bound.units <= value)
    #expect(search.bound.map { claim.bound.units >= $0 } == true)
    #expect(try CertificateChecker(problem).proven(claim, scale: 1 << PricedPart.boundBits) == claim.bound)
  }

  /// What sums of rows leave open makes a relaxation no dearer, and no cheaper than prices alone would make it.
  @Test func sumsOfRowsLieBetweenPricesAndRows() throws {
    var sums = 0
    for seed in 0..<12 {
      var state = Self.state(Self.withoutLimits(WardProblem.make(seed: seed, persons: 12, days: 7)))
      let candidate = BestResponse(&state).candidate
      let search = LevelSearch(.sum(level: 0), state, workEnd: .max, start: candidate)
      let costs = MasterCosts(objective: search.objective)
      let root = SearchNode(persons: state.compiled.personCount)
      var ascent = PriceAscent(at: MasterPrices(state.compiled), costs: costs, node: root, &state)
      ascent.climb(
        root, rounds: 50, ceiling: Double(try #require(search.best?.value)), workEnd: .max, &state)
      let surrogates = SurrogateRows(
        from: 2, at: ascent.centre, without: SettledRows(state.compiled), costs: costs, dearest: 100, state)
      sums += surrogates.sums.count
      let whole = try Self.relaxation(of: root, candidate, nil, search, &state)
      let summed = try Self.relaxation(of: root, candidate, nil, surrogates: surrogates, search, &state)
      let scale = max(1, abs(whole.objective))
      #expect(abs(summed.objective - summed.bound) <= 1e-6 * scale, "seed \(seed)")
      #expect(summed.objective <= whole.objective + 1e-6 * scale, "seed \(seed)")
      #expect(summed.objective >= ascent.bound.value - 1e-6 * scale, "seed \(seed)")
    }
    #expect(sums > 20)
  }

  /// A row that nobody can change any more is settled, and is in no sum; nor is one whose slack would earn at its price.
  @Test func noRowCountsTwiceInASum() {
    let choices = (0..<4).map { Choice(day: $0, start: $0 * 1440 + 480, end: $0 * 1440 + 960) }
    let person = PersonModel(
      menus: (0..<4).map { DayMenu(off: [], options: $0 == 2 ? [] : [PricedChoice($0, cost: [])]) })
    let rows = (0..<4).map {
      Row(
        choiceTerms: [Row.ChoiceTerm($0)], target: 1, shortfall: [Segment(cost: [LevelCost(0, 5)])],
        surplus: [Segment(cost: [LevelCost(0, 1)])])
    }
    var state = Self.state(
      RosterProblem(dayCount: 4, choices: choices, persons: [person], rows: rows, levels: [Level(.sum)]))
    let column = state.pool.insert([0, 1, nil, 3], person: 0, state.compiled)
    let candidate = Candidate(columns: [column ?? -1], decisions: [])
    let settled = SettledRows(of: SearchNode(persons: 1), candidate, state)
    var prices = MasterPrices(state.compiled)
    prices.rows = [2, 2, 2, 6]
    let surrogates = SurrogateRows(
      from: 1, at: prices, without: settled, costs: MasterCosts(objective: .sum(level: 0)), dearest: 100, state)
    #expect(settled.isSettled == [false, false, true, false])
    #expect(surrogates.sumOfRow == [nil, 0, nil, nil])
    #expect(surrogates.sums.map(\.target) == [1])
  }

  /// Patterns that are dropped leave no trace; those that are kept move up, and those before stay where they are.
  @Test func droppedPatternsMakeRoom() {
    var state = Self.state(WardProblem.make(seed: 3, persons: 3, days: 4))
    let person = state.compiled.problem.persons[0]
    let patterns: [[Int?]] = (0..<4).map { day in
      (0..<4).map { $0 == day ? person.menus[day].options.first?.choice : nil }
    }
    let indices = patterns.map { state.pool.insert($0, person: 0, state.compiled) }
    #expect(indices == [0, 1, 2, 3])
    let moved = state.pool.drop(from: 1, keeping: [3, 0, 2, 3])
    #expect(moved == [3: 1, 2: 2])
    #expect(state.pool.count == 3)
    #expect([0, 3, 2, 1].map { state.pool.insert(patterns[$0], person: 0, state.compiled) } == [0, 1, 2, 3])
    #expect([0, 3, 2, 1].enumerated().allSatisfy { state.pool[$0].pattern(in: state.compiled) == patterns[$1] })
  }

  /// A rolling horizon ends with a roster that is near the relaxation.
  @Test func aRollingHorizonFindsANearlyOptimalRoster() throws {
    for seed in 0..<3 {
      var problem = Self.withoutLimits(WardProblem.make(seed: seed, persons: 12, days: 35))
      problem.decisions = []
      for row in problem.rows.indices { problem.rows[row].decisionTerms = [] }
      var state = Self.state(problem)
      let candidate = BestResponse(&state).candidate
      var search = LevelSearch(.sum(level: 0), state, workEnd: .max, start: candidate)
      let root = SearchNode(persons: state.compiled.personCount)
      let relaxation = try Self.relaxation(of: root, candidate, nil, search, &state).objective
      let costs = MasterCosts(objective: search.objective)
      var ascent = PriceAscent(at: MasterPrices(state.compiled), costs: costs, node: root, &state)
      ascent.climb(root, rounds: 200, ceiling: 2 * relaxation, workEnd: .max, &state)
      let before = try #require(search.best?.value)
      search.rootPrices = ascent.centre
      try search.rollHorizon(&state)
      #expect(state.fault == nil)
      let value = try #require(search.best?.value)
      #expect(value < before)
      #expect(Double(value) <= 1.02 * relaxation, "seed \(seed): from \(before) to \(value), relaxation \(relaxation)")
    }
  }

  /// Any amount may be missing or too much, at its price, as in public instances.
  private static func withoutLimits(_ problem: RosterProblem) -> RosterProblem {
    var problem = problem
    for row in problem.rows.indices {
      problem.rows[row].shortfall = [Segment(cost: [LevelCost(0, 10)])]
      problem.rows[row].surplus = [Segment(cost: [LevelCost(0, 1)])]
    }
    return problem
  }

  private static func state(_ problem: RosterProblem) -> SearchState {
    SearchState(problem, options: SearchOptions(threads: 1), monitor: SearchMonitor())
  }

  private static func relaxation(
    of node: SearchNode, _ candidate: Candidate, _ settled: SettledRows?, surrogates: SurrogateRows? = nil,
    _ search: LevelSearch,
    _ state: inout SearchState
  ) throws -> (objective: Double, bound: Double) {
    var search = search
    var found: NodeSolution?
    try state.withSubproblem(
      of: candidate.columns, settled: settled, surrogates: surrogates, costs: MasterCosts(objective: search.objective),
      artificialCost: search.artificialCost
    ) { (state: inout SearchState, program: inout LinearProgram) throws(LinearProgramFault) in
      if surrogates == nil { try state.master.start(at: candidate, pool: state.pool, &program) }
      found = try search.solve(node, cutoff: nil, &state, &program)
    }
    let solution = try #require(found)
    return (try #require(solution.point?.objective), solution.bound.value)
  }
}
