internal import LinearPrograms
internal import RosterModel

/// Solves the linear relaxation of one node by adding patterns, and bounds it in every round.
struct ColumnGeneration {
  enum End: Hashable, Sendable {
    /// The program holds an optimal point, or one whose objective rounds to the bound.
    case converged
    /// The bound shows that the node holds nothing better than the cutoff (in phase 1: nothing at all).
    case pruned
    /// The program holds a point, not yet optimal.
    case roundLimit
    /// The point is nearly optimal and still rests on artificial columns: they are too cheap.
    case artificial
    case stopped
  }

  let costs: MasterCosts
  /// Only objective values below this are of interest.
  let cutoff: Int?
  let limit: RoundLimit?
  /// Work at which to stop (`SearchCounts.work`).
  let workEnd: Int
  private(set) var smoothing: DualSmoothing
  private(set) var prices: MasterPrices
  /// The best bound on the node: found here, or known before.
  var bound: LagrangianBound { smoothing.bound.value > floor.value ? smoothing.bound : floor }
  private let floor: LagrangianBound
  /// Labels that one person may take in the next round. Most patterns that enter are found with few; only towards the end
  /// do more of them raise the bound and find what is still missing.
  private var allowance: Int

  /// - Parameters:
  ///   - floor: a bound on the node that is known already; where the program reaches it, nothing is priced.
  ///   - centre: prices near which good bounds are expected; `nil` for none at all.
  init(
    _ master: MasterProblem, costs: MasterCosts, cutoff: Int?, limit: RoundLimit?, workEnd: Int,
    floor: LagrangianBound = .none, centre: MasterPrices? = nil
  ) {
    self.floor = floor
    let compiled = master.compiled
    smoothing = DualSmoothing(
      centre: (centre ?? MasterPrices(compiled)).clipped(for: costs).without(master.settled))
    self.costs = costs
    self.cutoff = cutoff
    self.limit = limit
    self.workEnd = workEnd
    // The parts of a split begin near their end.
    allowance = limit == nil || limit?.labels != nil ? Self.firstAllowance : Self.mostLabels
    prices = MasterPrices(compiled)
  }

