import PatrolDomain

// The week template (`duties`) and its dated exceptions.
extension ScenarioValidator {
  mutating func readDemand() -> Demand {
    let lines = definitions("duties", required: true, of: \.lines).compactMap { readLine($0, on: nil) }
    var demand = Demand(lines: lines, exceptions: [:])
    for fields in document.root.mappings("exceptions", mayBeEmpty: true, &faults) { readException(fields, &demand) }
    return demand
  }

  /// A line of the template, or one that an exception adds on a single day.
  private mutating func readLine(_ fields: Fields, on day: Int?, isAdded: Bool = false) -> DemandLine? {
    let keys = [
      "id", "title", "activity", "place", "places", "windows", "priority", "team", "equipment", "partner", "choose",
    ]
    fields.only(isAdded ? keys : keys + ["days"], &faults)
    let id = names.lines.declare(fields.required("id", .identifier(), &faults), &faults)
    let title = fields.optional("title", .text, &faults)
    let activity = names.activities.resolve(fields.required("activity", .reference(), &faults), &faults)
    let places = readPlaces(of: fields, required: true)
    let windows = readWindows(of: fields, required: true)
    let weekdays = isAdded ? Set(Weekday.allCases) : readWeekdays(fields)
    let priority = fields.optional("priority", .priority, &faults)
    let team = fields.mapping("team", required: true, &faults).flatMap { readTeam($0) }
    let equipment = readEquipmentUses(of: fields)
    let partner = fields.optional("partner", .text, &faults)
    let choice = fields.mapping("choose", &faults).flatMap { readChoice($0) }
    guard let id, let activity, let places, let windows, let weekdays, let team, !isAdded || day != nil else {
      if let id { incompleteLines.insert(id) }
      return nil
    }
    let line = DemandLine(
      id: id, title: title?.value ?? activities[activity]?.name ?? id.text, activity: activity, places: places,
      windows: windows, weekdays: weekdays, onlyDay: day, priority: priority?.value ?? 1, team: team,
      equipment: equipment, choice: choice?.value, choiceOrigin: choice?.origin, partner: partner?.value)
    checkChoice(choice, candidates: line.candidates)
    return line
  }

  /// `place` or `places`; `nil`, and a fault, when neither or both are given or nothing can be read.
  private mutating func readPlaces(of fields: Fields, required: Bool) -> [PlaceID]? {
    if fields.has("place"), let node = fields.node("places") {
      faults.report(node.origin, .keysExclude, ["first": .text("place"), "second": .text("places")])
      return nil
    }
    guard fields.has("places") else {
      guard required || fields.has("place") else { return nil }
      return names.places.resolve(fields.required("place", .reference(), &faults), &faults).map { [$0] }
    }
    let named: [Located<PlaceID>] = fields.list("places", .reference(), &faults)
    let places = names.places.resolve(named, &faults)
    return places.isEmpty || places.count < named.count ? nil : places
  }

  /// Windows that start at different times: a duty's id says when it starts.
  private mutating func readWindows(of fields: Fields, required: Bool) -> [Window]? {
    guard required || fields.has("windows") else { return nil }
    let windows: [Located<Window>] = fields.list("windows", .window, required: required, &faults)
    var starts: Set<TimeOfDay> = []
    for window in windows where !starts.insert(window.value.start).inserted {
      let start = FactValue.time(window.value.start)
      faults.report(window.origin, .windowsStartTogether, ["time": start], value: window.text)
    }
    return windows.isEmpty || starts.count < windows.count ? nil : windows.map(\.value)
  }

  private mutating func readEquipmentUses(of line: Fields) -> [EquipmentUse] {
    guard let fields = line.mapping("equipment", &faults) else { return [] }
    return fields.entries.compactMap { entry in
      let typed = Located(value: EquipmentID(entry.key), text: entry.key, origin: entry.keyOrigin)
      let equipment = names.equipment.resolve(typed, &faults)
      guard let use = Fields(entry.node, &faults) else { return nil }
      use.only(["per-duty", "per-person"], &faults)
      let perDuty = use.optional("per-duty", .number(0...1000), &faults)?.value ?? 0
      let perPerson = use.optional("per-person", .number(0...1000), &faults)?.value ?? 0
      if perDuty + perPerson == 0 { faults.report(use.origin, .equipmentUnused, ["id": .text(entry.key)]) }
      return equipment.map { EquipmentUse(equipment: $0, perDuty: perDuty, perPerson: perPerson) }
    }
  }

