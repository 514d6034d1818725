internal import LinearPrograms
internal import RosterModel

/// The restricted master problem: what the rows and columns of one linear program mean.
///
/// Rows: one convexity row per person, one row per level (Σ charges ≤ lock; without limit while the level is open),
/// then the problem's rows as they become active. Columns: decisions and slack, artificial columns that may break a
/// row at a price, and patterns. The program itself is passed in, because it may not be stored.
struct MasterProblem: Sendable {
  enum Content: Hashable, Sendable {
    /// Index into `CompiledProblem.structurals`.
    case structural(Int)
    /// Adds `sign` to a row's left-hand side.
    case artificial(row: Int, sign: Int)
    /// Takes from the charges of a locked level.
    case lockArtificial(level: Int)
    /// Adds `sign` to the left-hand side of a sum of rows.
    case sumSlack(Int, sign: Int)
    /// Index into the pool.
    case pattern(Int)
  }

  let compiled: CompiledProblem
  /// What each column of the program is.
  private(set) var contents: [Content] = []
  /// `columnOfPattern[pool index]`: the column, when the pattern is in the program.
  private var columnOfPattern: [Int: Int] = [:]
  /// The program's row of each row of the problem and of each total; `nil` while it is left out.
  private(set) var programRow: [Int?]
  private(set) var costs: MasterCosts
  private(set) var locks: Locks
  /// The price of artificial columns where they do not belong to the problem.
  private(set) var artificialCost: Double
  private var appliedBounds: [LinearProgram.Bounds] = []
  /// Rows that need no place in the program.
  let settled: SettledRows
  /// Rows that have a place only as sums.
  let surrogates: SurrogateRows
  /// `sumRow[sum]`: the program's row.
  private var sumRow: [Int] = []
  /// Whether the program was not solved yet since it was made.
  var isNew = true

  private var firstLevelRow: Int { compiled.personCount }
  var activeRows: [Int] { programRow.indices.filter { programRow[$0] != nil } }
  /// Rows that are counted: in the program, themselves or in a sum.
  var countedRows: [Int] { activeRows + surrogates.sumOfRow.indices.filter { surrogates.sumOfRow[$0] != nil } }
  var patternCount: Int { columnOfPattern.count }

  /// Describes a master problem with these rows and no patterns; `rebuild` makes the program.
  init(
    _ compiled: CompiledProblem, rows: [Int], settled: SettledRows? = nil, surrogates: SurrogateRows? = nil,
    costs: MasterCosts, locks: Locks, artificialCost: Double
  ) {
    self.compiled = compiled
    self.settled = settled ?? SettledRows(compiled)
    self.surrogates = surrogates ?? SurrogateRows(compiled)
    self.costs = costs
    self.locks = locks
    self.artificialCost = artificialCost
    programRow = Array(repeating: nil, count: compiled.rowCount)
    for row in rows where row >= compiled.problem.rows.count || hasPlace(row) { programRow[row] = -1 }
  }

  private func hasPlace(_ row: Int) -> Bool { !settled.isSettled[row] && surrogates.sumOfRow[row] == nil }

  /// What the slack of settled rows costs.
  var settledCost: Double {
    settled.slack.reduce(0) { $0 + costs.cost(of: compiled.structurals[$1.structural]) * Double($1.amount) }
  }

  /// What the prices of rows in sums charge for their targets.
  private var pricedTargets: Double {
    surrogates.sums.isEmpty
      ? 0 : surrogates.prices.enumerated().reduce(0) { $0 + $1.element * Double(compiled.target(ofRow: $1.offset)) }
  }

  /// The objective at the program's point, with the rows that have no place in it.
  func objective(_ program: borrowing LinearProgram) -> Double { program.objective + settledCost + pricedTargets }

  /// Makes the program anew, in `program`, which must be empty, with the rows and patterns at hand.
  mutating func rebuild(pool: ColumnPool, _ program: inout LinearProgram) throws(LinearProgramFault) {
    let (rows, patterns) = (activeRows, patterns)
    programRow = Array(repeating: nil, count: compiled.rowCount)
    contents = []
    appliedBounds = []
    columnOfPattern = [:]
    isNew = true
    _ = try program.addRows(Array(repeating: .fixed(1), count: compiled.personCount))
    _ = try program.addRows((0..<compiled.levelCount).map { Self.bounds(ofLevel: $0, locks) })
    var columns = compiled.problem.decisions.indices.map { Content.structural($0) }
    columns += (0..<compiled.levelCount).map { .lockArtificial(level: $0) }
    try add(columns, &program, pool: pool)
    try activate(rows, pool: pool, &program)
    try addSums(&program, pool: pool)
    try add(patterns: patterns, pool: pool, &program)
  }

