import PatrolDomain

/// The export `geojson` (RFC 7946): the places that the station's map shows, with who is there when, and for those who
/// may know where risk lies, the hours of risk at which nobody is.
struct MapDocument: Document {
  struct Feature: Encodable {
    let type = "Feature"
    let id: String
    let geometry: Geometry
    let properties: Properties
  }

  struct Properties: Encodable {
    let id: String
    let name: String
    let kind: String
    /// Duties that reach it.
    let visits: Int
    /// ISO 8601, ascending.
    let daysVisited: [String]
    let presentMinutes: Int
    /// The longest run of days without a visit; missing when not for the audience.
    let longestGapDays: Int?
    let gaps: [Gap]?
  }

  /// Hours in a row with risk and without anybody.
  struct Gap: Encodable {
    /// RFC 3339
    let start: String
    let end: String
    /// Risk points: weight × hours, rounded down.
    let risk: Int
  }

  let type = "FeatureCollection"
  let features: [Feature]

  init(_ view: RosterView) {
    features = view.places.compactMap { place in
      place.outline.map { outline in
        Feature(id: place.id, geometry: Geometry(outline), properties: Properties(place, view))
      }
    }
  }
}

/// A map was asked for of a station that has none.
public struct MissingMap: Error, Hashable {}

extension ExportFormat {
  static let geojson = ExportFormat("geojson", .text) { request in
    guard request.view.hasMap else { throw MissingMap() }
    return [RunFile(name: "map.geojson", contents: try MapDocument(request.view).bytes())]
  }
}

extension MapDocument.Properties {
  init(_ place: PlaceShown, _ view: RosterView) {
    let horizon = view.horizon
    let visited = place.daysVisited(in: view)
    id = place.id
    name = place.name
    kind = place.kind.rawValue
    visits = place.duties.count
    daysVisited = visited.sorted().map { horizon.date(ofDay: $0).description }
    presentMinutes = place.presence.reduce(0, +)
    longestGapDays = place.risk == nil ? nil : Self.longestGap(visited, dayCount: horizon.dayCount)
    gaps = place.risk.map { risk in
      Self.gaps(presence: place.presence, risk: risk, hours: 24 * horizon.dayCount).map { hours in
        MapDocument.Gap(
          start: StationTime.timestamp(Moment(60 * hours.lowerBound), horizon),
          end: StationTime.timestamp(Moment(60 * hours.upperBound), horizon),
          risk: risk[hours].reduce(0, +) / 60)
      }
    }
  }

  private static func longestGap(_ visited: Set<Int>, dayCount: Int) -> Int {
    var (longest, current) = (0, 0)
    for day in 0..<dayCount {
      current = visited.contains(day) ? 0 : current + 1
      longest = max(longest, current)
    }
    return longest
  }

  private static func gaps(presence: [Int], risk: [Int], hours: Int) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    for hour in 0..<hours where risk[hour] > 0 && presence[hour] == 0 {
      if let last = gaps.last, last.upperBound == hour {
        gaps[gaps.count - 1] = last.lowerBound..<hour + 1
      } else {
        gaps.append(hour..<hour + 1)
      }
    }
    return gaps
  }
}
