public import PatrolDomain
import RosterAudit
import Wording

/// A kind of duty, as the view names it.
public struct ActivityShown: Encodable, Hashable, Sendable {
  public let id: String
  public let name: String
  /// One to a few letters, different for each activity of the view.
  public let code: String

  static func all(of scenario: Scenario, on duties: [Duty]) -> [ActivityShown] {
    let used = Set(duties.map(\.activity))
    let activities = scenario.activities.filter { used.contains($0.id) }
    let codes = DutyCodes(activities)
    return activities.map { activity in
      let named = Named(activity.id.text, activity.name)
      return ActivityShown(id: named.id, name: named.name, code: printable(codes[activity.id]))
    }
  }
}

/// A duty with its team.
public struct DutyShown: Hashable, Sendable {
  /// Names the duty in the view: line, date and start, and the place if it is shown; of several that would have the same, the
  /// second ends in `#2`.
  public let key: String
  /// Id of the duty's line.
  public let line: String
  public let title: String
  /// Id of one of the view's activities.
  public let activity: String
  /// The day on which it starts, 0-based.
  public let day: Int
  public let interval: Interval
  /// Minutes between 22:00 and 06:00.
  public let nightMinutes: Minutes
  /// `nil` when the audience may not know it.
  public let place: Named?
  /// Where the team meets: the station; where the scenario has none, the duty's own place as far as it may be carried.
  public let muster: Named?
  public let isCovert: Bool
  /// Name of the outside unit that comes along.
  public let partner: String?
  /// The leader's first, then as the scenario has them; those without people only where numbers are shown.
  public let seats: [SeatShown]
  public let equipment: [EquipmentShown]

  /// Directive 2003/88/EC, Art. 2(4): at least three hours of night time make it a night.
  public var isNight: Bool { nightMinutes >= .hours(3) }
  /// The place as slips, cards and calendars name it. They are carried along and get lost, so a covert duty has none there,
  /// whoever they were written for: its team is told at the muster.
  public var carriedPlace: Named? { isCovert ? nil : place }
  public var members: [MemberShown] { seats.flatMap(\.members) }
  public var leader: MemberShown? { seats.first { $0.seat == .leader }?.members.first }
  /// People missing below the minimum; `nil` where numbers are not shown.
  public var shortOfMinimum: Int? { sum(\.shortOfMinimum) }
  /// People missing between minimum and target; `nil` where numbers are not shown.
  public var shortOfTarget: Int? { sum(\.shortOfTarget) }

  private func sum(_ part: (SeatNumbers) -> Int) -> Int? {
    let numbers = seats.compactMap(\.numbers)
    return numbers.isEmpty ? nil : numbers.reduce(0) { $0 + part($1) }
  }

  static func all(_ duties: [Duty], _ clearance: Clearance) -> [DutyShown] {
    var counts: [String: Int] = [:]
    return duties.map { duty in
      let key = Self.key(duty, clearance)
      let ordinal = counts[key, default: 0] + 1
      counts[key] = ordinal
      return DutyShown(duty, key: ordinal == 1 ? key : "\(key)#\(ordinal)", clearance)
    }
  }

  private static func key(_ duty: Duty, _ clearance: Clearance) -> String {
    let date = clearance.scenario.horizon.date(ofDay: duty.day)
    let place = clearance.showsPlace(of: duty) ? "@\(duty.place)" : ""
    return "\(duty.line)@\(date)T\(duty.interval.start.timeOfDay)\(place)"
  }

  private init(_ duty: Duty, key: String, _ clearance: Clearance) {
    let scenario = clearance.scenario
    let shownPlace = clearance.showsPlace(of: duty) ? clearance.named(duty.place) : nil
    let desk = scenario.places.first { $0.kind == .desk }
    self.key = key
    line = duty.line.text
    title = printable(duty.title)
    activity = duty.activity.text
    day = duty.day
    interval = duty.interval
    nightMinutes = NightClock.minutes(of: duty.interval)
    place = shownPlace
    isCovert = clearance.isCovert(duty)
    muster = desk.map { Named($0.id.text, $0.name) } ?? (isCovert ? nil : shownPlace)
    partner = duty.partner.map(printable)
    seats = SeatShown.all(of: duty, clearance)
    equipment = clearance.showsEquipment ? EquipmentShown.all(of: duty, clearance) : []
  }
}

/// What a team brings.
public struct EquipmentShown: Hashable, Sendable {
  public let name: String
  public let count: Int

  static func all(of duty: Duty, _ clearance: Clearance) -> [EquipmentShown] {
    let people = clearance.members[duty.id]?.count ?? 0
    return duty.equipment.compactMap { use in
      let count = use.perDuty + use.perPerson * people
      let name = clearance.scenario.equipment.first { $0.id == use.equipment }?.name ?? ""
      return people > 0 && count > 0 ? EquipmentShown(name: Named(use.equipment.text, name).name, count: count) : nil
    }
  }
}
