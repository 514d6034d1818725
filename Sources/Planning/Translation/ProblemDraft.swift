import PatrolDomain
import RosterModel

/// Where a row of the problem comes from, for explanations.
enum RowOrigin: Hashable {
  /// A seat of a duty, or a quota: what the demand asks for.
  case demand(duty: Int)
  case quota(QuotaID)
  /// Index into `Week.rules`.
  case rule(Int)
}

/// A roster problem while the team rules are being written into it.
struct ProblemDraft {
  let week: Week
  /// What each choice stands for: one seat, or two on one day by start.
  let seats: [[DutySeat]]
  let choices: [Choice]
  /// `choicesOfDuty[duty]`: choices that contain the duty, ascending; for a fold under its first duty.
  let choicesOfDuty: [[Int]]
  var persons: [PersonModel] = []
  private(set) var decisions: [Decision] = []
  private(set) var rows: [Row] = []
  private(set) var origins: [RowOrigin] = []
  /// The decision that a duty is carried out, where one is needed.
  private(set) var decisionOfDuty: [Int?]
  private(set) var dutyOfDecision: [Int?] = []
  /// Whether the law fills a duty's leader's seat exactly when the duty is carried out.
  let isLedByLaw: [Bool]
  /// Whether the law lets a duty take place only with the minimum of each of its seats.
  let isSizedByLaw: [Bool]
  /// Whether the law keeps a duty that is carried out from having nobody on it.
  private let isStaffedByLaw: [Bool]
  private var constant: Int?
  /// `eligible[duty]`: persons with a choice of the duty on their menu, and the choice, in order of person; for a fold
  /// under its first duty.
  private(set) var eligible: [[(person: Int, choice: Int)]] = []

  init(week: Week, seats: [[DutySeat]]) {
    self.week = week
    self.seats = seats
    choices = seats.map { parts in
      let intervals = parts.map { week.duties[$0.duty].interval }
      return Choice(
        day: week.duties[parts[0].duty].day, start: intervals[0].start.minute,
        end: intervals[intervals.count - 1].end.minute)
    }
    var byDuty = Array(repeating: [Int](), count: week.duties.count)
    for (choice, parts) in seats.enumerated() {
      for part in parts { byDuty[part.duty].append(choice) }
    }
    choicesOfDuty = byDuty
    decisionOfDuty = Array(repeating: nil, count: week.duties.count)
    let led = Self.dutiesUnderLaw(.teamLeader, week)
    let sized = Self.dutiesUnderLaw(.teamSize, week)
    isLedByLaw = week.duties.indices.map { led.contains($0) && !week.duties[$0].team.leaderRoles.isEmpty }
    isSizedByLaw = week.duties.indices.map { sized.contains($0) }
    isStaffedByLaw = zip(isLedByLaw, week.duties.indices).map { isLed, duty in
      isLed || (sized.contains(duty) && week.duties[duty].team.minimum > 0)
    }
  }

  private static func dutiesUnderLaw(_ kind: RuleKind, _ week: Week) -> Set<Int> {
    Set(week.rules.filter { $0.statement.kind == kind && $0.strength == .law }.flatMap { week.duties(in: $0) })
  }

  /// Takes the finished persons; team rules may speak of who can do what from here on.
  mutating func setPersons(_ models: [PersonModel]) {
    persons = models
    eligible = Array(repeating: [], count: week.duties.count)
    for (person, model) in models.enumerated() {
      for option in model.menus.flatMap(\.options) {
        for part in seats[option.choice] { eligible[part.duty].append((person, option.choice)) }
      }
    }
  }

  mutating func add(_ row: Row, from origin: RowOrigin) {
    rows.append(row)
    origins.append(origin)
  }

  /// The decision that a duty is carried out, made on first use and tied to the people on the duty.
  mutating func decision(forDuty duty: Int) -> Int {
    if let decision = decisionOfDuty[duty] { return decision }
    let made = addDecision(Decision(bounds: 0...1), duty: duty)
    decisionOfDuty[duty] = made
    let fold = week.fold(of: duty)
    if duty == fold.first, !isStaffedByLaw[duty] { addCarriedOutRow(duty) }
    return made
  }

  /// How many duties of the fold that begins with `duty` are carried out, `coefficient` times.
  mutating func carriedOut(_ duty: Int, _ coefficient: Int) -> [Row.DecisionTerm] {
    week.fold(of: duty).duties.map { Row.DecisionTerm(decision(forDuty: $0), coefficient) }
  }

  /// The same, when the duties have decisions at all; `nil` for a duty that is wanted as it stands.
  mutating func carriedOutIfDecided(_ duty: Int, _ coefficient: Int) -> [Row.DecisionTerm]? {
    decisionOfDuty[duty] == nil ? nil : carriedOut(duty, coefficient)
  }

  @discardableResult
  mutating func addDecision(_ decision: Decision, duty: Int?) -> Int {
    decisions.append(decision)
    dutyOfDecision.append(duty)
    return decisions.count - 1
  }

  /// Forbids a duty.
  mutating func forbid(duty: Int) {
    decisions[decision(forDuty: duty)].bounds = 0...0
  }

  mutating func addCost(_ cost: LevelCost, ofDuty duty: Int) {
    decisions[decision(forDuty: duty)].cost.append(cost)
  }

  /// Charges a cost whatever the roster is.
  mutating func addConstant(_ cost: LevelCost) {
    let index = constant ?? addDecision(Decision(bounds: 1...1), duty: nil)
    constant = index
    decisions[index].cost.append(cost)
  }

  /// Choices of a duty in one of its seats.
  func choices(of duty: Int, in seat: Seat) -> [Int] {
    choicesOfDuty[duty].filter { seats[$0].contains(DutySeat(duty: duty, seat: seat)) }
  }

  /// Terms for everyone on a duty whom `counts` accepts.
  func personTerms(of duty: Int, coefficient: Int = 1, where counts: (Int) -> Bool) -> [Row.PersonTerm] {
    eligible[duty].filter { counts($0.person) }.map {
      Row.PersonTerm(person: $0.person, choice: $0.choice, coefficient)
    }
  }

  /// Carried out means at least one person; the maxima of the seats give the other direction.
  private mutating func addCarriedOutRow(_ duty: Int) {
    let decisionTerms = carriedOut(duty, -1)
    add(
      Row(
        choiceTerms: choicesOfDuty[duty].map { Row.ChoiceTerm($0) },
        decisionTerms: decisionTerms, target: 0, surplus: [.free]),
      from: .demand(duty: duty))
  }
}
