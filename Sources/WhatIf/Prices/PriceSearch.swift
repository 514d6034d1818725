public import PatrolDomain
public import Planning
import RosterAudit

/// Looks for what would make a week better on its first two levels: indications first, then solves for the largest.
public struct PriceSearch: Sendable {
  /// Seats only: who carries them is not priced.
  public static let levels = 2

  private let week: PricedWeek
  private let base: [PlannedLevel]
  private let start: WarmStart
  private let planner: Planner
  private let indications: [(subject: Price.Subject, thousandths: Int)]
  /// People and seats that the best roster lacks, what is short of its minimum first.
  private let lacking: [Price.Subject]

  /// - Parameters:
  ///   - outcome: of planning the scenario on `levels` levels or more.
  ///   - start: what it leaves to other searches.
  public init(_ scenario: Scenario, _ outcome: PlanOutcome, _ start: WarmStart, _ planner: Planner) throws {
    week = PricedWeek(scenario: scenario)
    base = Array(outcome.levels.prefix(Self.levels))
    self.start = start
    self.planner = planner
    let audit = try Judgement.passed(start.roster, base, in: scenario)
    lacking = Self.lacking(scenario, outcome.shortfall)
    indications = Self.indications(scenario, outcome, start.roster, audit)
  }

  /// Every rule, and the people and seats that have an indication; `exact` of them, what the roster lacks before all, then
  /// the largest, with the verdict of a solve. These stand first, by what they are worth.
  public func prices(exact: Int, threads: Int) throws -> [Price] {
    let chosen = Array(ranked().prefix(exact))
    let alone = min(threads, chosen.count) > 1 ? planner.onOneThread : planner
    let isStopped = { @Sendable in alone.isStopped }
    let verdicts = try SideBySide.map(count: chosen.count, threads: threads, isStopped: isStopped) {
      [week, base, start] index -> LevelVerdict? in
      guard let changed = week.changed(chosen[index]) else { return nil }
      return try Self.verdict(changed, base, start, alone)
    }
    let solved = Dictionary(zip(chosen, verdicts)) { first, _ in first }
    let prices = indications.map { subject, thousandths in
      // Without an entry it was never to be solved; without an answer planning was stopped meanwhile.
      let answer = solved[subject]
      return Price(
        subject: subject, indication: thousandths, verdict: (answer ?? nil) ?? nil,
        isStopped: answer.map { $0 == nil } ?? false)
    }
    return prices.enumerated().sorted { a, b in
      let (x, y) = (a.element.rank, b.element.rank)
      return x == y ? a.offset < b.offset : x.lexicographicallyPrecedes(y)
    }.map(\.element)
  }

  /// The week without several rules at once; `nil` for no rules, or when planning was stopped before it was solved.
  func verdict(without rules: [Rule]) throws -> LevelVerdict? {
    guard !rules.isEmpty, !planner.isStopped else { return nil }
    let found = try Self.verdict(week.without(rules), base, start, planner)
    // What it held when it was stopped is not what it would have said.
    return planner.isStopped ? nil : found
  }

  /// The week without each of the rules alone; `nil` where planning was stopped before.
  func verdicts(withoutEachOf rules: [Rule], threads: Int) throws -> [LevelVerdict?] {
    let alone = min(threads, rules.count) > 1 ? planner.onOneThread : planner
    let isStopped = { @Sendable in alone.isStopped }
    return try SideBySide.map(count: rules.count, threads: threads, isStopped: isStopped) { [week, base, start] in
      try Self.verdict(week.without([rules[$0]]), base, start, alone)
    }.map { $0 ?? nil }
  }

  private static func verdict(
    _ changed: Scenario, _ base: [PlannedLevel], _ start: WarmStart, _ planner: Planner
  ) throws -> LevelVerdict? {
    let outcome = try planner.plan(changed, start: start, levels: levels)
    guard let found = outcome.roster else { return nil }
    _ = try Judgement.passed(found, outcome.levels, in: changed)
    return LevelVerdict(base, outcome.levels)
  }

  /// One kind after the other, as long as anything is left that the roster lacks, and once at least: whatever is short is
  /// tried, whatever the relaxation makes of it, and so are the rules and pins that keep people from it. Then the dearest of
  /// what is left.
  private func ranked() -> [Price.Subject] {
    let dearest = indications.filter { $0.thousandths > 0 }.enumerated().sorted { a, b in
      (b.element.thousandths, a.offset) < (a.element.thousandths, b.offset)
    }.map(\.element.subject)
    let order = lacking + dearest.filter { !lacking.contains($0) }
    let kinds = Dictionary(grouping: order, by: \.kind).sorted { $0.key < $1.key }.map(\.value)
    let rounds = max(1, kinds.map { kind in kind.count { lacking.contains($0) } }.max() ?? 0)
    let first = (0..<rounds).flatMap { place in kinds.compactMap { $0.indices.contains(place) ? $0[place] : nil } }
    return first + dearest.filter { !first.contains($0) }
  }

  // MARK: Indications

  private static func lacking(_ scenario: Scenario, _ shortfall: Shortfall) -> [Price.Subject] {
    let places = ShortPlace.all(of: shortfall, in: scenario)
    var seen: Set<Price.Subject> = []
    return (places.flatMap(\.people) + places.filter { !$0.isSession }.map(\.lowered)).filter {
      seen.insert($0).inserted
    }
  }

