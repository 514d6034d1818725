import PatrolDomain
import Wording

extension PageWriter {
  /// The roster page for the screen.
  var rosterPage: Fields {
    var page = head
    page["verdict"] = verdict
    page["figures"] = figures
    page["grid"] = grid
    page["legend"] = legend
    page["hasAbsences"] = view.people.contains { $0.days.contains { $0.absence != nil } }
    page["forces"] = choices(view.people.map(\.force))
    page["places"] = choices(view.duties.compactMap(\.place))
    page["activities"] = view.activities.map { ["id": $0.id, "choice": $0.name] as Fields }
    let nights = nights
    page["nights"] = nights.isEmpty ? nil : ["list": nights] as Fields
    page["days"] = (0..<view.horizon.dayCount).map(dayWithDuties)
    page["shortages"] = shortages
    page["coverage"] = coverage.map { ["list": $0] as Fields }
    page["heat"] = heat
    page["map"] = map
    page["placeList"] = view.places.isEmpty ? nil : ["list": placeRows] as Fields
    page["hasRisk"] = view.places.contains { $0.risk != nil }
    page["fairness"] = fairness.map { ["list": $0] as Fields }
    page["wishes"] = wishes.flatMap { $0.isEmpty ? nil : ["list": $0] as Fields }
    page["levels"] = levels.map { ["list": $0] as Fields }
    page["concessions"] = concessions.flatMap { $0.isEmpty ? nil : ["list": $0] as Fields }
    page["switchedOff"] = switchedOff.flatMap { $0.isEmpty ? nil : ["list": $0] as Fields }
    return page
  }

  /// Each once, in the order of appearance by name.
  private func choices(_ named: [Named]) -> [Fields] {
    var seen: Set<String> = []
    return named.filter { seen.insert($0.id).inserted }.map { ["id": $0.id, "choice": $0.name] }
  }
}
