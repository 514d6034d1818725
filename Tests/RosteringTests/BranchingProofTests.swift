import LinearPrograms
import RosterAudit
import RosterModel
import Testing

@testable import Rostering

/// Proofs by branching alone, with neither dives nor neighbourhoods, in the hands of the checker.
@Suite struct BranchingProofTests {
  @Test func deepProofsAreAcceptedAndSayTheOptimum() throws {
    var deep = 0
    var withTotals = 0
    for seed in 0..<250 {
      let problem = KnottyProblem.make(seed: seed)
      guard let optimum = BruteForce(problem).optimum else { continue }
      let proof = try Proof(problem)
      #expect(proof.isClosed, "seed \(seed)")
      #expect(proof.claim?.bound == optimum[0], "seed \(seed): \(proof.claim?.nodes.count ?? 0) nodes")
      try expectSameNumber(proof, problem, seed)
      if proof.claim?.nodes.count ?? 0 >= 15 { deep += 1 }
      if proof.claim?.totals.isEmpty == false { withTotals += 1 }
    }
    #expect(deep > 60)
    #expect(withTotals > 30)
  }

  /// Where the search is stopped, the parts that are still open count with what is known of them.
  @Test(arguments: [1, 3, 8])
  func unfinishedProofsBoundTheOptimum(nodeLimit: Int) throws {
    for seed in 0..<100 {
      let problem = KnottyProblem.make(seed: seed)
      guard let optimum = BruteForce(problem).optimum else { continue }
      let proof = try Proof(problem, nodeLimit: nodeLimit)
      guard let claim = proof.claim else { continue }
      #expect(claim.bound <= optimum[0], "seed \(seed)")
      #expect(claim.bound.units >= proof.bound ?? .min, "seed \(seed)")
      // Parts that are still open are narrower than what their bound was found for.
      let found = try CertificateChecker(problem).proven(claim, scale: 1 << PricedPart.boundBits)
      #expect(found.map { $0 >= claim.bound } == true, "seed \(seed)")
    }
  }

  /// A claim about the same problem, changed in one place: refused, or true all the same.
  @Test func noChangeMakesTheCheckerAcceptAFalsehood() throws {
    var refused = 0
    var changes = 0
    for seed in 0..<30 {
      let problem = KnottyProblem.make(seed: seed)
      guard let optimum = BruteForce(problem).optimum, let claim = try Proof(problem).claim else { continue }
      for changed in ClaimChanges(claim).all {
        changes += 1
        let certificate = Certificate(scale: 1 << PricedPart.boundBits, claims: [changed])
        if CertificateChecker(problem).faults(in: certificate)[0] != nil {
          refused += 1
        } else {
          #expect(changed.bound <= optimum[0], "seed \(seed)")
        }
      }
      var raised = claim
      raised.bound = optimum[0] + Cost(1)
      let certificate = Certificate(scale: 1 << PricedPart.boundBits, claims: [raised])
      #expect(CertificateChecker(problem).faults(in: certificate)[0] == .boundTooHigh(proven: optimum[0]))
    }
    #expect(changes > 5_000 && refused * 2 > changes)
  }

  @Test func aTreeThatOutgrowsItsLimitFallsBackToTheWholeSpace() throws {
    var tree = ProofTree()
    for part in 0..<ProofTree.leafLimit { _ = tree.split(part, .side(row: 0)) }
    #expect(tree.isGivenUp)
    #expect(tree.nodes == [ProofNode(prices: nil)])
    #expect(tree.value == nil)
  }

  /// What the engine claims is the number that the checker finds.
  private func expectSameNumber(_ proof: Proof, _ problem: RosterProblem, _ seed: Int) throws {
    guard let claim = proof.claim else { return }
    let found = try CertificateChecker(problem).proven(claim, scale: 1 << PricedPart.boundBits)
    #expect(found == claim.bound, "seed \(seed)")
  }
}

/// A search on the first level that does nothing but branch.
private struct Proof {
  let claim: BoundClaim?
  let isClosed: Bool
  let bound: Int?

  init(_ problem: RosterProblem, nodeLimit: Int = 10_000) throws {
    var state = SearchState(problem, options: SearchOptions(threads: 1), monitor: SearchMonitor())
    var search = LevelSearch(.sum(level: 0), state, workEnd: .max, start: nil)
    try withLinearProgram { (program: inout LinearProgram) throws(LinearProgramFault) in
      try state.master.rebuild(pool: state.pool, &program)
      try search.prove(nodeLimit: nodeLimit, &state, &program)
    }
    isClosed = search.isClosed
    bound = search.bound
    claim = BoundClaim.ofSum(0, search.tree, state)
  }
}

/// Everything that can be changed in one place of a claim.
private struct ClaimChanges {
  private(set) var all: [BoundClaim] = []
  private let claim: BoundClaim

  init(_ claim: BoundClaim) {
    self.claim = claim
    for node in claim.nodes.indices {
      add(node) { $0.prices = nil }
      if let split = claim.nodes[node].split { addSplits(node, split) }
      if let prices = claim.nodes[node].prices { addPrices(node, prices) }
    }
    var cut = claim
    cut.nodes.removeLast()
    all.append(cut)
    for total in claim.totals.indices {
      var changed = claim
      changed.totals[total].removeLast()
      all.append(changed)
    }
    for change in [-1, 1, 100] {
      var moved = claim
      moved.bound = moved.bound + Cost(change)
      all.append(moved)
    }
  }

  private mutating func add(_ node: Int, _ change: (inout ProofNode) -> Void) {
    var changed = claim
    change(&changed.nodes[node])
    if changed != claim { all.append(changed) }
  }

  private mutating func addPrices(_ node: Int, _ prices: ProofPrices) {
    for (row, price) in prices.rows {
      for other in [0, -price, 2 * price, price + 1] { add(node) { $0.prices?.rows[row] = other } }
    }
    for (total, price) in prices.totals {
      for other in [0, -price, 2 * price, price + 1] { add(node) { $0.prices?.totals[total] = other } }
    }
    add(node) { $0.prices?.provesEmptiness.toggle() }
    add(node) { $0.prices?.locks = [0] }
  }

  private mutating func addSplits(_ node: Int, _ split: ProofSplit) {
    add(node) { $0.split = nil }
    add(node) { $0.split = ProofSplit(kind: split.kind, first: split.second, second: split.first) }
    add(node) { $0.split?.first = split.second }
    add(node) { $0.split?.second = node }
    for kind in others(split.kind) { add(node) { $0.split?.kind = kind } }
  }

  private func others(_ kind: ProofSplit.Kind) -> [ProofSplit.Kind] {
    switch kind {
    case .amount(let amount, let value):
      [-1, 1].map { .amount(of: amount, atMost: value + $0) } + [.side(row: 0)]
    case .choices(let person, let day, let choices, let isFree):
      [
        .choices(person: person + 1, day: day, choices: choices, isFree: isFree),
        .choices(person: person, day: day + 1, choices: choices, isFree: isFree),
        .choices(person: person, day: day, choices: choices, isFree: !isFree),
        .choices(person: person, day: day, choices: Array(choices.dropFirst()), isFree: isFree),
      ]
    case .order(let row, let isShortfall, let position):
      [
        .order(row: row, isShortfall: !isShortfall, position: position),
        .order(row: row, isShortfall: isShortfall, position: position + 1),
      ]
    case .side(let row): [.side(row: row + 1)]
    }
  }
}
