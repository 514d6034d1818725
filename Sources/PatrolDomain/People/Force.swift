/// A body of people under one set of regulations: ward police, civil defence, volunteers, site guards.
public struct Force: Hashable, Sendable {
  public let id: ForceID
  public let name: String
  /// Whether its members hold police powers (they make an activity lawful that needs them).
  public let hasPolicePowers: Bool
  /// Whether its members may be rostered only within windows that they declared.
  public let declaresWindows: Bool

  public init(id: ForceID, name: String, hasPolicePowers: Bool, declaresWindows: Bool) {
    self.id = id
    self.name = name
    self.hasPolicePowers = hasPolicePowers
    self.declaresWindows = declaresWindows
  }
}

/// What somebody does on a duty: officer, beat officer, member, driver.
public struct Role: Hashable, Sendable {
  public let id: RoleID
  public let name: String

  public init(id: RoleID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A qualification that may expire: first aid, radio, motorbike licence.
public struct Skill: Hashable, Sendable {
  public let id: SkillID
  public let name: String

  public init(id: SkillID, name: String) {
    self.id = id
    self.name = name
  }
}

/// Two people and how they go together on one duty.
public struct Pair: Hashable, Sendable {
  public enum Relation: String, CaseIterable, Hashable, Sendable {
    /// Whoever of the two is on a duty, the other is on it, too.
    case required
    case preferred
    case avoided
    /// Never both on one duty.
    case forbidden
  }

  public let first: PersonID
  public let second: PersonID
  public let relation: Relation

  public init(_ first: PersonID, _ second: PersonID, _ relation: Relation) {
    self.first = first
    self.second = second
    self.relation = relation
  }
}
