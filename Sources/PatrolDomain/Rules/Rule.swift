/// One rule as it holds for one set of people and duties.
public struct Rule: Hashable, Sendable {
  public let id: RuleID
  public let statement: RuleStatement
  public let strength: Strength
  public let scope: Scope
  public let citation: Citation

  public init(id: RuleID, statement: RuleStatement, strength: Strength, scope: Scope, citation: Citation) {
    self.id = id
    self.statement = statement
    self.strength = strength
    self.scope = scope
    self.citation = citation
  }
}

/// What a breach means.
public enum Strength: Hashable, Sendable {
  /// Never broken.
  case law
  /// Each unit of the breached amount (every rule says what its unit is) costs `weight` on `level`.
  case soft(level: ObjectiveLevel, weight: Int)
}

/// For whom, on what and when a rule holds. An empty set means all.
public struct Scope: Hashable, Sendable {
  public var forces: Set<ForceID>
  public var roles: Set<RoleID>
  public var persons: Set<PersonID>
  public var activities: Set<ActivityID>
  /// Weekdays of the day on which a duty starts.
  public var weekdays: Set<Weekday>

  public init(
    forces: Set<ForceID> = [], roles: Set<RoleID> = [], persons: Set<PersonID> = [],
    activities: Set<ActivityID> = [], weekdays: Set<Weekday> = []
  ) {
    self.forces = forces
    self.roles = roles
    self.persons = persons
    self.activities = activities
    self.weekdays = weekdays
  }

  /// A person is in scope when he meets every non-empty set of forces, roles (one of his is enough) and persons.
  public func includes(_ person: Person) -> Bool {
    (forces.isEmpty || forces.contains(person.force))
      && (roles.isEmpty || !roles.isDisjoint(with: person.roles))
      && (persons.isEmpty || persons.contains(person.id))
  }

  /// A duty is in scope when its activity and the weekday of its day are.
  public func includes(_ duty: Duty, in horizon: Horizon) -> Bool {
    includes(activity: duty.activity, weekday: horizon.weekday(ofDay: duty.day))
  }

  public func includes(activity: ActivityID, weekday: Weekday) -> Bool {
    (activities.isEmpty || activities.contains(activity)) && (weekdays.isEmpty || weekdays.contains(weekday))
  }
}

/// Where a rule comes from.
public struct Citation: Hashable, Sendable {
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// The source was read.
    case verified
    /// Judgement or general knowledge; the officer confirms it once.
    case assumed
  }

  /// Who may change it.
  public enum Authority: String, CaseIterable, Comparable, Hashable, Sendable {
    case planner
    case wardChief = "ward-chief"
    case province
    case statute

    public static func < (a: Self, b: Self) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// The article or plan, as printed; empty for the product's own defaults.
  public let source: String
  public let status: Status
  public let authority: Authority

  public init(source: String, status: Status, authority: Authority) {
    self.source = source
    self.status = status
    self.authority = authority
  }
}

/// The levels of the objective below the law, in the order in which they are optimised.
public enum ObjectiveLevel: String, CaseIterable, Hashable, Sendable {
  /// For each duty without quota: missing people below each seat's minimum × priority. For each quota: sessions not
  /// carried out × team minimum × priority, and missing people of the sessions carried out as for other duties. Plus
  /// soft rules that name this level.
  case minimumSeats = "minimum-seats"
  /// For each duty without quota or carried out: missing people between minimum and target × priority. For each quota:
  /// risk forgone, that is the sum of the `sessions` largest risk values among its candidates minus the sum of those
  /// carried out (never below 0). Plus soft rules that name this level.
  case targetSeats = "target-seats"
  /// The largest excess of burden over fair share; see `FairShare`.
  case heaviestBurden = "heaviest-burden"
  /// The sum of squares of excess; see `FairShare`.
  case burdenSpread = "burden-spread"
  /// Unmet wishes, leader order, and soft rules that name this level.
  case wishes
}

/// The span of time over which a sum is limited.
///
/// What history alone already has above a maximum is not blamed on the horizon: the amount above is counted from the
/// larger of the maximum and the sum that history brings into the period.
public enum Period: Hashable, Sendable {
  /// Each day, by the day on which a duty starts.
  case day
  /// Each block of 7 days from day 0. Where the horizon is no number of whole weeks, the last block is its last 7 days,
  /// with days of history where it is shorter; minima do not bind in that one.
  case week
  /// All days of the horizon; history does not count.
  case horizon
  /// Each calendar month that the horizon touches, history of that month included; minima do not bind.
  case month
  /// Any so many consecutive days of which the last lies in the horizon, history included; minima do not bind.
  case rolling(days: Int)
}
