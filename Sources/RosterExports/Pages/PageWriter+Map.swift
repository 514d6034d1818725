import PatrolDomain
import Wording

extension PageWriter {
  /// A tile per residential group, with the hotspots that lie in it; `nil` without groups.
  var tiles: [Fields]? {
    let groups = view.places.filter { $0.kind == .group }
    guard !groups.isEmpty else { return nil }
    let most = max(1, groups.map(minutes).max() ?? 1)
    let hotspots = Dictionary(grouping: view.places.filter { $0.kind == .hotspot }) { $0.groups.first ?? "" }
    return groups.map { group in
      let days = group.daysVisited(in: view).count
      return [
        "placeAnchor": anchor(place: group.id), "placeName": group.name, "level": level(minutes(group), most),
        "isGap": days == 0, "presence": say("page.tile", ["days": .count(days), "hours": .count(hours(group))]),
        "hotspots": (hotspots[group.id] ?? []).map(hotspot),
      ]
    }
  }

  private func hotspot(_ place: PlaceShown) -> Fields {
    let risk = Self.riskHours(place)
    return [
      "hotspotAnchor": anchor(place: place.id), "hotspotName": place.name,
      "isOpen": risk.all > 0 && risk.covered == 0, "isPartly": risk.covered > 0 && risk.covered < risk.all,
      "covered": risk.all == 0
        ? say("page.no-risk") : say("page.risk-hours", ["covered": .count(risk.covered), "all": .count(risk.all)]),
    ]
  }

  private func minutes(_ place: PlaceShown) -> Int { place.presence.reduce(0, +) }

  private func hours(_ place: PlaceShown) -> Int { Self.hours(minutes(place)) }

  /// 0 for nobody, else 1 to 4.
  private func level(_ part: Int, _ most: Int) -> Int { part == 0 ? 0 : min(4, 1 + part * 4 / most) }
}
