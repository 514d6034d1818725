import PatrolDomain

/// An outline as GeoJSON has it: longitude first, outer rings counter-clockwise, holes clockwise.
enum Geometry: Encodable {
  case point([Double])
  case line([[Double]])
  case polygon([[[Double]]])
  case polygons([[[[Double]]]])

  private enum Key: String, CodingKey {
    case type, coordinates
  }

  init(_ outline: Outline) {
    switch outline {
    case .point(let point): self = .point(Self.degrees(point))
    case .line(let line): self = .line(line.map(Self.degrees))
    case .polygon(let rings): self = .polygon(Self.turned(rings))
    case .polygons(let polygons): self = .polygons(polygons.map(Self.turned))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .point(let point):
      try container.encode("Point", forKey: .type)
      try container.encode(point, forKey: .coordinates)
    case .line(let line):
      try container.encode("LineString", forKey: .type)
      try container.encode(line, forKey: .coordinates)
    case .polygon(let rings):
      try container.encode("Polygon", forKey: .type)
      try container.encode(rings, forKey: .coordinates)
    case .polygons(let polygons):
      try container.encode("MultiPolygon", forKey: .type)
      try container.encode(polygons, forKey: .coordinates)
    }
  }

  private static func degrees(_ point: Coordinate) -> [Double] {
    [point.longitude, point.latitude].map { Double($0) / Double(Coordinate.unitsPerDegree) }
  }

  private static func turned(_ rings: [[Coordinate]]) -> [[[Double]]] {
    rings.enumerated().map { index, ring in
      let isRight = isCounterClockwise(ring) == (index == 0)
      return (isRight ? ring : ring.reversed()).map(degrees)
    }
  }

  /// By the sign of the area, seen from the first point.
  private static func isCounterClockwise(_ ring: [Coordinate]) -> Bool {
    guard let origin = ring.first else { return true }
    // Millionths of a degree are enough for the sign, and their products stay far from the end of 64 bits.
    let points = ring.map { (($0.longitude - origin.longitude) / 10, ($0.latitude - origin.latitude) / 10) }
    return zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.0 * $1.1.1 - $1.1.0 * $1.0.1 } >= 0
  }
}