  private mutating func addSums(
    _ program: inout LinearProgram, pool: ColumnPool
  ) throws(LinearProgramFault) {
    sumRow = []
    for sum in surrogates.sums {
      sumRow.append(try program.addRow(bounds: .fixed(Double(sum.target)), columns: [], coefficients: []))
    }
    try add(sumRow.indices.flatMap { [.sumSlack($0, sign: 1), .sumSlack($0, sign: -1)] }, &program, pool: pool)
  }

  func contains(pattern: Int) -> Bool { columnOfPattern[pattern] != nil }

  /// Takes rows in, with their slack.
  mutating func activate(
    _ rows: [Int], pool: ColumnPool, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    var columns: [Content] = []
    for row in rows where programRow[row] == nil {
      var indices: [Int32] = []
      var coefficients: [Double] = []
      for (column, content) in contents.enumerated() {
        let coefficient = coefficient(of: content, in: row, pool)
        guard coefficient != 0 else { continue }
        indices.append(Int32(column))
        coefficients.append(Double(coefficient))
      }
      programRow[row] = try program.addRow(
        bounds: .fixed(Double(compiled.target(ofRow: row))), columns: indices, coefficients: coefficients)
      let segments = compiled.segments[row]
      columns += (segments.shortfall + segments.surplus).map { .structural($0) }
      columns += [.artificial(row: row, sign: 1), .artificial(row: row, sign: -1)]
    }
    try add(columns, &program, pool: pool)
  }

  /// Adds patterns that are not in the program yet.
  mutating func add(
    patterns: [Int], pool: ColumnPool, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    var seen: Set<Int> = []
    let new = patterns.filter { columnOfPattern[$0] == nil && seen.insert($0).inserted }
    try add(new.map { .pattern($0) }, &program, pool: pool)
  }

  /// Removes patterns by pool index.
  mutating func remove(patterns: [Int], _ program: inout LinearProgram) throws(LinearProgramFault) {
    let columns = Set(patterns.compactMap { columnOfPattern[$0] })
    guard !columns.isEmpty else { return }
    try program.removeColumns(columns.sorted())
    let kept = contents.indices.filter { !columns.contains($0) }
    contents = kept.map { contents[$0] }
    appliedBounds = kept.map { appliedBounds[$0] }
    columnOfPattern = [:]
    for (column, content) in contents.enumerated() {
      if case .pattern(let index) = content { columnOfPattern[index] = column }
    }
  }

  /// Removes the patterns that are least worth having at these prices, when there are far more than rows.
  mutating func trim(
    _ prices: MasterPrices, pool: ColumnPool, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    let limit = 10 * compiled.personCount + 3 * program.rowCount
    guard patternCount > limit else { return }
    let costs = costs
    let ranked = patterns.map { index in
      (cost: costs.reducedCost(of: pool[index], prices) - prices.persons[pool[index].person], index: index)
    }.sorted { $0.cost != $1.cost ? $0.cost < $1.cost : $0.index < $1.index }
    try remove(patterns: ranked.dropFirst(limit / 2).filter { $0.cost > Tolerances.reducedCost }.map(\.index), &program)
  }

  mutating func setCosts(
    _ costs: MasterCosts, artificialCost: Double, pool: ColumnPool, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    guard costs != self.costs || artificialCost != self.artificialCost else { return }
    self.costs = costs
    self.artificialCost = artificialCost
    for (column, content) in contents.enumerated() {
      try program.setCost(column: column, cost(of: content, pool))
    }
  }

  mutating func setLocks(_ locks: Locks, _ program: inout LinearProgram) throws(LinearProgramFault) {
    self.locks = locks
    for level in 0..<compiled.levelCount {
      try program.setBounds(row: firstLevelRow + level, Self.bounds(ofLevel: level, locks))
    }
  }

  /// Narrows all columns to what `node` and the locks allow.
  mutating func restrict(
    to node: SearchNode, pool: ColumnPool, _ program: inout LinearProgram
  ) throws(LinearProgramFault) {
    for (column, content) in contents.enumerated() {
      let wanted = bounds(of: content, node, pool)
      guard wanted != appliedBounds[column] else { continue }
      appliedBounds[column] = wanted
      try program.setBounds(column: column, wanted)
    }
  }

  /// The patterns in the program, by pool index, in the order of the columns.
  var patterns: [Int] {
    contents.compactMap { if case .pattern(let index) = $0 { index } else { nil } }
  }

  func point(_ program: borrowing LinearProgram) -> MasterPoint {
    let values = program.columnValues()
    var point = MasterPoint(
      patterns: [], structurals: Array(repeating: 0, count: compiled.structurals.count), artificial: 0,
      brokenRows: [], objective: objective(program))
    for (structural, amount) in settled.slack { point.structurals[structural] = Double(amount) }
    for (column, content) in contents.enumerated() {
      let value = values[column]
      switch content {
      case .structural(let index): point.structurals[index] = value
      case .artificial(let row, _):
        point.artificial += max(0, value)
        if value > Tolerances.artificial, point.brokenRows.last != row { point.brokenRows.append(row) }
      case .lockArtificial: point.artificial += max(0, value)
      case .sumSlack: break
      case .pattern(let index):
        if value > Tolerances.integrality { point.patterns.append((index, value)) }
      }
    }
    return point
  }

