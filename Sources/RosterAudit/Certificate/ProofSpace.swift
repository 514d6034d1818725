internal import RosterModel

/// A part of the space of rosters, as the splits on the way to it describe it.
struct ProofSpace: Sendable {
  /// Bounds of decisions, and of each row's segments: what its terms can sum to limits slack of any width.
  var decisions: [ClosedRange<Int>?]
  var shortfall: [[ClosedRange<Int>?]]
  var surplus: [[ClosedRange<Int>?]]
  /// What splits leave of each total, beyond what its segments say: any number at first.
  var totals: [ClosedRange<Int>?]
  /// Per person and day: the choices forbidden, and whether a free day is.
  var forbidden: [Int: [Int: Set<Int>]] = [:]
  var forbiddenOff: [Int: Set<Int>] = [:]

  /// The whole space.
  ///
  /// - Parameter totals: the segments of each total.
  init(
    _ problem: RosterProblem, _ coefficients: RowCoefficients, totals: [[ProofAmount]]
  ) throws(CertificateFault) {
    decisions = problem.decisions.map(\.bounds)
    shortfall = []
    surplus = []
    self.totals = totals.map { _ in 0...Int.max }
    let ranges = try coefficients.ranges(problem)
    for (content, range) in zip(problem.rows, ranges) {
      let missing = try ExactArithmetic.sum(content.target, -range.lowerBound)
      let extra = try ExactArithmetic.sum(range.upperBound, -content.target)
      shortfall.append(Self.segments(content.shortfall, reach: missing))
      surplus.append(Self.segments(content.surplus, reach: extra))
    }
    // A total is a sum of segments that exist, each counted once.
    for segments in totals {
      guard Set(segments).count == segments.count else { throw .unknownName }
      for segment in segments { _ = try range(of: segment) }
    }
  }

  private static func segments(_ side: [Segment], reach: Int) -> [ClosedRange<Int>?] {
    side.map { 0...max(0, min($0.width ?? reach, reach)) }
  }

  /// Both parts; an amount whose bounds become empty has none.
  func parts(_ split: ProofSplit, _ problem: RosterProblem) throws(CertificateFault) -> (ProofSpace, ProofSpace) {
    var first = self
    var second = self
    switch split.kind {
    case .amount(let amount, let value):
      let next = try ExactArithmetic.sum(value, 1)
      try first.narrow(amount) { $0.lowerBound <= value ? $0.lowerBound...min(value, $0.upperBound) : nil }
      try second.narrow(amount) { $0.upperBound >= next ? max(next, $0.lowerBound)...$0.upperBound : nil }
    case .choices(let person, let day, let choices, let isFree):
      guard problem.persons.indices.contains(person), 0..<problem.dayCount ~= day else { throw .unknownName }
      let named = Set(choices)
      let others = problem.persons[person].menus[day].options.map(\.choice).filter { !named.contains($0) }
      first.forbidden[person, default: [:]][day, default: []].formUnion(others)
      second.forbidden[person, default: [:]][day, default: []].formUnion(named)
      if isFree {
        second.forbiddenOff[person, default: []].insert(day)
      } else {
        first.forbiddenOff[person, default: []].insert(day)
      }
    case .order(let row, let isShortfall, let position):
      func amount(_ position: Int) -> ProofAmount {
        isShortfall ? .shortfall(row: row, position: position) : .surplus(row: row, position: position)
      }
      try first.narrow(amount(ExactArithmetic.sum(position, 1))) { $0.lowerBound == 0 ? 0...0 : nil }
      try second.narrow(amount(position)) { $0.upperBound...$0.upperBound }
    case .side(let row):
      guard problem.rows.indices.contains(row) else { throw .unknownName }
      first.shortfall[row] = shortfall[row].map { $0?.lowerBound == 0 ? 0...0 : nil }
      second.surplus[row] = surplus[row].map { $0?.lowerBound == 0 ? 0...0 : nil }
    }
    return (first, second)
  }

  private mutating func narrow(
    _ amount: ProofAmount, _ narrowed: (ClosedRange<Int>) -> ClosedRange<Int>?
  ) throws(CertificateFault) {
    switch amount {
    case .decision(let index):
      guard decisions.indices.contains(index) else { throw .unknownName }
      decisions[index] = decisions[index].flatMap(narrowed)
    case .shortfall(let row, let position):
      guard shortfall.indices.contains(row), shortfall[row].indices.contains(position) else { throw .unknownName }
      shortfall[row][position] = shortfall[row][position].flatMap(narrowed)
    case .surplus(let row, let position):
      guard surplus.indices.contains(row), surplus[row].indices.contains(position) else { throw .unknownName }
      surplus[row][position] = surplus[row][position].flatMap(narrowed)
    case .total(let index):
      guard totals.indices.contains(index) else { throw .unknownName }
      totals[index] = totals[index].flatMap(narrowed)
    }
  }

  /// What a segment of slack may be; `nil` when nothing is left.
  func range(of segment: ProofAmount) throws(CertificateFault) -> ClosedRange<Int>? {
    switch segment {
    case .shortfall(let row, let position):
      guard shortfall.indices.contains(row), shortfall[row].indices.contains(position) else { throw .unknownName }
      return shortfall[row][position]
    case .surplus(let row, let position):
      guard surplus.indices.contains(row), surplus[row].indices.contains(position) else { throw .unknownName }
      return surplus[row][position]
    case .decision, .total: throw .unknownName
    }
  }
}
