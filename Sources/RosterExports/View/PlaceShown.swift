public import PatrolDomain
import Wording

/// A place, and when somebody is there.
///
/// Whoever is on duty at a group or beat is also there for the groups that both have, and for the hotspots that lie in
/// one of them, as `Place.risk` counts it. Of hotspots nobody gets a list but those who may know where risk lies: to the
/// others only those are shown at which they stand themselves.
public struct PlaceShown: Hashable, Sendable {
  public let named: Named
  public let kind: Place.Kind
  /// Ids of the residential groups that it lies in or consists of, sorted.
  public let groups: [String]
  /// `nil` when the station's map does not show it.
  public let outline: Outline?
  /// Indices into the view's duties that reach it, ascending.
  public let duties: [Int]
  /// Person-minutes in each hour from 00:00 of day 0 on: 24 for every day of the horizon and the morning after it.
  public let presence: [Int]
  /// Weight × minutes in each of the same hours; `nil` when not for this audience.
  public let risk: [Int]?

  public var id: String { named.id }
  public var name: String { named.name }

  /// Days on which a duty starts that reaches it.
  public func daysVisited(in view: RosterView) -> Set<Int> { Set(duties.map { view.duties[$0].day }) }

  static func all(_ clearance: Clearance, _ duties: [DutyShown]) -> [PlaceShown] {
    let places = clearance.scenario.places
    return places.compactMap { place in
      let reaching = duties.indices.filter { index in
        guard !duties[index].members.isEmpty,
          let stands = duties[index].place.flatMap({ found in
            clearance.places[PlaceID(found.id)]
          })
        else { return false }
        return place.kind == .hotspot && !clearance.showsDemand ? stands.id == place.id : stands.reaches(place)
      }
      guard clearance.showsDemand || !reaching.isEmpty else { return nil }
      return PlaceShown(
        named: Named(place.id.text, place.name), kind: place.kind, groups: place.groups.map(\.text).sorted(),
        outline: place.outline,
        duties: reaching, presence: presence(reaching.map { duties[$0] }, clearance.scenario.horizon),
        risk: clearance.showsDemand ? risk(of: place, clearance.scenario.horizon) : nil)
    }
  }

  private static func presence(_ duties: [DutyShown], _ horizon: Horizon) -> [Int] {
    var hours = Array(repeating: 0, count: hourCount(horizon))
    for duty in duties {
      add(duty.interval, duty.members.count, to: &hours)
    }
    return hours
  }

  private static func risk(of place: Place, _ horizon: Horizon) -> [Int] {
    var hours = Array(repeating: 0, count: hourCount(horizon))
    // A band that crosses midnight may have begun the evening before.
    for day in -1...horizon.dayCount {
      for band in place.risk where band.weekdays.contains(horizon.weekday(ofDay: day)) {
        let end = Moment(day: band.end <= band.start ? day + 1 : day, time: band.end)
        add(Interval(from: Moment(day: day, time: band.start), to: end), band.weight, to: &hours)
      }
    }
    return hours
  }

  private static func hourCount(_ horizon: Horizon) -> Int { 24 * (horizon.dayCount + 1) }

  /// Adds `weight` for each minute of the interval to the hour in which it lies.
  private static func add(_ interval: Interval, _ weight: Int, to hours: inout [Int]) {
    let first = max(0, interval.start.minute)
    let end = min(60 * hours.count, interval.end.minute)
    guard first < end else { return }
    for hour in first / 60...(end - 1) / 60 {
      hours[hour] += weight * (min(end, 60 * hour + 60) - max(first, 60 * hour))
    }
  }
}

extension Place {
  /// Whether presence here is presence there.
  fileprivate func reaches(_ other: Place) -> Bool {
    if id == other.id { return true }
    guard kind == .group || kind == .beat, other.kind == .group || other.kind == .hotspot else { return false }
    return !groups.isDisjoint(with: other.groups)
  }
}
