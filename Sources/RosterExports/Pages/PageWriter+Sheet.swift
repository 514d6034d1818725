import PatrolDomain
import Wording

extension PageWriter {
  /// The sheet to sign: duties by day, and the week grid as its appendix.
  var signedSheet: Fields {
    var sheet = head
    addLetterhead(to: &sheet)
    sheet["days"] = daysOfTeams
    sheet["grid"] = grid
    sheet["legend"] = legend
    sheet["isEmpty"] = view.duties.allSatisfy(\.members.isEmpty)
    return sheet
  }

  /// What the scenario says of the document; the rest stays dotted, to be filled in by hand.
  private func addLetterhead(to sheet: inout Fields) {
    let letterhead = view.letterhead
    let number = letterhead.number.map { say("page.sheet-numbered", ["number": .text($0)]) }
    let signedFor = letterhead.signer?.onBehalfOf.map { $0.uppercased() }
    sheet["superior"] = letterhead.superior?.uppercased() ?? say("page.sheet-dots")
    sheet["issuer"] = (letterhead.issuer ?? view.unit).uppercased()
    sheet["documentNumber"] = number ?? say("page.sheet-number")
    sheet["placeAndDate"] = placeAndDate
    sheet["recipients"] = recipients
    sheet["signedFor"] = signedFor.map { say("page.sheet-on-behalf-of", ["title": .text($0)]) }
    sheet["signerTitle"] = letterhead.signer?.title.uppercased() ?? say("page.sheet-signer")
    sheet["signerName"] = letterhead.signer?.name ?? say("page.sheet-dots")
  }

  private var placeAndDate: String {
    let place = view.letterhead.place ?? say("page.sheet-dots-place")
    if let date = view.letterhead.date { return "\(place), \(renderer.formalDate(date))" }
    let year = String(view.horizon.start.parts.year)
    return say("page.sheet-place", ["place": .text(place), "year": .text(year)])
  }

  /// A line for each; those of the scenario end as the decree wants it, the last with a full stop.
  private var recipients: String {
    let own = view.letterhead.recipients
    guard !own.isEmpty else {
      return ["page.sheet-recipient-above", "page.sheet-recipient-people", "page.sheet-recipient-file"]
        .map { "- " + say($0) }.joined(separator: "\n")
    }
    return own.map { "- " + $0 }.joined(separator: ";\n") + "."
  }
}
