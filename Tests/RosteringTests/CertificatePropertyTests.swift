import RosterModel
import Testing

@testable import RosterAudit

/// The checker's own programme against trying everything, at prices drawn at random.
@Suite struct CertificatePropertyTests {
  @Test func patternMinimaAreThoseOfAllPatterns() throws {
    for seed in 0..<1500 {
      let drawn = PricingRandomPerson.draw(seed: seed)
      var draw = Draw(seed: seed + 77)
      let problem = drawn.problem
      let person = problem.persons[0]
      let prices = PersonPrices(
        options: person.menus.map { menu in menu.options.map { _ in draw.chance(4) ? nil : draw.int(-80...40) } },
        off: person.menus.map { menu in menu.off == nil || draw.chance(3) ? nil : draw.int(-16...16) },
        weights: [draw.pick([0, 1, 4, 9]), draw.pick([0, 2, 5]), 0])
      var steps = Int.max
      var minimum = try PatternMinimum(
        problem, person: 0, counts: prices.weights.map { $0 != 0 }, counterMaximum: drawn.counterMaximum,
        classes: ClassBook(problem))
      let found = try minimum.value(prices, &steps)
      #expect(found.cost == Self.bruteForce(problem, prices, drawn.counterMaximum), "\(drawn)\n\(prices)")
      #expect(!found.isRelaxed)
    }
  }

  @Test func noPricesProveMoreThanTheOptimum() throws {
    var proofs = 0
    for seed in 0..<400 {
      let problem = TinyProblem.make(seed: seed)
      guard let optimum = BruteForce(problem).optimum else { continue }
      var draw = Draw(seed: seed + 5)
      let checker = CertificateChecker(problem)
      for level in problem.levels.indices {
        let largest = problem.levels[level].kind == .largest
        let claim = BoundClaim(
          level: level, bound: largest ? optimum[level] + Cost(1) : optimum[level],
          locks: Array(optimum.costs[..<level]), totals: Self.totals(problem, &draw),
          nodes: Self.nodes(problem, level, &draw))
        do throws(CertificateFault) {
          let proven = try checker.proven(claim, scale: 4)
          #expect(proven != nil, "seed \(seed) level \(level)")
          if let proven { #expect(proven <= optimum[level], "seed \(seed) level \(level)") }
          proofs += 1
        } catch {
          #expect(error == .boundTooHigh(proven: nil), "seed \(seed) level \(level)")
        }
      }
    }
    #expect(proofs > 200)
  }

  private static func bruteForce(
    _ problem: RosterProblem, _ prices: PersonPrices, _ counterMaximum: [Int: Int]
  ) -> Int? {
    var patterns: [(pattern: [Int?], cost: Int)] = [([], 0)]
    for (day, menu) in problem.persons[0].menus.enumerated() {
      var entries: [(Int?, Int)] = prices.off[day].map { [(nil, $0)] } ?? []
      for (index, option) in menu.options.enumerated() {
        if let price = prices.options[day][index] { entries.append((option.choice, price)) }
      }
      patterns = patterns.flatMap { known in entries.map { (known.pattern + [$0.0], known.cost + $0.1) } }
    }
    // The prices stand for all that the menus charge.
    var bare = problem
    for day in bare.persons[0].menus.indices {
      if bare.persons[0].menus[day].off != nil { bare.persons[0].menus[day].off = [] }
      for index in bare.persons[0].menus[day].options.indices { bare.persons[0].menus[day].options[index].cost = [] }
    }
    let evaluator = PatternEvaluator(bare)
    return patterns.compactMap { entry -> Int? in
      guard let costs = evaluator.cost(of: entry.pattern, person: 0) else { return nil }
      for (index, most) in counterMaximum {
        let counter = problem.persons[0].counters[index]
        let total = counter.days.reduce(counter.initial) { sum, day in
          sum + (entry.pattern[day].map { problem.amounts[counter.amounts][$0] } ?? 0)
        }
        if total > most { return nil }
      }
      return zip(costs.costs, prices.weights).reduce(entry.cost) { $0 + $1.0.units * $1.1 }
    }.min()
  }

  /// All shortfall, and some of all slack.
  private static func totals(_ problem: RosterProblem, _ draw: inout Draw) -> [[ProofAmount]] {
    var shortfall: [ProofAmount] = []
    var surplus: [ProofAmount] = []
    for (row, content) in problem.rows.enumerated() {
      shortfall += content.shortfall.indices.map { .shortfall(row: row, position: $0) }
      surplus += content.surplus.indices.map { .surplus(row: row, position: $0) }
    }
    return [shortfall, (shortfall + surplus).filter { _ in draw.chance(50) }]
  }

  /// A tree of at most one split of each kind, with prices drawn at random.
  private static func nodes(_ problem: RosterProblem, _ level: Int, _ draw: inout Draw) -> [ProofNode] {
    func prices(_ draw: inout Draw) -> ProofPrices {
      let rows = problem.rows.indices.map { ($0, draw.int(-12...12)) }
      return ProofPrices(
        rows: Dictionary(uniqueKeysWithValues: rows), totals: [0: draw.int(-6...6), 1: draw.int(-6...6)],
        locks: (0..<level).map { problem.levels[$0].kind == .sum ? draw.int(0...4) : 0 }, provesEmptiness: false)
    }
    let menu = problem.persons[0].menus[0]
    var kinds: [ProofSplit.Kind] = [
      .side(row: 0),
      .choices(person: 0, day: 0, choices: menu.options.prefix(1).map(\.choice), isFree: draw.chance(50)),
    ]
    for total in 0..<2 { kinds.append(.amount(of: .total(total), atMost: draw.int(-1...3))) }
    if !problem.decisions.isEmpty { kinds.append(.amount(of: .decision(0), atMost: draw.int(-1...2))) }
    if problem.rows[0].shortfall.count > 1 { kinds.append(.order(row: 0, isShortfall: true, position: 0)) }
    if problem.rows[0].surplus.count > 1 { kinds.append(.order(row: 0, isShortfall: false, position: 0)) }
    kinds = kinds.filter { _ in draw.chance(60) }
    var nodes: [ProofNode] = []
    for (index, kind) in kinds.enumerated() {
      nodes.append(ProofNode(prices: nil, split: ProofSplit(kind: kind, first: 2 * index + 1, second: 2 * index + 2)))
      nodes.append(ProofNode(prices: prices(&draw)))
    }
    return nodes + [ProofNode(prices: prices(&draw))]
  }
}
