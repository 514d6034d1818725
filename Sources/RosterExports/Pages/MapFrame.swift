import PatrolDomain

/// Where points of the earth lie on a drawing: north is up, and lengths are true along the middle parallel.
struct MapFrame {
  private static let longestSide = 640.0
  private static let margin = 10.0

  let width: Int
  let height: Int
  private let west: Int
  private let north: Int
  /// Drawing units per unit of longitude and latitude.
  private let scale: (x: Double, y: Double)

  /// `nil` when there is nothing to draw, or everything lies in one point.
  init?(_ outlines: [Outline]) {
    let points = outlines.flatMap(Self.points)
    let longitudes = points.map(\.longitude)
    let latitudes = points.map(\.latitude)
    guard let west = longitudes.min(), let east = longitudes.max(), let south = latitudes.min(),
      let north = latitudes.max()
    else { return nil }
    let narrowing = Self.cosine(ofDegrees: Double(south + north) / 2 / Double(Coordinate.unitsPerDegree))
    let (across, down) = (Double(east - west) * narrowing, Double(north - south))
    guard max(across, down) > 0 else { return nil }
    let unit = (Self.longestSide - 2 * Self.margin) / max(across, down)
    self.west = west
    self.north = north
    scale = (unit * narrowing, unit)
    width = Int(across * unit + 2 * Self.margin)
    height = Int(down * unit + 2 * Self.margin)
  }

  /// `d` of an SVG path: areas and lines; `nil` for a point.
  func path(_ outline: Outline) -> String? {
    switch outline {
    case .point: nil
    case .line(let line): stroke(line)
    case .polygon(let rings): rings.map { stroke($0) + "Z" }.joined()
    case .polygons(let polygons): polygons.joined().map { stroke($0) + "Z" }.joined()
    }
  }

  /// The middle of the points of its outer rings, where a mark or a name can stand.
  func middle(_ outline: Outline) -> (x: Int, y: Int) {
    let rings: [[Coordinate]] =
      switch outline {
      case .point(let point): [[point]]
      case .line(let line): [line]
      case .polygon(let rings): rings.prefix(1).map { Array($0.dropLast()) }
      case .polygons(let polygons): polygons.compactMap { $0.first?.dropLast() }.map(Array.init)
      }
    let points = rings.joined().map(place)
    let count = max(1, points.count)
    return (points.reduce(0) { $0 + $1.x } / count, points.reduce(0) { $0 + $1.y } / count)
  }

  private func stroke(_ line: [Coordinate]) -> String {
    "M" + line.map(place).map { "\($0.x) \($0.y)" }.joined(separator: "L")
  }

  private func place(_ point: Coordinate) -> (x: Int, y: Int) {
    (
      Int(Double(point.longitude - west) * scale.x + Self.margin),
      Int(Double(north - point.latitude) * scale.y + Self.margin)
    )
  }

  private static func points(_ outline: Outline) -> [Coordinate] {
    switch outline {
    case .point(let point): [point]
    case .line(let line): line
    case .polygon(let rings): rings.flatMap { $0 }
    case .polygons(let polygons): polygons.flatMap { $0.flatMap { $0 } }
    }
  }

  /// By its series: exact to a thousandth up to 85°, which no mathematics library need be linked for.
  private static func cosine(ofDegrees degrees: Double) -> Double {
    let square = (degrees * Double.pi / 180) * (degrees * Double.pi / 180)
    var (sum, term) = (1.0, 1.0)
    for step in 1...8 {
      term *= -square / Double(2 * step * (2 * step - 1))
      sum += term
    }
    return max(sum, 0.05)
  }
}
