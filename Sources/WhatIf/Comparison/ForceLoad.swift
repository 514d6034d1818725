public import PatrolDomain
import RosterAudit

/// What the people of a force carry in a week, all together and on average.
public struct ForceLoad: Hashable, Sendable {
  public let force: ForceID
  public let people: Int
  /// Working time of all of them.
  public let minutes: Minutes
  /// Burden of this week's duties of all of them.
  public let points: BurdenPoints

  /// Tenths of an hour, rounded.
  public var hoursPerPerson: Int { Self.rounded(minutes.count, 6 * people) }
  /// Tenths of a point, rounded.
  public var pointsPerPerson: Int { Self.rounded(10 * points.count, people) }

  private static func rounded(_ sum: Int, _ parts: Int) -> Int { parts == 0 ? 0 : (2 * sum + parts) / (2 * parts) }

  /// One for each force in which a rule shares burden out, in the scenario's order.
  static func all(in scenario: Scenario, _ audit: AuditReport) -> [ForceLoad] {
    // Whoever is in the scope of two rules about shares has a line under each.
    let lines = Dictionary(audit.fairness.map { ($0.person, $0) }) { first, _ in first }
    return scenario.forces.compactMap { force in
      let members = scenario.people.filter { $0.force == force.id }
      let own = members.compactMap { lines[$0.id] }
      guard !own.isEmpty else { return nil }
      return ForceLoad(
        force: force.id, people: members.count, minutes: own.reduce(.zero) { $0 + $1.minutes },
        points: own.reduce(.zero) { $0 + $1.points })
    }
  }
}
