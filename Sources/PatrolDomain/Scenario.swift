/// Everything that the officer's files say about one week, complete and consistent.
///
/// Made only by `ScenarioFiles`, which guarantees: ids are unique within their kind and every reference resolves; people,
/// places, duties, quotas, rules and histories are sorted by id or time as stated; duties lie in the horizon; every group
/// named by a place is a residential group; at least one rule of each built-in kind is present.
public struct Scenario: Hashable, Sendable {
  public let title: String
  /// The station, as printed on sheets.
  public let unit: String
  public let letterhead: Letterhead
  public let horizon: Horizon
  public let holidays: Set<CivilDate>
  public let forces: [Force]
  public let roles: [Role]
  public let skills: [Skill]
  /// By id.
  public let people: [Person]
  public let places: [Place]
  public let activities: [Activity]
  public let equipment: [Equipment]
  /// By day, start, line, place.
  public let duties: [Duty]
  public let quotas: [Quota]
  /// Those of the regulation packs, the scenario's own, and the built-in ones, in that order.
  public let rules: [Rule]
  /// Rules of the packs that do not count this week, in the order of the packs.
  public let switchedOff: [SwitchedOffRule]
  public let pairs: [Pair]
  public let wishes: [Wish]
  public let pins: [Pin]
  /// Duties before day 0, by start.
  public let history: [PastDuty]

  package init(
    title: String, unit: String, letterhead: Letterhead = Letterhead(), horizon: Horizon, holidays: Set<CivilDate>,
    forces: [Force], roles: [Role],
    skills: [Skill], people: [Person], places: [Place], activities: [Activity], equipment: [Equipment], duties: [Duty],
    quotas: [Quota], rules: [Rule], switchedOff: [SwitchedOffRule] = [], pairs: [Pair], wishes: [Wish], pins: [Pin],
    history: [PastDuty]
  ) {
    self.title = title
    self.unit = unit
    self.letterhead = letterhead
    self.horizon = horizon
    self.holidays = holidays
    self.forces = forces
    self.roles = roles
    self.skills = skills
    self.people = people
    self.places = places
    self.activities = activities
    self.equipment = equipment
    self.duties = duties
    self.quotas = quotas
    self.rules = rules
    self.switchedOff = switchedOff
    self.pairs = pairs
    self.wishes = wishes
    self.pins = pins
    self.history = history
  }

  /// The same week under other rules and pins. The caller sees to it that they speak only of what is there, as they do when
  /// some are left out or loosened.
  package func replacing(
    rules: [Rule]? = nil, pins: [Pin]? = nil, people: [Person]? = nil, duties: [Duty]? = nil, pairs: [Pair]? = nil
  ) -> Scenario {
    Scenario(
      title: title, unit: unit, letterhead: letterhead, horizon: horizon, holidays: holidays, forces: forces,
      roles: roles, skills: skills,
      people: people ?? self.people, places: places, activities: activities, equipment: equipment,
      duties: duties ?? self.duties, quotas: quotas, rules: rules ?? self.rules, switchedOff: switchedOff,
      pairs: pairs ?? self.pairs, wishes: wishes,
      pins: pins ?? self.pins, history: history)
  }
}

/// What somebody asks for.
public struct Wish: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case dayOff
    /// A duty, of the activity if one is named.
    case duty(ActivityID?)
  }

  public let person: PersonID
  /// 0-based, within the horizon.
  public let day: Int
  public let subject: Subject
  /// 1 (dearest) to 3.
  public let rank: Int

  public init(person: PersonID, day: Int, subject: Subject, rank: Int) {
    self.person = person
    self.day = day
    self.subject = subject
    self.rank = rank
  }
}

/// What the planner has fixed.
public struct Pin: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case dayOff
    /// A duty, and the seat if one is named.
    case duty(DutyID, Seat?)
  }

  public let person: PersonID
  /// 0-based, within the horizon; the duty's day.
  public let day: Int
  public let subject: Subject

  public init(person: PersonID, day: Int, subject: Subject) {
    self.person = person
    self.day = day
    self.subject = subject
  }
}

/// A duty that somebody did before the horizon.
public struct PastDuty: Hashable, Sendable {
  public let person: PersonID
  public let activity: ActivityID
  /// Starts before 00:00 of day 0; may end after it.
  public let interval: Interval
  public let place: PlaceID?

  public init(person: PersonID, activity: ActivityID, interval: Interval, place: PlaceID?) {
    self.person = person
    self.activity = activity
    self.interval = interval
    self.place = place
  }
}