  private mutating func readChoice(_ fields: Fields) -> Located<Choice>? {
    fields.only(["sessions", "per"], &faults)
    let sessions = fields.required("sessions", .positive, &faults)
    let per: Located<Choice.Span>? = fields.required("per", .choice, &faults)
    guard let sessions, let per else { return nil }
    return Located(
      value: Choice(sessions: sessions.value, per: per.value), text: sessions.text, origin: sessions.origin)
  }

  private mutating func checkChoice(_ choice: Located<Choice>?, candidates: Int) {
    guard let choice, choice.value.sessions > candidates else { return }
    let values: [String: FactValue] = [
      "sessions": .count(choice.value.sessions), "candidates": .count(candidates),
    ]
    faults.report(choice.origin, .sessionsAboveCandidates, values, value: choice.text)
  }

  // MARK: Exceptions

  private mutating func readException(_ fields: Fields, _ demand: inout Demand) {
    let date = fields.required("date", .date, &faults)
    let day = day(of: date)
    if fields.has("add") {
      fields.only(["date", "add"], &faults)
      guard let added = fields.mapping("add", &faults) else { return }
      if let line = readLine(added, on: day, isAdded: true) { demand.lines.append(line) }
      return
    }
    fields.only(
      ["date", "line", "add", "cancel", "team", "priority", "windows", "sessions", "place", "places"], &faults)
    let typed: Located<DutyLineID>? = fields.required("line", .reference(), &faults)
    let change = readChange(fields)
    guard let line = names.lines.resolve(typed, &faults), let typed, let date, let day, let change else { return }
    guard let line = demand.lines.first(where: { $0.id == line }) else { return }
    check(change, of: line, fields)
    guard line.weekdays.contains(date.value.weekday), line.onlyDay ?? day == day else {
      let values: [String: FactValue] = ["line": .text(typed.text), "date": .date(date.value)]
      let days = Weekday.allCases.filter(line.weekdays.contains).map { FactValue.weekday($0) }
      let advice = line.onlyDay == nil ? Fact(.lineRunsOn, ["days": .list(days)]) : nil
      faults.report(date.origin, .lineNotRunning, values, value: date.text, advice: advice)
      return
    }
    if demand.exceptions.updateValue(change, forKey: Demand.Key(line: line.id, day: day)) != nil {
      let values: [String: FactValue] = ["line": .text(typed.text), "date": .date(date.value)]
      faults.report(fields.origin, .exceptionTwice, values)
    }
  }

  private mutating func readChange(_ fields: Fields) -> DemandChange? {
    let cancel = fields.optional("cancel", .boolean, &faults)
    let replacing = ["team", "priority", "windows", "sessions", "place", "places"].filter(fields.has)
    if let cancel {
      guard cancel.value else {
        faults.report(cancel.origin, .onlyTrue, ["key": .text("cancel")], value: cancel.text)
        return nil
      }
      if let first = replacing.first {
        faults.report(cancel.origin, .keysExclude, ["first": .text("cancel"), "second": .text(first)])
      }
      return .cancelled
    }
    if replacing.isEmpty { faults.report(fields.origin, .exceptionEmpty) }
    return .replaced(
      Replacement(
        team: fields.mapping("team", &faults).flatMap { readTeam($0) },
        priority: fields.optional("priority", .priority, &faults)?.value,
        windows: readWindows(of: fields, required: false),
        sessions: fields.optional("sessions", .positive, &faults)?.value,
        places: readPlaces(of: fields, required: false)))
  }

  /// The duties of a quota have equal teams and priority, so a week's quota cannot change on one of its days.
  private mutating func check(_ change: DemandChange, of line: DemandLine, _ fields: Fields) {
    guard case .replaced(let replacement) = change else { return }
    if line.choice?.per == .week {
      for key in ["team", "priority", "sessions"] {
        guard let node = fields.node(key) else { continue }
        faults.report(node.origin, .exceptionSplitsQuota, ["key": .text(key), "line": .text(line.id.text)])
      }
    }
    guard let sessions = replacement.sessions, let node = fields.node("sessions") else { return }
    if line.choice == nil {
      faults.report(node.origin, .lineWithoutChoice, ["line": .text(line.id.text)])
    }
    let candidates = (replacement.places ?? line.places).count * (replacement.windows ?? line.windows).count
    let choice = Choice(sessions: sessions, per: .night)
    checkChoice(Located(value: choice, text: String(sessions), origin: node.origin), candidates: candidates)
  }
}

extension Notation where Value == Int {
  static let priority = number(1...1000)
}
