public import PatrolDomain

/// Who reads an export. What he may know is written down at `RosterView`.
public enum Audience: Hashable, Sendable, CustomStringConvertible {
  /// Whoever answers for the roster: everything.
  case commander
  /// Whoever leads a team: all open duties, with their numbers.
  case teamLeader
  /// One person: his own week.
  case member(PersonID)
  /// One force: its own people.
  case force(ForceID)
  /// The board on the wall, and anybody who passes it.
  case anyone

  /// Reads `commander`, `team-leader`, `member:ID`, `force:ID` or `public`; `nil` for anything else.
  public init?(_ text: String) {
    switch text {
    case "commander": self = .commander
    case "team-leader": self = .teamLeader
    case "public": self = .anyone
    default:
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[1].isEmpty else { return nil }
      switch parts[0] {
      case "member": self = .member(PersonID(parts[1]))
      case "force": self = .force(ForceID(parts[1]))
      default: return nil
      }
    }
  }

  public var description: String {
    switch self {
    case .commander: "commander"
    case .teamLeader: "team-leader"
    case .member(let person): "member:\(person)"
    case .force(let force): "force:\(force)"
    case .anyone: "public"
    }
  }

  /// Whether it is told what is known of the roster as a whole: levels, why seats are short, concessions. Sentences about
  /// these may speak of anybody.
  public var isToldReasons: Bool { self == .commander }

  /// Whether the person or force that it names is one of the scenario's.
  public func isKnown(in scenario: Scenario) -> Bool {
    switch self {
    case .commander, .teamLeader, .anyone: true
    case .member(let id): scenario.people.contains { $0.id == id }
    case .force(let id): scenario.forces.contains { $0.id == id }
    }
  }
}
