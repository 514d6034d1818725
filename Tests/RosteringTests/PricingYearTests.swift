import RosterModel
import Testing

@testable import Rostering

/// A person's year, whose limits leave little room.
struct PricingYearTests {
  private static let days = 364
  /// Start and length in hours of the kinds of duties: four early, four late, four at night.
  private static let kinds =
    [(6, 8), (6, 8), (7, 8), (7, 8), (13, 8), (14, 8), (14, 8), (15, 8)]
    + [(20, 10), (21, 12), (20, 12), (19, 10)]

  /// Few labels leave a lawful pattern, at prices that lead out of it: what is cheapest day by day uses up nights and
  /// weekends long before the year is over. For these seeds no descent gets through.
  @Test func aFewLabelsLeaveALawfulYear() {
    var scratch = PricingScratch()
    for seed in [5, 9] {
      let drawn = Self.draw(seed)
      let graph = PatternGraph(problem: drawn.problem, person: 0)
      let found = price(
        graph, drawn.prices, wanted: 1, threshold: .infinity, labelLimit: 20_000, scratch: &scratch)
      #expect(!found.isExact)
      guard let pattern = found.best.first else {
        Issue.record("seed \(seed): no pattern after \(found.labels) labels")
        continue
      }
      let cost = PricingOracle(drawn).cost(of: pattern.choices) ?? .infinity
      #expect(abs(cost - pattern.reducedCost) < 1e-6 * abs(cost), "seed \(seed)")
    }
  }

  private static func draw(_ seed: Int) -> PricingCase {
    var random = PricingRandom(seed: seed)
    let choices = (0..<days).flatMap { day in
      kinds.map { Choice(day: day, start: day * 1_440 + 60 * $0.0, end: day * 1_440 + 60 * ($0.0 + $0.1)) }
    }
    let amounts =
      [choices.map { $0.end - $0.start }]
      + kinds.indices.map { kind in choices.indices.map { $0 % kinds.count == kind ? 1 : 0 } }
    var person = PersonModel(
      menus: (0..<days).map { day in
        // Leave here and there.
        DayMenu(
          off: [], options: random.chance(10) ? [] : kinds.indices.map { PricedChoice(day * kinds.count + $0) })
      })
    person.rests = [Rest(minutes: 11 * 60)]
    person.runs = [
      Run(minimum: 2, maximum: 6, minimumAtStart: false), Run(worked: false, minimum: 3, minimumAtStart: false),
    ]
    person.dayGroups = [DayGroups(groups: (0..<days / 7).map { [7 * $0 + 5, 7 * $0 + 6] }, maximum: 26)]
    person.counters =
      [Counter(amounts: 0, days: 0..<days, minimum: 111_120, maximum: 112_320)]
      + kinds.indices.map { kind in
        Counter(amounts: 1 + kind, days: 0..<days, maximum: kind < 8 ? random.pick([0, 182]) : random.pick([0, 53]))
      }
    let problem = RosterProblem(
      dayCount: days, choices: choices, amounts: amounts, persons: [person], rows: [], levels: [Level(.sum)])
    // Some duties nobody is left for, the others have enough.
    let shares = kinds.map { _ in random.pick([1, 20, 60, 99]) }
    let prices = PatternPrices(
      option: person.menus.map { menu in
        menu.options.map { random.chance(shares[$0.choice % kinds.count]) ? -100 : 1 }
      },
      off: (0..<days).map { _ in 0 }, levelWeight: [1])
    return PricingCase(seed: seed, problem: problem, prices: prices)
  }
}
