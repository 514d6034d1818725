import PatrolDomain

extension ScenarioValidator {
  /// Places by id.
  mutating func readPlaces() -> [Place] {
    // Groups may be named before they are defined, so all places are entered first.
    let sections = definitions("places", required: true, of: \.places).map { fields in
      fields.only(["id", "name", "kind", "groups", "risk"], &faults)
      let id = names.places.declare(fields.required("id", .identifier(), &faults), &faults)
      return (fields, id, fields.required("kind", .choice, &faults) as Located<Place.Kind>?)
    }
    var kinds: [PlaceID: Place.Kind] = [:]
    for (_, id, kind) in sections {
      if let id { kinds[id] = kind?.value }
    }
    groups = kinds.filter { $0.value == .group }.map(\.key.text).sorted()
    let outlines = readOutlines()
    let read = sections.compactMap { fields, id, kind in
      readPlace(fields, id, kind?.value, kinds, id.flatMap { outlines[$0] })
    }
    places = Dictionary(uniqueKeysWithValues: read.map { ($0.id, $0) })
    return read.sorted { $0.id < $1.id }
  }

  private mutating func readPlace(
    _ fields: Fields, _ id: PlaceID?, _ kind: Place.Kind?, _ kinds: [PlaceID: Place.Kind], _ outline: Outline?
  ) -> Place? {
    let name = fields.required("name", .text, &faults)
    let groups = readGroups(of: fields, kind, kinds)
    let risk = fields.mappings("risk", &faults).compactMap { readRisk($0) }
    guard let id, let kind, let name else { return nil }
    return Place(
      id: id, name: name.value, kind: kind, groups: kind == .group ? [id] : Set(groups), risk: risk, outline: outline)
  }

  /// A group consists of itself, a beat of the groups that it names; other places may lie in some.
  private mutating func readGroups(
    of fields: Fields, _ kind: Place.Kind?, _ kinds: [PlaceID: Place.Kind]
  ) -> [PlaceID] {
    if kind == .group, let node = fields.node("groups") {
      faults.report(node.origin, .groupOfGroups)
      return []
    }
    let named: [Located<PlaceID>] = fields.list("groups", .reference(), required: kind == .beat, &faults)
    for group in named {
      guard let kind = kinds[group.value], kind != .group else { continue }
      faults.reportNoGroup(group, groups)
    }
    return names.places.resolve(named, offering: groups, &faults)
  }

  private mutating func readRisk(_ fields: Fields) -> RiskBand? {
    fields.only(["days", "from", "to", "weight"], &faults)
    let weekdays = readWeekdays(fields)
    let start = fields.required("from", .time, &faults)
    let end = fields.required("to", .time, &faults)
    let weight = fields.required("weight", .number(0...10_000), &faults)
    guard let weekdays, let start, let end, let weight else { return nil }
    return RiskBand(weekdays: weekdays, start: start.value, end: end.value, weight: weight.value)
  }

  /// The weekdays of the key `days`: a list, or the word `all`, which is also meant when the key is missing.
  mutating func readWeekdays(_ fields: Fields) -> Set<Weekday>? {
    guard let node = fields.node("days") else { return Set(Weekday.allCases) }
    if let text = node.scalarText {
      if text == "all" { return Set(Weekday.allCases) }
      faults.report(node, choices: ["all"] + Weekday.allCases.map { "[\($0.rawValue)]" })
      return nil
    }
    let days: [Located<Weekday>] = fields.list("days", .choice, &faults)
    var weekdays: Set<Weekday> = []
    for day in days where !weekdays.insert(day.value).inserted {
      faults.report(day.origin, .namedTwice, ["id": .text(day.text)], value: day.text)
    }
    return weekdays.isEmpty ? nil : weekdays
  }
}

extension FaultLog {
  /// A place that is no residential group, where only groups may stand.
  mutating func reportNoGroup(_ place: Located<PlaceID>, _ groups: [String]) {
    report(
      place.origin, .notAGroup, ["id": .text(place.text)], value: place.text,
      advice: Suggestion.advice(for: place.text, among: groups))
  }
}
