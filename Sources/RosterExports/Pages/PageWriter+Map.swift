import PatrolDomain
import Wording

extension PageWriter {
  /// The ward: drawn where the station has a map, and a tile per residential group; `nil` without groups and map.
  var map: Fields? {
    let drawing = self.drawing
    let tiles = self.tiles
    return tiles.isEmpty && drawing == nil ? nil : ["tiles": tiles, "drawing": drawing, "showsRisk": riskHours.all > 0]
  }

  private var groups: [PlaceShown] { view.places.filter { $0.kind == .group } }

  private var mostMinutes: Int { max(1, groups.map(minutes).max() ?? 1) }

  /// Each group with the hotspots that lie in it.
  private var tiles: [Fields] {
    let hotspots = Dictionary(grouping: view.places.filter { $0.kind == .hotspot }) { $0.groups.first ?? "" }
    return groups.map { group in
      [
        "placeAnchor": anchor(place: group.id), "placeName": group.name, "level": level(group), "isGap": isGap(group),
        "presence": presence(of: group), "hotspots": (hotspots[group.id] ?? []).map(hotspot),
      ]
    }
  }

  /// Areas first, so that marks and names lie on top.
  private var drawing: Fields? {
    let shown = view.places.filter { $0.kind != .beat && $0.outline != nil }
    guard let frame = MapFrame(shown.compactMap(\.outline)) else { return nil }
    let areas = shown.filter { $0.kind == .group }
    let marks = shown.filter { $0.kind != .group }
    let common = Self.commonWords(areas.map(\.name))
    return [
      "mapWidth": frame.width, "mapHeight": frame.height,
      "areas": areas.compactMap { area($0, frame, areas, marks, without: common) },
      "marks": marks.enumerated().compactMap { mark($1, letter: Self.letter($0), frame, areas) },
    ]
  }

  private func area(
    _ place: PlaceShown, _ frame: MapFrame, _ areas: [PlaceShown], _ marks: [PlaceShown], without common: String
  ) -> Fields? {
    guard let outline = place.outline else { return nil }
    let middle = frame.middle(outline)
    let brief = String(place.name.dropFirst(common.count))
    let points = marks.compactMap { mark in mark.outline.map(frame.middle).map { (mark, $0) } }
    let letters = points.map { MapLabel(markAt: $0.1) }
    let names = points.filter { $0.0.kind == .hotspot }.map { mark, point in
      MapLabel(mark.name, at: point, mostWidth: 112, offset: (0, isAbove(point, frame, areas) ? -18 : 18))
    }
    let wide = MapLabel(place.name, at: middle, mostWidth: 100).moved(clearOf: letters + names, onMaps: [100, 90, 80])
    let narrow = MapLabel(brief, at: middle, mostWidth: 100, letter: 10).moved(clearOf: letters, onMaps: [80, 65, 55])
    return [
      "placeAnchor": anchor(place: place.id), "path": frame.path(outline),
      "left": Self.percent(middle.x, of: frame.width), "top": Self.percent(middle.y, of: frame.height),
      "x": wide.offset.x, "y": wide.offset.y, "briefX": narrow.offset.x, "briefY": narrow.offset.y,
      "level": level(place), "isGap": isGap(place), "areaName": place.name, "briefName": brief,
      "label": place.name + ": " + presence(of: place),
    ]
  }

  private func mark(_ place: PlaceShown, letter: String, _ frame: MapFrame, _ areas: [PlaceShown]) -> Fields? {
    guard let outline = place.outline else { return nil }
    let middle = frame.middle(outline)
    var fields = hotspot(place)
    fields["letter"] = letter
    fields["path"] = frame.path(outline)
    fields["left"] = Self.percent(middle.x, of: frame.width)
    fields["top"] = Self.percent(middle.y, of: frame.height)
    fields["isAbove"] = isAbove(middle, frame, areas)
    fields["isHotspot"] = place.kind == .hotspot
    fields["found"] = place.kind == .hotspot ? riskWords(place) : presence(of: place)
    return fields
  }

  /// `A` to `Z`, then `AA`, `AB`, ...
  private static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }

  /// The words with which all names begin, such as `Tổ dân phố `, unless one of them has no other.
  private static func commonWords(_ names: [String]) -> String {
    guard names.count > 1, let first = names.first else { return "" }
    let words = first.split(separator: " ").dropLast()
    let beginnings = words.indices.map { words[...$0].joined(separator: " ") + " " }
    return beginnings.last { beginning in names.allSatisfy { $0.hasPrefix(beginning) && $0 != beginning } } ?? ""
  }

  /// Whether a mark lies above the middle of the area next to it.
  private func isAbove(_ mark: (x: Int, y: Int), _ frame: MapFrame, _ areas: [PlaceShown]) -> Bool {
    let middles = areas.compactMap(\.outline).map(frame.middle)
    func distance(_ middle: (x: Int, y: Int)) -> Int {
      (middle.x - mark.x) * (middle.x - mark.x) + (middle.y - mark.y) * (middle.y - mark.y)
    }
    return middles.min { distance($0) < distance($1) }.map { mark.y < $0.y } ?? true
  }

  private func hotspot(_ place: PlaceShown) -> Fields {
    let risk = Self.riskHours(place)
    return [
      "hotspotAnchor": anchor(place: place.id), "hotspotName": place.name,
      "isOpen": risk.all > 0 && risk.covered == 0, "isCovered": risk.all > 0 && risk.covered == risk.all,
      "isPartly": risk.covered > 0 && risk.covered < risk.all,
      "covered": riskWords(place),
    ]
  }

  private func riskWords(_ place: PlaceShown) -> String {
    guard place.risk != nil else { return presence(of: place) }
    let risk = Self.riskHours(place)
    return risk.all == 0
      ? say("page.no-risk") : say("page.risk-hours", ["covered": .count(risk.covered), "all": .count(risk.all)])
  }

  private func presence(of place: PlaceShown) -> String {
    say(
      "page.tile",
      ["days": .count(place.daysVisited(in: view).count), "hours": .count(Self.hours(minutes(place)))])
  }

  private func isGap(_ place: PlaceShown) -> Bool { place.duties.isEmpty }

  private func minutes(_ place: PlaceShown) -> Int { place.presence.reduce(0, +) }

  /// 0 for nobody, else 1 to 4.
  private func level(_ place: PlaceShown) -> Int {
    let part = minutes(place)
    return part == 0 ? 0 : min(4, 1 + part * 4 / mostMinutes)
  }
}
