import PatrolDomain

/// A scenario with what the encodings look up in it again and again, by index.
struct Week {
  let scenario: Scenario
  /// The scenario's rules and pins; fewer while a conflict is being narrowed down.
  let rules: [Rule]
  let pins: [Pin]
  /// In the order of `scenario.duties`.
  let figures: [DutyFigures]
  /// Every duty belongs to one fold.
  let folds: [Fold]
  /// `foldOfDuty[duty]`: index into `folds`.
  let foldOfDuty: [Int]
  /// `foldsByDay[day]`: the first duties of the folds.
  let foldsByDay: [[Int]]
  let dutyIndex: [DutyID: Int]
  let personIndex: [PersonID: Int]
  let quotaByID: [QuotaID: Quota]
  let policeForces: Set<ForceID>
  /// In the order of `scenario.people`.
  let past: [PastRecord]

  var horizon: Horizon { scenario.horizon }
  var duties: [Duty] { scenario.duties }
  var people: [Person] { scenario.people }

  /// - Parameter folds: `nil` for each duty by itself.
  init(_ scenario: Scenario, folds: [Fold]? = nil) {
    self.init(scenario, rules: scenario.rules, pins: scenario.pins, folds: folds)
  }

  init(_ scenario: Scenario, rules: [Rule], pins: [Pin], folds: [Fold]? = nil) {
    self.scenario = scenario
    self.rules = rules
    self.pins = pins
    let activities = Dictionary(uniqueKeysWithValues: scenario.activities.map { ($0.id, $0) })
    let places = Dictionary(uniqueKeysWithValues: scenario.places.map { ($0.id, $0) })
    let hotspots = scenario.places.filter { $0.kind == .hotspot }
    figures = scenario.duties.compactMap { duty in
      guard let activity = activities[duty.activity], let place = places[duty.place] else { return nil }
      return DutyFigures(duty, in: scenario, activity: activity, place: place, hotspots: hotspots)
    }
    precondition(figures.count == scenario.duties.count, "a valid scenario resolves every duty's activity and place")
    let folds = folds ?? Fold.singles(of: scenario)
    var foldOfDuty = Array(repeating: 0, count: scenario.duties.count)
    for (index, fold) in folds.enumerated() {
      for duty in fold.duties { foldOfDuty[duty] = index }
    }
    self.folds = folds
    self.foldOfDuty = foldOfDuty
    foldsByDay = (0..<scenario.horizon.dayCount).map { day in
      folds.map(\.first).filter { scenario.duties[$0].day == day }
    }
    dutyIndex = Dictionary(uniqueKeysWithValues: scenario.duties.enumerated().map { ($1.id, $0) })
    personIndex = Dictionary(uniqueKeysWithValues: scenario.people.enumerated().map { ($1.id, $0) })
    quotaByID = Dictionary(uniqueKeysWithValues: scenario.quotas.map { ($0.id, $0) })
    policeForces = Set(scenario.forces.filter(\.hasPolicePowers).map(\.id))
    let working = Set(scenario.activities.filter(\.isWorkingTime).map(\.id))
    let history = Dictionary(grouping: scenario.history, by: \.person)
    past = scenario.people.map {
      PastRecord(history[$0.id] ?? [], workingActivities: working, horizon: scenario.horizon)
    }
  }

  func hasPolicePowers(_ person: Person) -> Bool { policeForces.contains(person.force) }

  func isNewcomer(_ person: Person, onDutyOf duty: Int) -> Bool {
    person.isNewcomer(on: horizon.date(ofDay: duties[duty].day))
  }

  /// Whether a rule's scope of activities and weekdays holds for a duty.
  func covers(_ rule: Rule, _ duty: Int) -> Bool {
    rule.scope.includes(activity: duties[duty].activity, weekday: figures[duty].weekday)
  }

  func covers(_ rule: Rule, _ entry: PastRecord.Entry) -> Bool {
    rule.scope.includes(activity: entry.activity, weekday: entry.weekday)
  }

  /// Whether some rule of the kind holds for the person.
  func hasRule(_ kind: RuleKind, for person: Person) -> Bool {
    rules.contains { $0.statement.kind == kind && $0.scope.includes(person) }
  }

  /// Duties that a rule holds for.
  func duties(in rule: Rule) -> [Int] { duties.indices.filter { covers(rule, $0) } }

  /// The first duties of the folds that a rule about teams holds for.
  func teams(in rule: Rule) -> [Int] { folds.map(\.first).filter { covers(rule, $0) } }

  /// The fold of a duty.
  func fold(of duty: Int) -> Fold { folds[foldOfDuty[duty]] }
}
