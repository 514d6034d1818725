/// The name by which files speak of a thing: ASCII, unique among its kind.
public struct Identifier<Kind>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) { self.text = text }

  public var description: String { text }
  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

public typealias PersonID = Identifier<Person>
public typealias ForceID = Identifier<Force>
public typealias RoleID = Identifier<Role>
public typealias SkillID = Identifier<Skill>
public typealias PlaceID = Identifier<Place>
public typealias ActivityID = Identifier<Activity>
public typealias EquipmentID = Identifier<Equipment>
public typealias DutyID = Identifier<Duty>
public typealias QuotaID = Identifier<Quota>
public typealias RuleID = Identifier<Rule>

/// The line of the demand from which duties were made.
public enum DutyLine {}
public typealias DutyLineID = Identifier<DutyLine>
