import Crypto
import PatrolDomain
import Wording

/// A duty in somebody's calendar.
///
/// Phones get lost and show what is in them on a locked screen: of a covert duty the calendar has the time and where to
/// muster, and neither its name, its place, nor who comes along.
struct CalendarEvent: Hashable {
  /// The same for the same person (or team), line and start, whatever else changes.
  let uid: String
  let date: CivilDate
  /// As the event has it; sorts by time within a date.
  let start: String
  /// Lines without those of the version.
  private let contents: [String]
  /// Raised whenever the event changed.
  var sequence = 0
  var isCancelled = false

  var lines: [String] {
    ["BEGIN:VEVENT", "UID:" + uid] + contents
      + ["SEQUENCE:\(sequence)", "STATUS:" + (isCancelled ? "CANCELLED" : "CONFIRMED"), "END:VEVENT"]
  }

  /// - Parameters:
  ///   - owner: whose calendar it is.
  ///   - ordinal: tells duties of equal line and start apart.
  init(_ duty: DutyShown, owner: String, ordinal: Int, horizon: Horizon, _ renderer: Renderer) {
    date = horizon.date(ofDay: duty.day)
    start = StationTime.compact(duty.interval.start, horizon)
    uid = Self.uid([owner, duty.line, start, String(ordinal)])
    let title = duty.isCovert ? renderer.sentence("calendar.covert") : duty.title
    var contents = [
      "DTSTAMP:" + Self.stamp(horizon), "DTSTART;TZID=\(StationTime.zone):" + start,
      "DTEND;TZID=\(StationTime.zone):" + StationTime.compact(duty.interval.end, horizon),
      "SUMMARY:" + CalendarFile.escaped(title),
    ]
    if let place = duty.carriedPlace { contents.append("LOCATION:" + CalendarFile.escaped(place.name)) }
    let description = Self.description(duty, renderer).joined(separator: "\n")
    if !description.isEmpty { contents.append("DESCRIPTION:" + CalendarFile.escaped(description)) }
    self.contents = contents
  }

  /// Whether the same is said of the duty, versions aside.
  func says(theSameAs other: CalendarEvent) -> Bool { contents == other.contents }

  private static func description(_ duty: DutyShown, _ renderer: Renderer) -> [String] {
    func line(_ code: String, _ text: String) -> String { renderer.sentence(Fact(code, ["text": .text(text)])) }
    let muster = duty.muster.map { [line("calendar.muster", $0.name)] } ?? []
    guard !duty.isCovert else { return muster }
    let team = duty.seats.filter { !$0.members.isEmpty }.map { seat in
      "\(seat.name(renderer)): " + seat.members.map(\.name).joined(separator: ", ")
    }
    return muster + (team.isEmpty ? [] : [line("calendar.team", team.joined(separator: "; "))])
      + (duty.partner.map { [line("calendar.partner", $0)] } ?? [])
      + (duty.equipment.isEmpty ? [] : [line("calendar.equipment", equipment(duty))])
  }

  private static func equipment(_ duty: DutyShown) -> String {
    duty.equipment.map { "\($0.count) × \($0.name)" }.joined(separator: ", ")
  }

  /// The horizon's first midnight in UTC: a run knows no other time.
  private static func stamp(_ horizon: Horizon) -> String {
    let midnight = Moment(day: 0, time: TimeOfDay(minute: 0))
    return StationTime.compact(midnight - StationTime.offsetMinutes, horizon) + "Z"
  }

  private static func uid(_ parts: [String]) -> String {
    let digits = SHA256.hash(data: Array(parts.joined(separator: "\n").utf8)).prefix(16).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }
    return digits.joined() + "@tuantra"
  }
}