  private static func indications(
    _ scenario: Scenario, _ outcome: PlanOutcome, _ roster: Roster, _ audit: AuditReport
  ) -> [(subject: Price.Subject, thousandths: Int)] {
    let seats = outcome.seatPrices(in: scenario)
    let duties = Dictionary(scenario.duties.map { ($0.id, $0) }) { first, _ in first }
    var people: [Price.Subject: Int] = [:]
    for price in seats {
      guard let duty = duties[price.duty] else { continue }
      for role in duty.team.roles(for: price.seat) {
        let subject = Price.Subject.person(role, day: duty.day)
        people[subject] = max(people[subject] ?? 0, price.thousandths)
      }
    }
    for short in ShortPlace.all(of: outcome.shortfall, in: scenario) {
      for subject in short.people { people[subject] = max(people[subject] ?? 0, short.duty.priority * 1000) }
    }
    let held = blockers(scenario, roster, audit)
    let ofRows = outcome.rulePrices(in: scenario)
    let rules = scenario.rules.filter { !Self.structural.contains($0.statement.kind) }
      .map { (Price.Subject.rule($0), (held[$0.id] ?? 0) * 1000 + (ofRows[$0.id] ?? 0)) }
    var dearest: [Price.Subject: Int] = [:]
    for price in seats {
      let subject = Price.Subject.seat(price.duty, price.seat)
      dearest[subject] = max(dearest[subject] ?? 0, price.thousandths)
    }
    for short in ShortPlace.all(of: outcome.shortfall, in: scenario) where !short.isSession {
      dearest[short.lowered] = max(dearest[short.lowered] ?? 0, short.duty.priority * 1000)
    }
    let pins = scenario.pins.map { (Price.Subject.pin($0), Self.held(by: $0, scenario, audit) * 1000) }
    return rules + sorted(people) + sorted(dearest) + pins
  }

  /// The priorities of the short seats and missing sessions of a pin's day that its person could be in.
  private static func held(by pin: Pin, _ scenario: Scenario, _ audit: AuditReport) -> Int {
    let roles = scenario.people.first { $0.id == pin.person }?.roles ?? []
    let sameDay = scenario.duties.filter { $0.day == pin.day && !pin.isFor($0) }
    let seats = audit.coverage.filter { seat in
      seat.shortOfMinimum + seat.shortOfTarget > 0
        && sameDay.contains { $0.id == seat.duty && !roles.isDisjoint(with: $0.team.roles(for: seat.seat)) }
    }
    let priorities = seats.compactMap { seat in sameDay.first { $0.id == seat.duty }?.priority }
    let sessions = audit.quotas.filter { $0.missing > 0 }.compactMap { quota in
      sameDay.first { duty in
        duty.quota == quota.quota
          && duty.team.orderedSeats.contains { !roles.isDisjoint(with: duty.team.roles(for: $0)) }
      }?.priority
    }
    return priorities.reduce(0, +) + sessions.reduce(0, +)
  }

  /// Without these nothing would be left to plan.
  private static let structural: Set<RuleKind> = [.availability, .qualification, .pins, .fairShare]

  private static func sorted(_ prices: [Price.Subject: Int]) -> [(Price.Subject, Int)] {
    prices.sorted { ($1.value, "\($0.key)") < ($0.value, "\($1.key)") }.map { ($0.key, $0.value) }
  }

  /// How many people each rule alone keeps from a short seat, times the seat's priority.
  private static func blockers(_ scenario: Scenario, _ roster: Roster, _ audit: AuditReport) -> [RuleID: Int] {
    let desk = RosterDesk(scenario, roster)
    let priorities = Dictionary(scenario.duties.map { ($0.id, $0.priority) }) { first, _ in first }
    var counts: [RuleID: Int] = [:]
    for seat in audit.coverage where seat.shortOfMinimum + seat.shortOfTarget > 0 {
      for person in desk.qualified(for: seat.seat, of: seat.duty) {
        let rules = Set(desk.effect(of: [.join(person, seat.duty, seat.seat)]).breaches.map(\.rule))
        if rules.count == 1, let rule = rules.first { counts[rule, default: 0] += priorities[seat.duty] ?? 1 }
      }
    }
    return counts
  }
}

extension Pin {
  fileprivate func isFor(_ duty: Duty) -> Bool {
    guard case .duty(let id, _) = subject else { return false }
    return id == duty.id
  }
}

extension Team {
  /// The roles of which one is enough to fill a seat.
  func roles(for seat: Seat) -> [RoleID] {
    switch seat {
    case .leader: leaderRoles
    case .role(let role): [role]
    }
  }
}

extension Price {
  /// Smaller stands earlier: what makes the week better on an earlier level, then by how much; then what may, what does
  /// not, what makes it worse; at last what was not solved.
  fileprivate var rank: [Int] {
    switch verdict {
    case .better(let level, let difference)?: [0, level.place, -difference.found]
    case .open(let level)?, .measuredOtherwise(let level)?: [1, level.place]
    case .equal?: [2]
    case .worse(let level, let difference)?: [3, -level.place, difference.found]
    case nil: [isStopped ? 4 : 5]
    }
  }
}

extension ObjectiveLevel {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Price.Subject {
  /// Their indications have no common measure.
  fileprivate var kind: Int {
    switch self {
    case .rule: 0
    case .person: 1
    case .seat: 2
    case .pin: 3
    }
  }
}
