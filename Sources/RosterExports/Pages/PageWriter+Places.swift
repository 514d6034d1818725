import PatrolDomain
import Wording

extension PageWriter {
  /// Places outside the station, in the order of the view.
  private var outdoors: [PlaceShown] { view.places.filter { $0.kind != .desk } }

  /// Presence against risk by place and clock hour, summed over the horizon; `nil` when no risk is shown.
  var heat: Fields? {
    let places = outdoors.filter { ($0.risk ?? []).contains { $0 > 0 } || !$0.duties.isEmpty }
    guard places.contains(where: { $0.risk != nil }) else { return nil }
    let highest = max(1, places.flatMap { Self.byClock($0.risk ?? []) }.max() ?? 1)
    let hours = Self.used(places)
    return [
      "clock": hours.map { ["clockHour": Self.clock($0), "isNight": Self.isNight($0)] as Fields },
      "firstHour": hours.lowerBound, "hourCount": hours.count,
      "isStacked": hours.count > Self.mostOnAPhone ? true : nil, "hoursOnALine": Self.onALine(hours.count),
      "levelWords": (1...4).map(levelWord).joined(separator: "|"),
      "heatRows": places.map { heatRow($0, highest, hours) },
      "nightsToChoose": (0..<view.horizon.dayCount).map { ["day": $0, "longDate": longDate($0)] as Fields },
    ]
  }

  /// Hours at risk with somebody there, and all hours at risk, over all places.
  var riskHours: (covered: Int, all: Int) {
    outdoors.map(Self.riskHours).reduce((0, 0)) { ($0.0 + $1.covered, $0.1 + $1.all) }
  }

  /// Every place with its visits.
  var placeRows: [Fields] {
    view.places.map { place in
      let risk = Self.riskHours(place)
      let hours = place.presence.reduce(0, +)
      return [
        "placeAnchor": anchor(place: place.id), "placeName": place.name,
        "kind": renderer.term("place-kind.\(place.kind.rawValue)"), "daysVisited": place.daysVisited(in: view).count,
        "personHours": renderer.number(Self.hours(hours)),
        "riskCovered": place.risk == nil || risk.all == 0 ? nil : "\(risk.covered)/\(risk.all)",
        "visits": place.duties.map(visit), "hasVisits": !place.duties.isEmpty,
      ]
    }
  }

  private func visit(_ index: Int) -> Fields {
    let duty = view.duties[index]
    return [
      "visitAnchor": anchor(duty: index),
      "when": renderer.shortWeekday(view.horizon.weekday(ofDay: duty.day)) + " \(duty.interval.start.timeOfDay)",
    ]
  }

  /// The clock begins at six in the morning, so that a night stands together.
  private static let firstHour = 6

  /// From the first to the last clock hour with risk or presence anywhere, counted from `firstHour`.
  private static func used(_ places: [PlaceShown]) -> Range<Int> {
    let rows = places.flatMap { [byClock($0.presence), byClock($0.risk ?? [])] }
    let hours = (0..<24).filter { hour in rows.contains { $0[hour] > 0 } }
    guard let first = hours.first, let last = hours.last else { return 0..<24 }
    return first..<last + 1
  }

  /// So many hours beside a name fit a phone; with more, its hours stand below the name there.
  private static let mostOnAPhone = 9

  /// Hours side by side on a phone: 13 at most, and as many on each line.
  private static func onALine(_ hours: Int) -> Int {
    let lines = (hours + 12) / 13
    return (hours + lines - 1) / lines
  }

  /// Of an hour counted from `firstHour`.
  private static func clock(_ hour: Int) -> String {
    let clock = (hour + firstHour) % 24
    return clock < 10 ? "0\(clock)" : "\(clock)"
  }

  private static func isNight(_ hour: Int) -> Bool { (16..<24).contains(hour) }

  private func levelWord(_ level: Int) -> String { say("page.risk-level", ["level": .count(level)]) }

  private func heatRow(_ place: PlaceShown, _ highest: Int, _ hours: Range<Int>) -> Fields {
    let risk = place.risk ?? []
    let presence = Self.byClock(place.presence)
    let danger = Self.byClock(risk)
    let covered = Self.riskHours(place)
    return [
      "placeAnchor": anchor(place: place.id), "placeName": place.name,
      "presence": Self.list(place.presence), "risk": Self.list(risk),
      "heatCells": hours.map { heatCell($0, presence[$0], danger[$0], highest) },
      "riskCovered": covered.all == 0 ? nil : "\(covered.covered)/\(covered.all)",
    ]
  }

  /// - Parameters:
  ///   - hour: counted from `firstHour`.
  ///   - people: person-minutes.
  ///   - weight: of the risk, times minutes.
  private func heatCell(_ hour: Int, _ people: Int, _ weight: Int, _ highest: Int) -> Fields {
    let level = weight == 0 ? 0 : 1 + min(3, weight * 4 / (highest + 1))
    return [
      "hour": Self.clock(hour), "level": level, "levelWord": level == 0 ? nil : levelWord(level),
      "isGap": weight > 0 && people == 0,
      "people": people == 0 && weight == 0 ? nil : String(Self.hours(people)),
    ]
  }

  /// Sums of the horizon for each of the 24 clock hours, from six on.
  private static func byClock(_ hours: [Int]) -> [Int] {
    var sums = Array(repeating: 0, count: 24)
    for (hour, value) in hours.enumerated() { sums[(hour + 24 - firstHour) % 24] += value }
    return sums
  }

  static func riskHours(_ place: PlaceShown) -> (covered: Int, all: Int) {
    let atRisk = (place.risk ?? []).indices.filter { (place.risk ?? [])[$0] > 0 }
    return (atRisk.count { place.presence[$0] > 0 }, atRisk.count)
  }

  /// Whole hours of so many minutes, at least one where there is anything.
  static func hours(_ minutes: Int) -> Int { minutes == 0 ? 0 : max(1, (minutes + 30) / 60) }

  /// Numbers for the script, zeros left out: `,,120,60`.
  private static func list(_ numbers: [Int]) -> String {
    numbers.map { $0 == 0 ? "" : String($0) }.joined(separator: ",")
  }
}
