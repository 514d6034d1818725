import PatrolDomain
import Wording

extension PageWriter {
  /// The sheet to sign: duties by day, and the week grid as its appendix.
  var signedSheet: Fields {
    var sheet = head
    sheet["days"] = daysOfTeams
    sheet["grid"] = grid
    sheet["legend"] = legend
    sheet["isEmpty"] = view.duties.allSatisfy(\.members.isEmpty)
    return sheet
  }
}
