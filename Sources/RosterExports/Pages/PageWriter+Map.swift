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
    return [
      "mapWidth": frame.width, "mapHeight": frame.height,
      "areas": areas.compactMap { area($0, frame, marks) }, "marks": marks.compactMap { mark($0, frame, areas) },
    ]
  }

  private func area(_ place: PlaceShown, _ frame: MapFrame, _ marks: [PlaceShown]) -> Fields? {
    guard let outline = place.outline else { return nil }
    let middle = frame.middle(outline)
    return [
      "placeAnchor": anchor(place: place.id), "path": frame.path(outline), "x": middle.x,
      "y": nameHeight(middle, frame, marks),
      "level": level(place), "isGap": isGap(place), "areaName": short(place.name),
      "label": place.name + ": " + presence(of: place),
    ]
  }

  private func mark(_ place: PlaceShown, _ frame: MapFrame, _ areas: [PlaceShown]) -> Fields? {
    guard let outline = place.outline else { return nil }
    let middle = frame.middle(outline)
    var fields = hotspot(place)
    fields["path"] = frame.path(outline)
    fields["x"] = middle.x
    fields["y"] = middle.y
    fields["labelY"] = isAbove(middle, areas.compactMap(\.outline).map(frame.middle)) ? middle.y - 13 : middle.y + 15
    fields["isHotspot"] = place.kind == .hotspot
    fields["markName"] = place.kind == .hotspot ? short(place.name) : nil
    fields["label"] = place.name + (place.kind == .hotspot ? ": " + riskWords(place) : "")
    return fields
  }

  /// Where an area's name stands: at its middle, or so far above or below that it is clear of the marks.
  private func nameHeight(_ middle: (x: Int, y: Int), _ frame: MapFrame, _ marks: [PlaceShown]) -> Int {
    let near = marks.compactMap { mark in mark.outline.map { (frame.middle($0), mark.kind == .hotspot ? 22 : 12) } }
      .filter { abs($0.0.x - middle.x) < 60 }
    let heights = [0, -20, 20, -32, 32].map { middle.y + $0 }
    return heights.first { height in near.allSatisfy { abs($0.0.y - height) >= $0.1 } } ?? middle.y
  }

  /// Whether a mark lies above the middle of the area next to it.
  private func isAbove(_ mark: (x: Int, y: Int), _ middles: [(x: Int, y: Int)]) -> Bool {
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

  /// As much of a name as a drawing has room for.
  private func short(_ name: String) -> String { name.count <= 18 ? name : name.prefix(17) + "…" }
}