  func prices(_ program: borrowing LinearProgram) -> MasterPrices {
    let duals = program.rowDuals()
    var prices = MasterPrices(compiled)
    for person in 0..<compiled.personCount { prices.persons[person] = duals[person] }
    for level in 0..<compiled.levelCount { prices.locks[level] = max(0, -duals[firstLevelRow + level]) }
    for (row, index) in programRow.enumerated() {
      if let index { prices.rows[row] = duals[index] }
    }
    for (row, sum) in surrogates.sumOfRow.enumerated() {
      if let sum { prices.rows[row] = surrogates.prices[row] + duals[sumRow[sum]] }
    }
    return prices
  }

  private mutating func add(
    _ new: [Content], _ program: inout LinearProgram, pool: ColumnPool
  ) throws(LinearProgramFault) {
    guard !new.isEmpty else { return }
    let whole = SearchNode(persons: compiled.personCount)
    var columns: [LinearProgram.Column] = []
    columns.reserveCapacity(new.count)
    for content in new {
      let bounds = bounds(of: content, whole, pool)
      let entries = entries(of: content, pool)
      columns.append(
        LinearProgram.Column(
          cost: cost(of: content, pool), bounds: bounds, rows: entries.map { Int32($0.row) },
          coefficients: entries.map(\.coefficient)))
      if case .pattern(let index) = content { columnOfPattern[index] = contents.count }
      contents.append(content)
      appliedBounds.append(bounds)
    }
    _ = try program.addColumns(columns)
  }
}

// What a column's content means in numbers.
extension MasterProblem {
  private static func bounds(ofLevel level: Int, _ locks: Locks) -> LinearProgram.Bounds {
    locks.sums[level].map { .atMost(Double($0)) } ?? .free
  }

  private func cost(of content: Content, _ pool: ColumnPool) -> Double {
    switch content {
    case .structural(let index): costs.cost(of: compiled.structurals[index])
    case .artificial, .lockArtificial: costs.countsArtificials ? 1 : artificialCost
    case .sumSlack(let sum, let sign): sign > 0 ? surrogates.sums[sum].shortfall : surrogates.sums[sum].surplus
    case .pattern(let index): costs.cost(of: pool[index]) - surrogates.earnings(of: pool[index])
    }
  }

  private func bounds(of content: Content, _ node: SearchNode, _ pool: ColumnPool) -> LinearProgram.Bounds {
    switch content {
    case .structural(let index):
      let bounds = node.bounds(of: index, compiled)
      return LinearProgram.Bounds(lower: Double(bounds.lowerBound), upper: Double(bounds.upperBound))
    case .artificial, .lockArtificial, .sumSlack: return .nonNegative
    case .pattern(let index):
      let column = pool[index]
      return node.domains[column.person].allows(column) && locks.allow(column) ? .nonNegative : .fixed(0)
    }
  }

  private func coefficient(of content: Content, in row: Int, _ pool: ColumnPool) -> Int {
    switch content {
    case .structural(let index): compiled.structurals[index].terms.first { $0.row == row }?.coefficient ?? 0
    case .artificial, .lockArtificial, .sumSlack: 0
    case .pattern(let index): pool[index].terms.first { $0.row == row }?.coefficient ?? 0
    }
  }

  private func entries(of content: Content, _ pool: ColumnPool) -> [(row: Int, coefficient: Double)] {
    switch content {
    case .structural(let index):
      let structural = compiled.structurals[index]
      return levelEntries(structural.costs) + rowEntries(structural.terms)
    case .artificial(let row, let sign): return programRow[row].map { [($0, Double(sign))] } ?? []
    case .lockArtificial(let level): return [(firstLevelRow + level, -1)]
    case .sumSlack(let sum, let sign): return [(sumRow[sum], Double(sign))]
    case .pattern(let index):
      let column = pool[index]
      return [(column.person, 1)] + levelEntries(column.costs) + rowEntries(column.terms) + sumEntries(column)
    }
  }

  private func levelEntries(_ costs: [Int]) -> [(row: Int, coefficient: Double)] {
    costs.enumerated().compactMap { $1 == 0 ? nil : (firstLevelRow + $0, Double($1)) }
  }

  private func sumEntries(_ column: PatternColumn) -> [(row: Int, coefficient: Double)] {
    surrogates.amounts(of: column).enumerated().compactMap { $1 == 0 ? nil : (sumRow[$0], Double($1)) }
  }

  private func rowEntries(_ terms: [RowTerm]) -> [(row: Int, coefficient: Double)] {
    terms.compactMap { term in programRow[term.row].map { ($0, Double(term.coefficient)) } }
  }
}
