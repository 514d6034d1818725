import PatrolDomain
import WhatIf
import Wording

extension Answer {
  /// Who can take the seats of a duty.
  init(_ lists: [StandIns], _ scenario: Scenario) {
    for list in lists {
      var values = scenario.values(of: list.duty)
      values["seat"] = scenario.named(list.seat)
      values["holders"] =
        list.holders.isEmpty
        ? .term("fill.nobody") : .list(list.holders.map { scenario.named($0) })
      values["n"] = .count(list.lawful.count)
      add(Fact(list.lawful.isEmpty ? "fill.none" : "fill.list", values))
      addTable(Self.columns, list.lawful.map { Self.row($0, scenario) })
      if !list.keptAway.isEmpty { add(Fact("fill.kept-away"), Self.keptAway(list.keptAway, scenario)) }
    }
  }

  /// Who could take all seats at the same time.
  mutating func add(_ together: StandInsTogether?, _ lists: [StandIns], _ scenario: Scenario) {
    guard let together else { return add(Fact("fill.not-together", ["n": .count(StandInsTogether.mostChoices)])) }
    let lines = zip(lists, together.chosen).map { list, standIn in
      Fact(
        "fill.one-of-several",
        [
          "duty": scenario.value(of: list.duty), "seat": scenario.named(list.seat),
          "person": scenario.named(standIn.person),
        ])
    }
    let changes = ObjectiveLevel.allCases.filter { together.change[$0] ?? 0 != 0 }.map { level in
      let change = together.change[level] ?? 0
      return Fact(
        change > 0 ? "fill.level-more" : "fill.level-change",
        ["level": .term("level.\(level.rawValue)"), "change": .count(change)])
    }
    add(Fact("fill.together"), lines + changes)
  }

  private static let columns =
    [
      "fill.column-name", "fill.column-instead", "fill.column-leaves", "fill.column-rest-before",
      "fill.column-rest-after",
      "fill.column-nights", "fill.column-excess", "fill.column-home", "fill.column-wishes",
    ] + ObjectiveLevel.allCases.map { "level-short.\($0.rawValue)" }

  private static func row(_ standIn: StandIn, _ scenario: Scenario) -> [Cell] {
    let others: [Cell] = [
      standIn.insteadOf.map { scenario.cell(of: $0) } ?? .nothing,
      .list(standIn.leaves.map { .named(id: $0.text, name: scenario.line(of: $0)) }),
      standIn.restBefore.map { .duration($0) } ?? .nothing, standIn.restAfter.map { .duration($0) } ?? .nothing,
      .number(standIn.nights), standIn.excess.map { .change($0) } ?? .nothing,
      standIn.livesThere ? .term("fill.near") : .nothing, .change(standIn.wishes),
    ]
    return [scenario.cell(of: standIn.person)] + others
      + ObjectiveLevel.allCases.map { .change(standIn.change[$0] ?? 0) }
  }

  private static let mostKept = 30

  private static func keptAway(_ people: [KeptAway], _ scenario: Scenario) -> [Fact] {
    people.prefix(mostKept).compactMap { kept in
      guard let first = kept.breaches.first else { return nil }
      let values: [String: FactValue] = [
        "person": scenario.named(kept.person), "first": .fact(first), "others": .count(kept.breaches.count - 1),
      ]
      return Fact(kept.breaches.count > 1 ? "fill.kept-and-more" : "fill.kept", values)
    }
  }

  /// Where a roster hangs on single people.
  init(_ points: SinglePoints, _ scenario: Scenario, of count: Int) {
    add(
      Fact("points.heading", ["n": .count(count), "done": .count(points.repairs.count)]), Self.tally(points.repairs))
    let alone = points.withoutStandIn
    if !alone.isEmpty {
      add(Fact("points.without-stand-in"), alone.map { Fact(Self.code(of: $0), Self.values(of: $0, scenario)) })
    }
    guard !points.repairs.isEmpty else { return }
    add(Fact("points.every"))
    addTable(Self.pointColumns, points.repairs.map { Self.row($0, scenario) }, mostRows: Self.mostPoints)
  }

  private static let pointColumns = [
    "fill.column-name", "points.column-duty", "points.column-date", "points.column-seat", "points.column-told",
    "points.column-proof",
  ]
  /// The rest of a longer table is for programs.
  private static let mostPoints = 40

  private static func row(_ repair: AbsenceRepair, _ scenario: Scenario) -> [Cell] {
    let (person, duty) = (repair.assignment.person, repair.assignment.duty)
    return [
      scenario.cell(of: person), .named(id: duty.text, name: scenario.line(of: duty)),
      scenario.date(of: duty).map { .date($0) } ?? .nothing, scenario.seatCell(of: repair.assignment.seat),
      repair.told.map { .number($0) } ?? .nothing, .isProven(repair.isProven),
    ]
  }

  private static func values(of repair: AbsenceRepair, _ scenario: Scenario) -> [String: FactValue] {
    let told = Set(repair.moves.map(\.person)).sorted()
    return [
      "person": scenario.named(repair.assignment.person), "duty": scenario.value(of: repair.assignment.duty),
      "seat": scenario.named(repair.assignment.seat), "told": .list(told.map { scenario.named($0) }),
    ]
  }

  /// How many turns need how many people: nobody, one, and what there is beyond that.
  private static func tally(_ repairs: [AbsenceRepair]) -> [Fact] {
    let proven = Dictionary(grouping: repairs.filter(\.isProven), by: \.told).mapValues(\.count)
    let more = proven.keys.compactMap { $0 }.filter { $0 > 1 }.sorted()
    let open = repairs.count { !$0.isProven }
    return [Fact("points.nobody", ["n": .count(proven[0] ?? 0)]), Fact("points.one", ["n": .count(proven[1] ?? 0)])]
      + more.map { Fact("points.several", ["n": .count(proven[$0] ?? 0), "told": .count($0)]) }
      + [Fact("points.none", ["n": .count(proven[nil] ?? 0)])]
      + (open > 0 ? [Fact("points.open", ["n": .count(open)])] : [])
  }

  private static func code(of repair: AbsenceRepair) -> String {
    switch (repair.told, repair.isProven) {
    case (.some, true): "points.told"
    case (.some, false): "points.told-or-fewer"
    case (nil, true): "points.irreplaceable"
    case (nil, false): "points.unknown"
    }
  }
}
