import RosterModel

@testable import Rostering

/// A small stream of numbers that depends on nothing but its seed (SplitMix64).
struct PricingRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[int(0...values.count - 1)] }
  mutating func maybe<Value>(_ percent: Int, _ value: Value) -> Value? { chance(percent) ? value : nil }
}

/// A person with few enough patterns to try them all, and prices for him.
struct PricingCase: CustomStringConvertible {
  let seed: Int
  var problem: RosterProblem
  var prices: PatternPrices
  var counterMaximum: [Int: Int] = [:]

  var description: String {
    """
    seed \(seed)
    choices \(problem.choices.map { "\($0.day):\($0.start)-\($0.end)" })
    classes \(problem.classes.map(\.members)) amounts \(problem.amounts)
    \(problem.persons[0])
    prices \(prices) tightened \(counterMaximum)
    """
  }
}

/// Draws persons with every kind of rule, hard and soft, with history.
struct PricingRandomPerson {
  private var random: PricingRandom
  private let dayCount: Int
  private let patternLimit: Int
  private static let levels = [Level(.sum), Level(.sum), Level(.largest)]

  private init(seed: Int, patternLimit: Int) {
    random = PricingRandom(seed: seed)
    dayCount = random.int(2...7)
    self.patternLimit = patternLimit
  }

  static func draw(seed: Int, patternLimit: Int = 400) -> PricingCase {
    var draft = PricingRandomPerson(seed: seed, patternLimit: patternLimit)
    return draft.make(seed)
  }

  private mutating func make(_ seed: Int) -> PricingCase {
    let (choices, menus) = makeMenus()
    let classes = (0..<random.int(1...3)).map { _ in
      ChoiceClass(choices.indices.filter { _ in random.chance(50) })
    }
    let amounts = (0..<2).map { table in
      choices.map { table == 0 ? ($0.end - $0.start) : random.pick([0, 0, 1, 2]) }
    }
    var person = PersonModel(menus: menus, baseCost: random.chance(20) ? [LevelCost(0, 7)] : [])
    person.freeSince = random.pick([-1_000_000, -2_000, -300, 0, 400])
    addRules(&person, choices, classes.count)
    let problem = RosterProblem(
      dayCount: dayCount, choices: choices, classes: classes, amounts: amounts, persons: [person], rows: [],
      levels: Self.levels)
    var drawn = PricingCase(seed: seed, problem: problem, prices: makePrices(person))
    if !person.counters.isEmpty, random.chance(15) {
      drawn.counterMaximum[0] = person.counters[0].initial + random.int(0...2_000)
    }
    return drawn
  }

  private mutating func makeMenus() -> ([Choice], [DayMenu]) {
    var choices: [Choice] = []
    var menus: [DayMenu] = []
    var patterns = 1
    for day in 0..<dayCount {
      let wanted = random.int(0...5)
      let count = min(wanted, max(1, patternLimit / patterns) - 1)
      patterns *= count + 1
      var menu = DayMenu(off: random.chance(90) ? (random.chance(20) ? [LevelCost(1, 3)] : []) : nil)
      for _ in 0..<count {
        let start = day * 1_440 + 30 * random.int(0...47)
        let length = random.chance(10) ? 1_800 : 60 * random.int(3...14)
        menu.options.append(PricedChoice(choices.count, cost: random.chance(20) ? [LevelCost(0, 2)] : []))
        choices.append(Choice(day: day, start: start, end: start + length))
      }
      menus.append(menu)
    }
    return (choices, menus)
  }

  private mutating func makePrices(_ person: PersonModel) -> PatternPrices {
    let weights = Self.levels.map { _ in random.pick([0, 0.25, 1, 1, 3]) }
    let grid = random.chance(30) ? 2.0 : 8.0
    var prices = PatternPrices(
      option: person.menus.map { menu in
        menu.options.map { _ in
          random.chance(4) ? .infinity : Double(random.int(-80...40)) / grid
        }
      },
      off: person.menus.map { _ in random.chance(3) ? .infinity : Double(random.int(-16...16)) / grid },
      levelWeight: weights)
    if !person.counters.isEmpty, random.chance(20) {
      prices.extraExcess.append(
        ExcessPrice(counter: random.int(0...person.counters.count - 1), over: random.int(0...900), cost: 0.125))
    }
    return prices
  }

