import PatrolDomain

/// The one door to a `Scenario`: understands a document, and guarantees what the doc comment of `Scenario` promises.
///
/// The sections of the file are read in the order in which they refer to each other; each is an extension of its own.
/// Everything is read to the end whatever is wrong with it. What could not be understood is left out, so the values
/// collected may be incomplete or contradictory, but only until the end: with a single fault there is no scenario.
struct ScenarioValidator {
  let document: ScenarioDocument
  var faults: FaultLog
  /// What is no fault and worth a word; its texts are those of `faults`.
  var remarks: FaultLog
  var names = Names()
  /// `nil` when it could not be read: dates are not compared with it then.
  var horizon: Horizon?
  var forces: [ForceID: Force] = [:]
  var places: [PlaceID: Place] = [:]
  /// Ids of the residential groups, to offer where only they may stand.
  var groups: [String] = []
  var activities: [ActivityID: Activity] = [:]
  /// Where forces name regulation packs; the force is `nil` when its id could not be read.
  var packMentions: [(pack: Located<String>, force: ForceID?)] = []
  var namesOfPeople = NamesOfPeople([])
  /// The limits that people's rows set.
  var personalRules: [PersonID: [Rule]] = [:]
  /// Lines of which a part could not be read: nothing is said about their duties.
  var incompleteLines: Set<DutyLineID> = []

  static let formatVersion = 1

  private static let keys = [
    "tuantra", "title", "unit", "document", "horizon", "holidays", "people", "absences", "wishes", "history", "map",
    "forces",
    "roles",
    "skills", "equipment", "places", "activities", "duties", "exceptions", "pairs", "pins", "switch-off", "rules",
  ]

  init(_ document: ScenarioDocument, faults: FaultLog) {
    self.document = document
    self.faults = faults
    remarks = faults.emptied
  }

  /// The scenario; `nil` when there are faults.
  mutating func validate() -> Scenario? {
    // Long: every section once, and all of them into the scenario.
    let root = document.root
    root.only(Self.keys, &faults)
    checkVersion()
    let title = root.required("title", .text, &faults)
    let unit = root.required("unit", .text, &faults)
    let letterhead = readLetterhead()
    horizon = readHorizon()
    let holidays = readHolidays()
    let forces = readForces()
    let roles = readRoles()
    let skills = readSkills()
    let equipment = readEquipment()
    let activities = readActivities()
    let places = readPlaces()
    let people = readPeople()
    namesOfPeople = NamesOfPeople(people)
    let demand = readDemand()
    let (duties, quotas) = materialise(demand)
    remarkOnCappedChoices(demand, duties, quotas)
    let pairs = readPairs()
    let pins = readPins(duties)
    let wishes = readWishes()
    let history = readHistory()
    let (rules, switchedOff) = readRules()
    guard faults.isEmpty, let title, let unit, let horizon else { return nil }
    return Scenario(
      title: title.value, unit: unit.value, letterhead: letterhead, horizon: horizon, holidays: holidays,
      forces: forces, roles: roles,
      skills: skills, people: people, places: places, activities: activities, equipment: equipment, duties: duties,
      quotas: quotas, rules: rules, switchedOff: switchedOff, pairs: pairs, wishes: wishes, pins: pins,
      history: history)
  }

  /// The mappings of a section; without some of its definitions the section's register is incomplete.
  mutating func definitions<Kind>(
    _ key: String, required: Bool, of register: WritableKeyPath<Names, Register<Kind>>
  ) -> [Fields] {
    let before = faults.count
    let fields = document.root.mappings(key, required: required, mayBeEmpty: !required, &faults)
    if faults.count > before { names[keyPath: register].isIncomplete = true }
    return fields
  }

  private mutating func checkVersion() {
    guard let version = document.root.required("tuantra", .count, &faults), version.value != Self.formatVersion
    else { return }
    let values: [String: FactValue] = ["supported": .count(Self.formatVersion)]
    faults.report(version.origin, .formatVersion, values, value: version.text)
  }

  private mutating func readHorizon() -> Horizon? {
    guard let fields = document.root.mapping("horizon", required: true, &faults) else { return nil }
    fields.only(["start", "days"], &faults)
    let start = fields.required("start", .date, &faults)
    let days = fields.required("days", .number(1...364), &faults)
    guard let start, let days else { return nil }
    return Horizon(start: start.value, dayCount: days.value)
  }

  private mutating func readHolidays() -> Set<CivilDate> {
    var holidays: Set<CivilDate> = []
    let dates = document.root.list("holidays", .date, mayBeEmpty: true, &faults)
    for date in dates where !holidays.insert(date.value).inserted {
      faults.report(date.origin, .namedTwice, ["id": .text(date.text)], value: date.text)
    }
    return holidays
  }

  /// The day of a date within the horizon; `nil`, and a fault, when it lies outside.
  mutating func day(of date: Located<CivilDate>?) -> Int? {
    guard let date, let horizon else { return nil }
    let day = horizon.day(of: date.value)
    guard (0..<horizon.dayCount).contains(day) else {
      let end = horizon.date(ofDay: horizon.dayCount - 1)
      let values: [String: FactValue] = [
        "date": .date(date.value), "start": .date(horizon.start), "end": .date(end),
      ]
      faults.report(date.origin, .dateOutsideHorizon, values, value: date.text)
      return nil
    }
    return day
  }
}
