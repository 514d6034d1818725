/// Somebody who can be rostered.
public struct Person: Hashable, Sendable {
  public let id: PersonID
  public let name: String
  public let force: ForceID
  /// Rank or title as it is printed; has no meaning for planning.
  public let rank: String
  /// The seats that this person may fill.
  public let roles: Set<RoleID>
  public let skills: [SkillHeld]
  /// The residential group where he lives.
  public let home: PlaceID?
  /// Minutes at which he cannot be on duty: leave, weekly absences, and commitments with their buffers, ascending.
  public let absences: [Absence]
  /// When given, duty is possible only within one of these intervals (volunteers), ascending and disjoint.
  public let declaredWindows: [Interval]?
  /// Up to and including this date he is a newcomer: he counts for no seat and needs a supervisor beside him.
  public let supervisedUntil: CivilDate?
  /// Burden points above (or, negative, below) his share that he brings from the weeks before.
  public let openingBurden: BurdenPoints

  package init(
    id: PersonID, name: String, force: ForceID, rank: String, roles: Set<RoleID>, skills: [SkillHeld], home: PlaceID?,
    absences: [Absence], declaredWindows: [Interval]?, supervisedUntil: CivilDate?, openingBurden: BurdenPoints
  ) {
    self.id = id
    self.name = name
    self.force = force
    self.rank = rank
    self.roles = roles
    self.skills = skills
    self.home = home
    self.absences = absences
    self.declaredWindows = declaredWindows
    self.supervisedUntil = supervisedUntil
    self.openingBurden = openingBurden
  }

  /// The same person with other absences.
  package func replacing(absences: [Absence]) -> Person {
    Person(
      id: id, name: name, force: force, rank: rank, roles: roles, skills: skills, home: home, absences: absences,
      declaredWindows: declaredWindows, supervisedUntil: supervisedUntil, openingBurden: openingBurden)
  }

  public func isNewcomer(on date: CivilDate) -> Bool { supervisedUntil.map { date <= $0 } ?? false }
}

/// A skill and the last day on which it is valid; `nil` when it does not expire.
public struct SkillHeld: Hashable, Sendable {
  public let skill: SkillID
  public let validUntil: CivilDate?

  public init(skill: SkillID, validUntil: CivilDate?) {
    self.skill = skill
    self.validUntil = validUntil
  }
}

/// Why somebody cannot be on duty.
public enum AbsenceReason: String, CaseIterable, Hashable, Sendable {
  case leave, sick, court, training, study, meeting, other
}

/// A time at which somebody cannot be on duty, buffers included.
public struct Absence: Hashable, Sendable {
  public let interval: Interval
  public let reason: AbsenceReason

  public init(interval: Interval, reason: AbsenceReason) {
    self.interval = interval
    self.reason = reason
  }
}

/// Burden points (điểm vất vả): what a duty weighs in the comparison between neighbours.
public struct BurdenPoints: Hashable, Comparable, Sendable, AdditiveArithmetic {
  public var count: Int

  public init(_ count: Int) { self.count = count }

  public static let zero = BurdenPoints(0)
  public static func < (a: BurdenPoints, b: BurdenPoints) -> Bool { a.count < b.count }
  public static func + (a: BurdenPoints, b: BurdenPoints) -> BurdenPoints { BurdenPoints(a.count + b.count) }
  public static func - (a: BurdenPoints, b: BurdenPoints) -> BurdenPoints { BurdenPoints(a.count - b.count) }
}
