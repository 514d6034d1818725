/// One piece of work at one time and place, for one team.
///
/// A duty is *carried out* when at least one rostered person is on it. A duty without `quota` is wanted as it stands; of
/// the duties of a quota only as many are carried out as the quota says.
public struct Duty: Hashable, Sendable {
  public let id: DutyID
  public let line: DutyLineID
  public let title: String
  /// The day on which it starts, 0-based, within the horizon: the night to which it belongs.
  public let day: Int
  /// May end after midnight, and after the horizon.
  public let interval: Interval
  public let activity: ActivityID
  public let place: PlaceID
  public let team: Team
  /// Weight of each of its seats when short; at least 1.
  public let priority: Int
  public let equipment: [EquipmentUse]
  public let quota: QuotaID?
  /// Name of the outside unit that fills the outside seats.
  public let partner: String?

  public init(
    id: DutyID, line: DutyLineID, title: String, day: Int, interval: Interval, activity: ActivityID, place: PlaceID,
    team: Team, priority: Int, equipment: [EquipmentUse], quota: QuotaID?, partner: String?
  ) {
    self.id = id
    self.line = line
    self.title = title
    self.day = day
    self.interval = interval
    self.activity = activity
    self.place = place
    self.team = team
    self.priority = priority
    self.equipment = equipment
    self.quota = quota
    self.partner = partner
  }
}

/// What a duty that is carried out takes from the stock while it lasts.
public struct EquipmentUse: Hashable, Sendable {
  public let equipment: EquipmentID
  public let perDuty: Int
  public let perPerson: Int

  public init(equipment: EquipmentID, perDuty: Int, perPerson: Int) {
    self.equipment = equipment
    self.perDuty = perDuty
    self.perPerson = perPerson
  }
}

/// A number of sessions to choose among candidates: "three ambushes this week", "two of the five beats tonight".
///
/// All its duties come from one line, with equal teams and priority. At most `sessions` of them are carried out. Each
/// session less counts as the team's minimum seats short.
public struct Quota: Hashable, Sendable {
  public let id: QuotaID
  public let sessions: Int
  /// The candidates, in the order of `Scenario.duties`.
  public let duties: [DutyID]

  public init(id: QuotaID, sessions: Int, duties: [DutyID]) {
    self.id = id
    self.sessions = sessions
    self.duties = duties
  }
}
