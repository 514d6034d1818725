/// A place on a team: the leader's, or one of a role.
public enum Seat: Hashable, Comparable, Sendable, CustomStringConvertible {
  case leader
  case role(RoleID)

  /// The word for the leader's seat in files; no role may have this id.
  public static let leaderWord = "leader"

  public init(_ text: String) { self = text == Self.leaderWord ? .leader : .role(RoleID(text)) }

  public var description: String {
    switch self {
    case .leader: Self.leaderWord
    case .role(let role): role.text
    }
  }

  public static func < (a: Seat, b: Seat) -> Bool {
    switch (a, b) {
    case (.leader, .leader), (.role, .leader): false
    case (.leader, .role): true
    case (.role(let x), .role(let y)): x < y
    }
  }
}

/// How many people of a role a team has. Counts are of rostered people: those whom an outside unit sends are already
/// taken off. Newcomers count for `maximum` only.
public struct SeatDemand: Hashable, Sendable {
  public let role: RoleID
  public let minimum: Int
  public let target: Int
  public let maximum: Int
  /// How many of the role's seats an outside unit fills; printed, never rostered.
  public let outside: Int

  public init(role: RoleID, minimum: Int, target: Int, maximum: Int, outside: Int) {
    precondition(0 <= minimum && minimum <= target && target <= maximum, "minimum, target and maximum ascend")
    self.role = role
    self.minimum = minimum
    self.target = target
    self.maximum = maximum
    self.outside = outside
  }
}

/// Who goes out together.
///
/// A leader's seat is one seat of its own: whoever fills it fills no other on the duty. Its minimum, target and maximum
/// are 1, and newcomers may not fill it.
public struct Team: Hashable, Sendable {
  /// Roles that may lead, best first; empty when the team needs no leader.
  public let leaderRoles: [RoleID]
  public let seats: [SeatDemand]
  /// Skills that the team must hold together, and by how many people.
  public let skills: [SkillDemand]

  public init(leaderRoles: [RoleID], seats: [SeatDemand], skills: [SkillDemand]) {
    self.leaderRoles = leaderRoles
    self.seats = seats
    self.skills = skills
  }

  /// The leader's seat, if there is one, then the roles' in their order.
  public var orderedSeats: [Seat] { (leaderRoles.isEmpty ? [] : [.leader]) + seats.map { .role($0.role) } }

  /// Rostered people at the least, leader included.
  public var minimum: Int { (leaderRoles.isEmpty ? 0 : 1) + seats.reduce(0) { $0 + $1.minimum } }
}

/// A skill that at least `holders` people of a team must have.
public struct SkillDemand: Hashable, Sendable {
  public let skill: SkillID
  public let holders: Int

  public init(skill: SkillID, holders: Int) {
    self.skill = skill
    self.holders = holders
  }
}
