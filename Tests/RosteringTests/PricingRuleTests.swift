import RosterModel
import Testing

@testable import Rostering

/// Each rule alone: what the cheapest pattern of a person is who has nothing but this rule.
///
/// Every day offers an early (06–14, earns 3), a late (14–22, earns 4) and a night duty (22–06, earns 5), written E, L,
/// N; a free day is written "-". Broken soft rules cost on level 0, which has weight 1.
struct PricingRuleTests {
  struct Probe: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let days: Int
    let rule: @Sendable (inout PersonModel) -> Void
    /// The only cheapest pattern; empty when there is no lawful one.
    let best: String
    let cost: Double

    init(
      _ name: String, days: Int, best: String, cost: Double, _ rule: @escaping @Sendable (inout PersonModel) -> Void
    ) {
      testDescription = name
      self.days = days
      self.best = best
      self.cost = cost
      self.rule = rule
    }
  }

  private enum Kind {
    static let early = 0
    static let late = 1
    static let night = 2
  }

  private enum Amount {
    static let minutes = 0
    static let nights = 1
  }

  private static func penalty(_ cost: Int, unit: Int = 1) -> Penalty { Penalty(level: 0, cost: Cost(cost), unit: unit) }

  static let probes: [Probe] = rests + counters + runs + windows + groups

  private static let rests = [
    Probe("no rule", days: 3, best: "NNN", cost: -15) { _ in },
    Probe("rest", days: 3, best: "LNN", cost: -14) {
      $0.rests = [Rest(minutes: 16 * 60)]
      $0.menus[0].options.removeLast()
    },
    Probe("rest is exact to the minute", days: 3, best: "ELN", cost: -12) {
      $0.rests = [Rest(minutes: 16 * 60 + 1)]
    },
    Probe("rest across a free day", days: 3, best: "E-N", cost: -8) {
      $0.rests = [Rest(minutes: 41 * 60)]
      $0.menus[0].options.removeLast(2)
    },
    Probe("soft rest per started hour", days: 2, best: "NN", cost: -8) {
      $0.rests = [Rest(minutes: 17 * 60 + 1, after: Kind.night, penalty: penalty(1, unit: 60))]
      $0.menus[0].options.removeFirst(2)
    },
    Probe("soft rest of a class", days: 2, best: "LN", cost: -9) {
      $0.rests = [Rest(minutes: 24 * 60, after: Kind.night, penalty: penalty(2, unit: 60))]
    },
    Probe("succession", days: 3, best: "LNL", cost: -13) {
      $0.successions = [Succession(from: Kind.night, to: Kind.night), Succession(from: Kind.late, to: Kind.late)]
      $0.menus[0].options.removeLast()
    },
    Probe("succession does not look over a free day", days: 3, best: "N-N", cost: -10) {
      $0.successions = [Succession(from: nil, to: nil)]
    },
    Probe("soft succession", days: 2, best: "NN", cost: -9) {
      $0.successions = [Succession(from: Kind.night, to: nil, penalty: penalty(1))]
      $0.menus[0].options.removeFirst(2)
    },
  ]

  private static let counters = [
    Probe("maximum", days: 3, best: "LLN", cost: -13) {
      $0.counters = [Counter(amounts: Amount.nights, days: 0..<3, maximum: 1)]
      $0.menus[0].options.removeLast()
      $0.menus[1].options.removeLast()
    },
    Probe("maximum with history", days: 3, best: "LLL", cost: -12) {
      $0.counters = [Counter(amounts: Amount.nights, days: 0..<3, initial: 2, maximum: 2)]
    },
    Probe("maximum within days", days: 3, best: "NLN", cost: -14) {
      $0.counters = [Counter(amounts: Amount.nights, days: 1..<2, maximum: 0)]
    },
    Probe("minimum", days: 2, best: "NN", cost: 2) {
      $0.counters = [Counter(amounts: Amount.nights, days: 0..<2, minimum: 2)]
      $0.rests = [Rest(minutes: 24 * 60, penalty: penalty(12, unit: 8 * 60))]
    },
    Probe("minimum out of reach", days: 2, best: "", cost: .infinity) {
      $0.counters = [Counter(amounts: Amount.nights, days: 0..<2, initial: -1, minimum: 2)]
    },
    Probe("excess per started unit", days: 3, best: "NNN", cost: -11) {
      $0.counters = [
        Counter(amounts: Amount.minutes, days: 0..<3, charges: [.excess(over: 719, penalty(1, unit: 240))])
      ]
    },
    Probe("shortfall", days: 2, best: "NN", cost: -4) {
      $0.counters = [
        Counter(amounts: Amount.nights, days: 0..<2, charges: [.shortfall(under: 4, penalty(3))])
      ]
    },
    Probe("square", days: 3, best: "NNL", cost: -10) {
      $0.counters = [Counter(amounts: Amount.nights, days: 0..<3, charges: [.square(origin: 0, level: 0)])]
      for day in 0..<2 { $0.menus[day].options.removeFirst(2) }
      $0.menus[2].options.removeLast()
    },
    Probe("week and fortnight share a sum", days: 4, best: "LNNL", cost: -18) {
      $0.counters = [
        Counter(amounts: Amount.nights, days: 0..<2, maximum: 1),
        Counter(amounts: Amount.nights, days: 0..<4, maximum: 2),
      ]
      $0.menus[0].options.removeLast()
      $0.menus[3].options.removeLast()
    },
    Probe("a peak is not charged", days: 2, best: "NN", cost: -10) {
      $0.counters = [Counter(amounts: Amount.nights, days: 0..<2, charges: [.peak(reference: 0, level: 1)])]
    },
  ]

  private static let runs = [
    Probe("longest run", days: 4, best: "NN-N", cost: -15) {
      $0.runs = [Run(maximum: 2)]
      $0.menus[2].options.removeAll()
    },
    Probe("longest run with history", days: 2, best: "-N", cost: -5) {
      $0.runs = [Run(maximum: 3, entering: 3)]
    },
    Probe("too long a history is not charged again", days: 2, best: "NN", cost: -6) {
      $0.runs = [Run(maximum: 3, penalty: penalty(2), entering: 5)]
    },
    Probe("soft longest run per started unit", days: 4, best: "NNNN", cost: -18) {
      $0.runs = [Run(maximum: 1, penalty: penalty(1, unit: 2))]
    },
    Probe("run of a class", days: 3, best: "NLN", cost: -14) {
      $0.runs = [Run(of: Kind.night, maximum: 1)]
    },
    Probe("shortest run", days: 3, best: "---", cost: 0) {
      $0.runs = [Run(minimum: 2, minimumAtStart: true, minimumAtEnd: true)]
      $0.menus[1].options.removeAll()
    },
    Probe("shortest run may go on after the end", days: 3, best: "--N", cost: -5) {
      $0.runs = [Run(minimum: 2)]
      $0.menus[1].options.removeAll()
    },
    Probe("shortest run may have begun before", days: 3, best: "N--", cost: -5) {
      $0.runs = [Run(minimum: 2, minimumAtStart: false, minimumAtEnd: true)]
      $0.menus[1].options.removeAll()
    },
    Probe("an open run must go on", days: 3, best: "NN-", cost: -10) {
      $0.runs = [Run(minimum: 4, entering: 2)]
      $0.menus[2].options.removeAll()
    },
    Probe("an open run that stops is charged", days: 1, best: "-", cost: 4) {
      $0.runs = [Run(minimum: 4, penalty: penalty(2), entering: 2)]
      $0.menus[0].options.removeAll()
    },
    Probe("shortest run of free days", days: 4, best: "N--N", cost: -10) {
      $0.runs = [Run(worked: false, minimum: 2)]
      $0.menus[1].options.removeAll()
      $0.menus[2].options.removeLast(2)
    },
    Probe("longest run of free days", days: 3, best: "-E-", cost: 1) {
      $0.runs = [Run(worked: false, maximum: 1)]
      for day in [0, 2] { $0.menus[day].options.removeAll() }
      $0.menus[1].options.removeLast(2)
      $0.counters = [Counter(amounts: Amount.minutes, days: 1..<2, charges: [.excess(over: 0, penalty(4, unit: 480))])]
    },
  ]

  private static let windows = [
    Probe("rest window", days: 3, best: "L-N", cost: -9) {
      $0.restWindows = [RestWindow(from: 0, to: 3 * 1_440, length: 48 * 60)]
      $0.menus[0].options.removeLast()
      $0.freeSince = 0
    },
    Probe("soft rest window", days: 3, best: "NNN", cost: -13) {
      $0.restWindows = [RestWindow(from: 1_440, to: 3 * 1_440, length: 33 * 60, penalty: penalty(2))]
    },
    Probe("free time before the window does not count", days: 2, best: "-L", cost: -4) {
      $0.restWindows = [RestWindow(from: 0, to: 1_440, length: 24 * 60)]
      $0.menus[1].options.removeLast()
    },
    Probe("free time began before the horizon", days: 1, best: "L", cost: -4) {
      $0.restWindows = [RestWindow(from: -1_440, to: 1_440, length: 35 * 60)]
      $0.freeSince = -22 * 60
      $0.menus[0].options.removeLast()
    },
    Probe("too little free time before the horizon", days: 1, best: "-", cost: 0) {
      $0.restWindows = [RestWindow(from: -1_440, to: 1_440, length: 35 * 60)]
      $0.freeSince = -12 * 60
    },
    Probe("a window that history has lost", days: 1, best: "", cost: .infinity) {
      $0.restWindows = [RestWindow(from: -1_440, to: 1_440, length: 35 * 60)]
      $0.freeSince = -10 * 60
    },
  ]

  private static let groups = [
    Probe("worked groups", days: 4, best: "NNL-", cost: -14) {
      $0.dayGroups = [DayGroups(groups: [[1, 2], [3]], maximum: 1)]
      $0.menus[2].options.removeLast()
    },
    Probe("worked groups with history", days: 2, best: "N-", cost: -5) {
      $0.dayGroups = [DayGroups(groups: [[1]], initial: 3, maximum: 2)]
    },
    Probe("soft worked groups of a class", days: 2, best: "NN", cost: -9) {
      $0.dayGroups = [DayGroups(groups: [[0], [1]], of: Kind.night, maximum: 0, penalty: penalty(1, unit: 2))]
    },
    Probe("whole groups only", days: 3, best: "N--", cost: -5) {
      $0.dayGroups = [DayGroups(groups: [[1, 2]], wholeOnly: true)]
      $0.menus[2].options.removeAll()
    },
    Probe("soft whole groups", days: 3, best: "NN-", cost: -8) {
      $0.dayGroups = [DayGroups(groups: [[1, 2]], penalty: penalty(2), wholeOnly: true)]
      $0.menus[2].options.removeAll()
    },
  ]

  @Test(arguments: probes) func findsTheCheapestPattern(_ probe: Probe) {
    let problem = Self.problem(probe)
    let prices = Self.prices(problem)
    var scratch = PricingScratch()
    let found = price(
      PatternGraph(problem: problem, person: 0), prices, wanted: 3, threshold: .infinity, labelLimit: nil,
      scratch: &scratch)
    let oracle = PricingOracle(PricingCase(seed: 0, problem: problem, prices: prices))
    #expect(found.isExact)
    #expect(found.minimum == probe.cost)
    #expect(found.best.map(\.reducedCost) == Array(oracle.costs.prefix(3)))
    let written = found.best.first.map { pattern in
      pattern.choices.map { $0.map { String("ELN".dropFirst($0 % 3).prefix(1)) } ?? "-" }.joined()
    }
    #expect(written ?? "" == probe.best)
    if oracle.costs.count > 1 { #expect(oracle.costs[0] < oracle.costs[1], "the probe has two answers") }
  }

  private static func problem(_ probe: Probe) -> RosterProblem {
    let choices = (0..<probe.days).flatMap { day in
      [360, 840, 1_320].map { Choice(day: day, start: day * 1_440 + $0, end: day * 1_440 + $0 + 480) }
    }
    let kinds = (0..<3).map { kind in ChoiceClass((0..<probe.days).map { 3 * $0 + kind }) }
    var person = PersonModel(
      menus: (0..<probe.days).map { day in DayMenu(options: (0..<3).map { PricedChoice(3 * day + $0) }) })
    probe.rule(&person)
    return RosterProblem(
      dayCount: probe.days, choices: choices, classes: kinds,
      amounts: [choices.map { $0.end - $0.start }, choices.indices.map { $0 % 3 == Kind.night ? 1 : 0 }],
      persons: [person], rows: [], levels: [Level(.sum), Level(.largest)])
  }

  private static func prices(_ problem: RosterProblem) -> PatternPrices {
    PatternPrices(
      option: problem.persons[0].menus.map { menu in menu.options.map { -3 - Double($0.choice % 3) } },
      off: problem.persons[0].menus.map { menu in Double((menu.off ?? []).reduce(0) { $0 + $1.cost.units }) },
      levelWeight: [1, 1])
  }
}