  private mutating func penalty(hard: Int, unit: Int = 1) -> Penalty? {
    random.chance(hard) ? nil : Penalty(level: random.int(0...1), cost: Cost(random.int(0...9)), unit: unit)
  }

  private mutating func choiceClass(_ count: Int) -> Int? { random.chance(40) ? nil : random.int(0...count - 1) }

  private mutating func addRules(_ person: inout PersonModel, _ choices: [Choice], _ classCount: Int) {
    for _ in 0..<random.pick([0, 1, 1, 2]) {
      let minutes = random.pick([480, 660, 720, 1_500, 2_400])
      person.rests.append(
        Rest(
          minutes: minutes, after: choiceClass(classCount), bindsEntering: random.chance(30),
          penalty: penalty(hard: 50, unit: random.pick([1, 60]))))
    }
    for _ in 0..<random.pick([0, 0, 1, 2]) {
      person.successions.append(
        Succession(from: choiceClass(classCount), to: choiceClass(classCount), penalty: penalty(hard: 30)))
    }
    for _ in 0..<random.pick([0, 1, 1, 2, 3]) { person.counters.append(counter()) }
    for _ in 0..<random.pick([0, 1, 1, 2, 3]) { person.runs.append(run(classCount)) }
    for _ in 0..<random.pick([0, 0, 1, 2]) { person.restWindows.append(window()) }
    for _ in 0..<random.pick([0, 0, 1, 2]) { person.dayGroups.append(groups(classCount)) }
  }

  private mutating func days() -> Range<Int> {
    let first = random.chance(60) ? 0 : random.int(0...dayCount - 1)
    return first..<(random.chance(60) ? dayCount : random.int(first...dayCount))
  }

  private mutating func counter() -> Counter {
    let table = random.int(0...1)
    let scale = table == 0 ? 300 : 1
    var counter = Counter(amounts: table, days: days(), initial: random.chance(30) ? random.int(0...2) * scale : 0)
    if random.chance(25) { counter.minimum = random.int(0...3) * scale }
    if random.chance(35) { counter.maximum = random.int(1...8) * scale }
    let limit = random.int(0...6) * scale
    let price = Penalty(level: random.int(0...1), cost: Cost(random.int(0...3)), unit: max(1, scale / 5))
    if random.chance(35) { counter.charges.append(.excess(over: limit, price)) }
    if random.chance(35) { counter.charges.append(.shortfall(under: limit + random.int(-1...2) * scale, price)) }
    if table == 1, random.chance(40) { counter.charges.append(.square(origin: random.int(-2...2), level: 0)) }
    if random.chance(20) { counter.charges.append(.peak(reference: 100, level: 2)) }
    return counter
  }

  private mutating func run(_ classCount: Int) -> Run {
    var run = Run(of: choiceClass(classCount), worked: random.chance(65), penalty: nil)
    run.penalty = penalty(hard: 45, unit: random.pick([1, 1, 2, 3]))
    run.minimum = random.maybe(60, random.int(1...4))
    run.maximum = random.maybe(60, random.int(1...4))
    run.entering = random.pick([0, 0, 1, 2, 5])
    run.minimumAtStart = random.chance(50)
    run.minimumAtEnd = random.chance(50)
    return run
  }

  private mutating func window() -> RestWindow {
    let from = 60 * random.int(-10...24 * dayCount - 10)
    let to = from + 60 * random.int(10...80)
    return RestWindow(from: from, to: to, length: 60 * random.int(5...36), penalty: penalty(hard: 40))
  }

  private mutating func groups(_ classCount: Int) -> DayGroups {
    var groups: [[Int]] = []
    var group: [Int] = []
    for day in 0..<dayCount where random.chance(70) {
      group.append(day)
      if random.chance(50) {
        groups.append(group)
        group = []
      }
    }
    if !group.isEmpty { groups.append(group) }
    return DayGroups(
      groups: groups, of: choiceClass(classCount), initial: random.pick([0, 0, 1, 3]),
      maximum: random.maybe(70, random.int(0...3)), penalty: penalty(hard: 50, unit: random.pick([1, 1, 2])),
      wholeOnly: random.chance(40))
  }
}
