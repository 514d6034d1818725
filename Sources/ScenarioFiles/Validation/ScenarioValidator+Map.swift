import PatrolDomain

extension ScenarioValidator {
  /// The outlines that the map's features give to places; features without a property `id` belong to nobody here.
  mutating func readOutlines() -> [PlaceID: Outline] {
    guard let map = document.map else { return [:] }
    _ = map.required("type", .word("FeatureCollection"), &faults)
    var outlines: [PlaceID: Outline] = [:]
    var seen: Set<PlaceID> = []
    for feature in map.mappings("features", required: true, mayBeEmpty: true, &faults) {
      guard let properties = feature.mapping("properties", required: true, &faults), properties.has("id") else {
        continue
      }
      let typed: Located<PlaceID>? = properties.required("id", .reference(), &faults)
      let id = names.places.resolve(typed, &faults)
      if let typed, let id, !seen.insert(id).inserted {
        faults.report(typed.origin, .namedTwice, ["id": .text(typed.text)], value: typed.text)
      }
      let outline = feature.mapping("geometry", required: true, &faults).flatMap { readOutline($0) }
      if let id, let outline { outlines[id] = outline }
    }
    return outlines
  }

  private enum Geometry: String, CaseIterable {
    case point = "Point"
    case line = "LineString"
    case polygon = "Polygon"
    case polygons = "MultiPolygon"
  }

  private mutating func readOutline(_ fields: Fields) -> Outline? {
    let type: Located<Geometry>? = fields.required("type", .choice, &faults)
    guard let type else { return nil }
    guard type.value != .point else {
      guard let node = fields.node("coordinates") else {
        fields.reportMissing("coordinates", &faults)
        return nil
      }
      return coordinate(node).map { .point($0) }
    }
    let before = faults.count
    let parts = fields.elements("coordinates", required: true, mayBeEmpty: false, &faults)
    let outline: Outline =
      switch type.value {
      case .point, .line: .line(parts.compactMap { coordinate($0) })
      case .polygon: .polygon(parts.compactMap { ring($0) })
      case .polygons: .polygons(parts.map { part in elements(of: part).compactMap { ring($0) } })
      }
    return faults.count == before ? outline : nil
  }

  private mutating func ring(_ node: DocumentNode) -> [Coordinate]? {
    let before = faults.count
    let points = elements(of: node).compactMap { coordinate($0) }
    guard faults.count == before else { return nil }
    guard points.count >= 4, points.first == points.last else {
      faults.report(node.origin, .openRing)
      return nil
    }
    return points
  }

  private mutating func elements(of node: DocumentNode) -> [DocumentNode] {
    guard case .sequence(let elements) = node.content else {
      faults.report(node, expected: "yaml.list")
      return []
    }
    return elements
  }

  /// `[106.68, 20.86]`; a height behind them is allowed and means nothing here.
  private mutating func coordinate(_ node: DocumentNode) -> Coordinate? {
    if case .sequence(let parts) = node.content, (2...3).contains(parts.count),
      let longitude = parts[0].scalarText.flatMap(Self.units), let latitude = parts[1].scalarText.flatMap(Self.units),
      let coordinate = Coordinate(longitude: longitude, latitude: latitude)
    {
      return coordinate
    }
    faults.report(node.origin, .invalidCoordinate)
    return nil
  }

  /// Degrees with a decimal point as ten-millionths, further digits cut off; `nil` for anything else.
  private static func units(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].utf8.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let digits = parts.count == 2 ? String(parts[1].prefix(7)) : ""
    let padded = digits + String(repeating: "0", count: 7 - digits.count)
    guard let degrees = Int(parts[0]), let rest = Int(padded) else { return nil }
    let units = degrees * Coordinate.unitsPerDegree + rest
    return isNegative ? -units : units
  }
}

extension Notation where Value == String {
  /// One word and no other.
  static func word(_ word: String) -> Notation {
    Notation { text in text == word ? .value(text) : .unknown(text, among: [word]) }
  }
}