  /// - Parameter method: how to begin: `.primal` after new costs, `.dual` after new bounds.
  mutating func run(
    _ node: SearchNode, _ method: LinearProgram.Method, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> End {
    var method = method
    var rounds = 0
    while true {
      if state.checkStop() || state.counts.work >= workEnd { return .stopped }
      guard try solveProgram(method, &state, &program) else { return .stopped }
      if try separate(&state, &program) {
        method = .dual
        continue
      }
      if costs.isPhaseOne, state.master.objective(program) <= Tolerances.artificial { return .converged }
      if isTight(state.master.objective(program), state.compiled) { return .converged }
      if limit == nil, restsOnArtificials(state, program) { return .artificial }
      if let limit, limit.isReached(after: rounds, objective: state.master.objective(program)) { return .roundLimit }
      rounds += 1
      prices = state.master.prices(program).clipped(for: costs)
      let (fresh, isExact) = round(node, &state)
      if state.isStopped { return .stopped }
      if isPruned(state.compiled) { return .pruned }
      if isTight(state.master.objective(program), state.compiled) { return .converged }
      if fresh.isEmpty { return isExact ? .converged : .roundLimit }
      try state.master.trim(prices, pool: state.pool, &program)
      try state.master.add(patterns: fresh, pool: state.pool, &program)
      method = .primal
    }
  }

  private func isPruned(_ compiled: CompiledProblem) -> Bool {
    if costs.isPhaseOne { return bound.value > Tolerances.infeasibility + Tolerances.boundRelative * bound.magnitude }
    guard let cutoff, let rounded = costs.objective.rounded(costs.boundOfObjective(bound), compiled) else {
      return false
    }
    return rounded >= cutoff
  }

  /// Whether the bound rounds to the same value as the program's objective, so that more patterns change neither.
  private func isTight(_ objective: Double, _ compiled: CompiledProblem) -> Bool {
    guard !costs.isPhaseOne, let rounded = costs.objective.rounded(bound, compiled) else { return false }
    return rounded >= costs.objective.roundedUp(Int((objective - Tolerances.boundAbsolute).rounded(.up)), compiled)
  }

  /// Whether artificial columns, where they do not belong to the problem, are still in the point when hardly anything is
  /// left between it and the bound.
  private func restsOnArtificials(_ state: SearchState, _ program: borrowing LinearProgram) -> Bool {
    guard !costs.countsArtificials else { return false }
    let objective = state.master.objective(program)
    return objective - bound.value <= Tolerances.settled * abs(objective)
      && state.master.point(program).artificial > Tolerances.artificial
  }

  private func solveProgram(
    _ method: LinearProgram.Method, _ state: inout SearchState, _ program: inout LinearProgram
  ) throws(LinearProgramFault) -> Bool {
    let start = state.monitor.now()
    defer { state.times.simplex += state.monitor.now() - start }
    var method = method
    var used = 0
    var reached = Double.infinity
    while true {
      let patience = method == .dual ? 200 + program.rowCount : Self.primalSlice
      let outcome = try program.solve(method, iterationLimit: patience, stop: state.monitor.stop)
      used += outcome.iterations
      state.counts.count(outcome, rows: program.rowCount)
      if outcome.status == .optimal { return true }
      if state.checkStop() { return false }
      // A whole slice without any gain is a vertex so degenerate that GLPK goes round in circles, a few reduced costs short
      // of the optimum. Its point and prices serve as well as optimal ones: no bound trusts them.
      if method == .primal, outcome.holdsPoint {
        let objective = program.objective
        if objective >= reached - Tolerances.stall * max(1, abs(objective)) { return true }
        reached = objective
        // Where the point is only a guide, a few slices are enough of it.
        if limit != nil, used >= Self.guideIterations { return true }
      }
      // A dual simplex that loses its way is followed by a primal one; that one only gets more time, within reason:
      // artificial columns make every program feasible, and all costs are bounded from below.
      guard method == .dual || (outcome.status == .iterationLimit && used < Self.primalLimit(program)) else {
        throw LinearProgramFault(.numerical, "a master problem ended as \(outcome.status) after \(used) iterations")
      }
      method = .primal
    }
  }

  /// Iterations of primal simplex between two looks at whether to stop.
  private static let primalSlice = 1000

  /// Iterations after which a point serves as a guide as it is: the dives of a district spent 46,000 on one step.
  private static let guideIterations = 3000

  /// Iterations after which a primal simplex goes round in circles.
  private static func primalLimit(_ program: borrowing LinearProgram) -> Int { 60_000 + 20 * program.rowCount }

  /// Labels that one person may take where nothing enters otherwise: at most some three hundred megabytes of them.
  static let mostLabels = 3_000_000
  private static let firstAllowance = 1_000
  private static let allowanceGrowth = 4
  /// The allowance grows when fewer than one in so many persons got a new pattern.
  private static let personsPerPattern = 4

  /// Prices everybody; returns the patterns (pool indices) that improve on the simplex's prices, and when there are none,
  /// whether that is certain.
  private mutating func round(_ node: SearchNode, _ state: inout SearchState) -> (fresh: [Int], isExact: Bool) {
    var share = smoothing.share
    let ordinary = limit?.labels ?? min(state.options.labelLimit, Self.mostLabels)
    var labelLimit = min(allowance, ordinary)
    while true {
      let mixed = smoothing.prices(prices, share: share)
      let wanted = state.compiled.personCount > 100 ? 2 : 4
      let round = PricingRound(mixed, costs: costs, node: node, wanted: wanted, labelLimit: labelLimit, &state)
      if state.isStopped { return ([], false) }
      smoothing.learn(round, slope: mixed.slope(of: round.gradient, to: prices))
      let fresh = round.found.filter { improves($0, state) }
      let isFew = fresh.count * Self.personsPerPattern < state.compiled.personCount
      if !fresh.isEmpty || isPruned(state.compiled) {
        if isFew, !round.isExact { allowance = min(ordinary, allowance * Self.allowanceGrowth) }
        return (fresh, round.isExact)
      }
      if share > 0 {
        share = smoothing.shareAfterMisprice(share)
      } else if !round.isExact, labelLimit < ordinary {
        allowance = min(ordinary, allowance * Self.allowanceGrowth)
        labelLimit = allowance
      } else if !round.isExact, limit?.labels == nil, labelLimit < Self.mostLabels {
        // That nothing enters is only believed of an exact round.
        labelLimit = Self.mostLabels
      } else {
        return ([], round.isExact)
      }
    }
  }

  /// Whether a pattern is not in the program yet and would enter at the simplex's prices.
  private func improves(_ index: Int, _ state: SearchState) -> Bool {
    let column = state.pool[index]
    let price = prices.persons[column.person]
    return costs.reducedCost(of: column, prices) - price < -Tolerances.reducedCost * max(1, abs(price))
      && !state.master.contains(pattern: index)
  }
}
