internal import RosterModel

/// The smallest cost of one person's lawful patterns at many prices, by a plain dynamic programme over the days: every
/// state that can be reached, with the cheapest way to it.
///
/// Rules that do nothing but limit a total enter only when needed: a pattern that is cheapest without them and keeps them
/// is cheapest with them.
struct PatternMinimum {
  private let dayCount: Int
  private let model: PersonModel
  private let kinds: [[WorkKind]]
  /// `kindOfOption[day][index]`, from 1; 0 is the free day.
  private let kindOfOption: [[Int]]
  private let counters: [CounterTrack]
  private var book: ChargeBook
  /// What always holds, and by counter what may be left out; `nil` when nothing can be lawful.
  private var rules: [RuleAutomaton]?
  private var limits: [Int: RuleAutomaton] = [:]
  /// By the limits that they hold.
  private var automata: [Set<Int>: PatternAutomaton] = [:]

  /// What the cheapest pattern costs.
  struct Found: Hashable, Sendable {
    /// In 1/scale; `nil` when there is no lawful pattern.
    var cost: Int?
    /// Whether limits were left out that would have made the programme too large: patterns may all cost more.
    var isRelaxed = false
  }

  /// - Parameters:
  ///   - counts: per level: whether its charges make a difference at any of the prices to come.
  ///   - counterMaximum: per counter index: a hard limit on its total besides the counter's own.
  /// - Throws: `.unfollowedRule` for groups of days that overlap.
  init(
    _ problem: RosterProblem, person: Int, counts: [Bool], counterMaximum: [Int: Int], classes: ClassBook
  ) throws(CertificateFault) {
    let model = problem.persons[person]
    self.model = model
    dayCount = problem.dayCount
    counters = model.counters.enumerated().map { index, counter in
      CounterTrack(counter, index: index, problem, model, counts: counts, maximum: counterMaximum[index])
    }
    let reading = KindReading(problem: problem, model: model, classes: classes, counts: counts)
    (kinds, kindOfOption) = reading.kinds
    book = ChargeBook(counts: counts)
    rules = try automata(problem, counts)
  }

  /// - Parameter steps: how many steps from state to state are still allowed.
  /// - Throws: `.tooLarge` when even the rules that must not be left out take more.
  mutating func value(_ prices: PersonPrices, _ steps: inout Int) throws(CertificateFault) -> Found {
    guard rules != nil else { return Found(cost: nil) }
    var held: Set<Int> = []
    var best = Found(cost: nil)
    while true {
      let automaton: PatternAutomaton
      do throws(CertificateFault) {
        automaton = try self.automaton(holding: held, &steps)
      } catch {
        guard case .tooLarge = error, !held.isEmpty else { throw error }
        best.isRelaxed = true
        return best
      }
      steps -= automaton.stepCount / PricedSweep.stepsPerStep
      var sweep = PricedSweep(automaton, try sums(prices), kindPrices(prices))
      guard let cost = try sweep.cost() else { return Found(cost: nil) }
      best.cost = cost
      let broken = limits.keys.filter { !held.contains($0) && breaks($0, sweep.path) }
      if broken.isEmpty { return best }
      held.formUnion(broken)
    }
  }

  /// The automaton of all rules but the limits that are not in `held`.
  private mutating func automaton(
    holding held: Set<Int>, _ steps: inout Int
  ) throws(CertificateFault) -> PatternAutomaton {
    if let known = automata[held] { return known }
    let all = (rules ?? []) + held.sorted().compactMap { limits[$0] }
    let built = try PatternAutomaton(all, kindCounts: kinds.map(\.count), limit: max(0, steps), &book)
    steps -= built.stepCount
    automata[held] = built
    return built
  }

  private func breaks(_ counter: Int, _ path: [Int]) -> Bool {
    let track = counters[counter]
    let total = path.enumerated().reduce(track.counter.initial) { sum, step in
      sum + (step.element == 0 ? 0 : kinds[step.offset][step.element - 1].amounts[counter])
    }
    return track.maximum.map { total > $0 } ?? false
  }

  /// What each number in the book costs at the prices.
  private func sums(_ prices: PersonPrices) throws(CertificateFault) -> [Int] {
    var sums: [Int] = []
    for charge in book.charges {
      var sum = 0
      for (level, units) in charge.units.enumerated() where units != 0 {
        sum = try ExactArithmetic.sum(sum, ExactArithmetic.product(prices.weights[level], units))
      }
      sums.append(sum)
    }
    return sums
  }

  /// Per day: the cheapest choice of each kind; `nil` for what is forbidden.
  private func kindPrices(_ prices: PersonPrices) -> [[Int?]] {
    kinds.indices.map { day in
      var cheapest: [Int?] = [prices.off[day]] + kinds[day].map { _ in nil }
      for (index, kind) in kindOfOption[day].enumerated() {
        guard let price = prices.options[day][index] else { continue }
        cheapest[kind] = min(cheapest[kind] ?? price, price)
      }
      return cheapest
    }
  }

  /// The automata of all rules that may not be left out; puts those that may into `limits`.
  private mutating func automata(_ problem: RosterProblem, _ counts: [Bool]) throws(CertificateFault)
    -> [RuleAutomaton]?
  {
    func matters(_ penalty: Penalty?) -> Bool { penalty.map { counts[$0.level] } ?? true }
    var earliest = Array(repeating: Int.max / 4, count: dayCount)
    for day in earliest.indices.dropLast().reversed() {
      let next = model.menus[day + 1].options.map { problem.choices[$0.choice].start }.min() ?? Int.max / 4
      earliest[day] = min(earliest[day + 1], next)
    }
    var tracks: [any RuleTrack] = [
      BaseTrack(charges: model.baseCost), SuccessionTrack(successions: model.successions),
      RestTrack(rests: model.rests, freeSince: model.freeSince, earliest: earliest),
      WindowTrack(
        windows: model.restWindows, matters: model.restWindows.map { matters($0.penalty) },
        freeSince: model.freeSince, earliest: earliest),
    ]
    for (index, run) in model.runs.enumerated() {
      tracks.append(RunTrack(run: run, index: index, lastDay: dayCount - 1, matters: matters(run.penalty)))
    }
    for (index, rule) in model.dayGroups.enumerated() {
      guard let track = GroupTrack(rule, index: index, dayCount: dayCount, matters: matters(rule.penalty)) else {
        throw .unfollowedRule
      }
      tracks.append(track)
    }
    tracks += counters.filter { !$0.isLimit }
    var rules: [RuleAutomaton] = []
    for track in tracks {
      guard let rule = try RuleAutomaton(track, kinds, &book) else { return nil }
      rules.append(rule)
    }
    for (index, counter) in counters.enumerated() where counter.isLimit {
      guard let rule = try RuleAutomaton(counter, kinds, &book) else { return nil }
      limits[index] = rule
    }
    return rules
  }
}

/// What is charged whatever the pattern is.
private struct BaseTrack: RuleTrack {
  let charges: [LevelCost]

  func start(_ charges: inout Charges) throws(CertificateFault) -> Int? {
    for charge in self.charges { try charges.add(charge.cost.units, on: charge.level) }
    return 0
  }

  func step(_ state: Int, _ kind: WorkKind?, on day: Int, _ charges: inout Charges) -> Int? { 0 }
}
