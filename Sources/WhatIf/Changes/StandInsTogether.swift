public import PatrolDomain
import RosterAudit

/// Stand-ins for several seats at once: one person for each, by law all together.
public struct StandInsTogether: Sendable {
  /// One for each list.
  public let chosen: [StandIn]
  /// By how much each level grows (worse) or shrinks.
  public let change: [ObjectiveLevel: Int]

  /// Choices looked at before the search gives up.
  public static let mostChoices = 2_000

  /// The first choice in the order of the lists that goes together; `nil` when none was found.
  public init?(_ scenario: Scenario, _ roster: Roster, _ lists: [StandIns]) {
    var search = JointSearch(desk: RosterDesk(scenario, roster), lists: lists)
    guard let chosen = search.extend([]) else { return nil }
    self.chosen = chosen
    let effect = search.desk.effect(of: chosen.flatMap(\.moves))
    change = Dictionary(
      ObjectiveLevel.allCases.map { level in
        (level, (effect.audit.levels[level] ?? 0) - (search.desk.audit.levels[level] ?? 0))
      }, uniquingKeysWith: { first, _ in first })
  }
}

private struct JointSearch {
  let desk: RosterDesk
  let lists: [StandIns]
  private var looked = 0

  init(desk: RosterDesk, lists: [StandIns]) {
    self.desk = desk
    self.lists = lists
  }

  /// Depth first: the first person of the next list who goes with those chosen.
  mutating func extend(_ chosen: [StandIn]) -> [StandIn]? {
    guard chosen.count < lists.count else { return chosen }
    for next in lists[chosen.count].lawful where !chosen.contains(where: { $0.person == next.person }) {
      guard looked < StandInsTogether.mostChoices else { return nil }
      looked += 1
      let all = chosen + [next]
      guard desk.effect(of: all.flatMap(\.moves)).breaches.isEmpty else { continue }
      if let found = extend(all) { return found }
    }
    return nil
  }
}
