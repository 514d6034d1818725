import PatrolDomain
import Wording

extension PageWriter {
  /// A card for every team with hours between 22:00 and 06:00 (Labour Code 2019, Art. 106).
  var teamCards: Fields {
    let shown = view.duties.indices.filter {
      view.duties[$0].nightMinutes > .zero && !view.duties[$0].members.isEmpty
    }
    var page = head
    page["cards"] = shown.isEmpty ? nil : ["list": shown.map(carriedFields(ofDuty:))] as Fields
    return page
  }
}
