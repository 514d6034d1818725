import PatrolDomain
import WhatIf
import Wording

extension Answer {
  /// Who can take the seats of a duty.
  init(_ lists: [StandIns], _ scenario: Scenario) {
    for list in lists {
      var values = scenario.values(of: list.duty)
      values["seat"] = .text(scenario.name(of: list.seat))
      values["holders"] =
        list.holders.isEmpty
        ? .term("fill.nobody") : .list(list.holders.map { .text(scenario.name(of: $0)) })
      values["n"] = .count(list.lawful.count)
      add(Fact(list.lawful.isEmpty ? "fill.none" : "fill.list", values))
      sections[sections.count - 1].columns = Self.columns
      sections[sections.count - 1].rows = list.lawful.map { Self.row($0, scenario) }
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
          "duty": .text(scenario.title(of: list.duty)), "seat": .text(scenario.name(of: list.seat)),
          "person": .text(scenario.name(of: standIn.person)),
        ])
    }
    let changes = ObjectiveLevel.allCases.filter { together.change[$0] ?? 0 != 0 }.map { level in
      Fact(
        "fill.level-change",
        ["level": .term("level.\(level.rawValue)"), "change": .text(Self.signed(together.change[level] ?? 0))])
    }
    add(Fact("fill.together"), lines + changes)
  }

  private static let columns =
    [
      "fill.column-name", "fill.column-instead", "fill.column-leaves", "fill.column-rest-before",
      "fill.column-rest-after",
      "fill.column-nights", "fill.column-excess", "fill.column-home", "fill.column-wishes",
    ] + ObjectiveLevel.allCases.map { "level-short.\($0.rawValue)" }

  private static func row(_ standIn: StandIn, _ scenario: Scenario) -> [String] {
    [
      scenario.name(of: standIn.person), standIn.insteadOf.map { scenario.name(of: $0) } ?? "–",
      standIn.leaves.isEmpty ? "–" : standIn.leaves.map { scenario.line(of: $0) }.joined(separator: " "),
      standIn.restBefore.map(hours) ?? "–", standIn.restAfter.map(hours) ?? "–", String(standIn.nights),
      standIn.excess.map(signed) ?? "–", standIn.livesThere ? words.term("fill.near") : "–", signed(standIn.wishes),
    ] + ObjectiveLevel.allCases.map { signed(standIn.change[$0] ?? 0) }
  }

  /// `24:30`
  private static func hours(_ minutes: Minutes) -> String {
    let rest = minutes.count % 60
    return "\(minutes.count / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + words.number(number) }

  private static let mostKept = 30

  private static func keptAway(_ people: [KeptAway], _ scenario: Scenario) -> [Fact] {
    people.prefix(mostKept).compactMap { kept in
      guard let first = kept.breaches.first else { return nil }
      let values: [String: FactValue] = [
        "person": .text(scenario.name(of: kept.person)), "first": .fact(first),
        "others": .count(kept.breaches.count - 1),
      ]
      return Fact(kept.breaches.count > 1 ? "fill.kept-and-more" : "fill.kept", values)
    }
  }

  /// Where a roster hangs on single people.
  init(_ points: SinglePoints, _ scenario: Scenario, of count: Int) {
    add(
      Fact("points.heading", ["n": .count(count), "done": .count(points.repairs.count)]), Self.tally(points.repairs))
    let alone = points.withoutStandIn
    guard !alone.isEmpty else { return }
    add(
      Fact("points.without-stand-in"),
      alone.map { repair in
        var values: [String: FactValue] = [
          "person": .text(scenario.name(of: repair.assignment.person)),
          "duty": .text(scenario.title(of: repair.assignment.duty)),
          "seat": .text(scenario.name(of: repair.assignment.seat)),
        ]
        values["told"] = .list(Set(repair.moves.map(\.person)).sorted().map { .text(scenario.name(of: $0)) })
        return Fact(Self.code(of: repair), values)
      })
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
