import RosterModel
import Testing

@testable import Rostering

/// What a pricing call promises beside the cheapest patterns.
struct PricingCallTests {
  /// A person with enough counters that a search takes some labels.
  private static func drawn(_ seed: Int) -> PricingCase { PricingRandomPerson.draw(seed: seed, patternLimit: 4_000) }

  private static func graph(_ drawn: PricingCase) -> PatternGraph {
    PatternGraph(problem: drawn.problem, person: 0, counterMaximum: drawn.counterMaximum)
  }

  @Test func aLabelLimitLeavesLawfulPatternsAndABoundFromBelow() {
    var scratch = PricingScratch()
    var stopped = 0
    var withPattern = 0
    for seed in 1...600 {
      let drawn = Self.drawn(seed)
      let graph = Self.graph(drawn)
      let exact = price(graph, drawn.prices, wanted: 1, threshold: .infinity, labelLimit: nil, scratch: &scratch)
      let found = price(graph, drawn.prices, wanted: 3, threshold: .infinity, labelLimit: 12, scratch: &scratch)
      guard !found.isExact else {
        #expect(abs(found.minimum - exact.minimum) < 1e-7 || found.minimum == exact.minimum, "\(drawn)")
        continue
      }
      stopped += 1
      withPattern += found.best.isEmpty ? 0 : 1
      #expect(found.lowerBound <= exact.minimum + 1e-7, "\(drawn)")
      #expect(found.minimum >= exact.minimum - 1e-7, "\(drawn)")
      let oracle = PricingOracle(drawn)
      for pattern in found.best {
        let cost = oracle.cost(of: pattern.choices) ?? .infinity
        #expect(abs(cost - pattern.reducedCost) < 1e-7, "\(pattern) costs \(cost)\n\(drawn)")
      }
    }
    #expect(stopped > 100)
    #expect(withPattern * 10 > stopped * 9, "\(withPattern) of \(stopped) stopped searches hold a pattern")
  }

  @Test func whatTheScratchHeldBeforeChangesNothing() {
    var used = PricingScratch()
    for seed in 1...300 {
      let drawn = Self.drawn(seed)
      let graph = Self.graph(drawn)
      var fresh = PricingScratch()
      let a = price(graph, drawn.prices, wanted: 4, threshold: .infinity, labelLimit: nil, scratch: &fresh)
      let b = price(graph, drawn.prices, wanted: 4, threshold: .infinity, labelLimit: nil, scratch: &used)
      #expect(a.best.map(\.choices) == b.best.map(\.choices), "seed \(seed)")
      #expect(a.best.map(\.reducedCost) == b.best.map(\.reducedCost), "seed \(seed)")
      #expect(a.labels == b.labels, "seed \(seed)")
    }
  }

  @Test func tighteningEqualsBuildingAnew() {
    var scratch = PricingScratch()
    for seed in 1...300 {
      let drawn = Self.drawn(seed)
      let counters = drawn.problem.persons[0].counters
      guard !counters.isEmpty else { continue }
      let maxima = [0: counters[0].initial + 40 * (seed % 50)]
      let built = PatternGraph(problem: drawn.problem, person: 0, counterMaximum: maxima)
      let tightened = PatternGraph(problem: drawn.problem, person: 0).tightened(maxima)
      let a = price(built, drawn.prices, wanted: 3, threshold: .infinity, labelLimit: nil, scratch: &scratch)
      let b = price(tightened, drawn.prices, wanted: 3, threshold: .infinity, labelLimit: nil, scratch: &scratch)
      #expect(a.best.map(\.choices) == b.best.map(\.choices), "seed \(seed)")
      #expect(a.minimum == b.minimum, "seed \(seed)")
    }
  }

  @Test func nothingIsReturnedAtOrAboveTheThreshold() {
    var scratch = PricingScratch()
    for seed in 1...200 {
      let drawn = Self.drawn(seed)
      let graph = Self.graph(drawn)
      let free = price(graph, drawn.prices, wanted: 5, threshold: .infinity, labelLimit: nil, scratch: &scratch)
      guard let last = free.best.last else { continue }
      let found = price(graph, drawn.prices, wanted: 5, threshold: last.reducedCost, labelLimit: nil, scratch: &scratch)
      #expect(found.best.allSatisfy { $0.reducedCost < last.reducedCost }, "seed \(seed)")
      #expect(found.minimum == free.minimum, "seed \(seed)")
    }
  }
}
