/// Where a place lies on the earth, as RFC 7946 has it: WGS 84.
public enum Outline: Hashable, Sendable {
  case point(Coordinate)
  case line([Coordinate])
  /// The outer ring, then the holes; a ring ends where it starts and has at least four points.
  case polygon([[Coordinate]])
  case polygons([[[Coordinate]]])
}

/// A longitude and a latitude, in ten-millionths of a degree (about a centimetre).
public struct Coordinate: Hashable, Sendable {
  public static let unitsPerDegree = 10_000_000

  /// −180° to 180°, east of Greenwich.
  public let longitude: Int
  /// −90° to 90°, north of the equator.
  public let latitude: Int

  /// `nil` for what lies outside the earth's degrees.
  public init?(longitude: Int, latitude: Int) {
    guard abs(longitude) <= 180 * Self.unitsPerDegree, abs(latitude) <= 90 * Self.unitsPerDegree else { return nil }
    self.longitude = longitude
    self.latitude = latitude
  }
}
