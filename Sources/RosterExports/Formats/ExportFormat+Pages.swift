extension ExportFormat {
  /// The roster for the screen: one file of HTML that needs no network.
  static let page = pages("page", template: "roster-page", givesReasons: true) { $0.rosterPage }

  /// The roster to sign and pin up, laid out for A4 by Decree 30/2020/NĐ-CP, Appendix I.
  static let sheet = pages("sheet", template: "signed-sheet") { $0.signedSheet }

  /// Half a page of A4 per person: his duties, with whom, and why.
  static let slips = pages("slips", template: "personal-slips") { $0.personalSlips }

  /// A card of a quarter of A4 per team and night.
  static let teamCards = pages("team-cards", template: "team-cards") { $0.teamCards }

  private static func pages(
    _ name: String, template: String, givesReasons: Bool = false, _ fields: @escaping @Sendable (PageWriter) -> Fields
  ) -> ExportFormat {
    ExportFormat(name, .text, givesReasons: givesReasons) { request in
      let page = fields(PageWriter(request))
      return [try PageTemplates.file(template, page, request.renderer, named: "\(name).html")]
    }
  }
}
