import PatrolDomain

// What the sheet says of itself as a document.
extension ScenarioValidator {
  /// Everything in it may be left out.
  mutating func readLetterhead() -> Letterhead {
    guard let fields = document.root.mapping("document", &faults) else { return Letterhead() }
    fields.only(["superior", "issuer", "number", "place", "date", "signer", "recipients"], &faults)
    return Letterhead(
      superior: fields.optional("superior", .text, &faults)?.value,
      issuer: fields.optional("issuer", .text, &faults)?.value,
      number: fields.optional("number", .text, &faults)?.value,
      place: fields.optional("place", .text, &faults)?.value,
      date: fields.optional("date", .date, &faults)?.value, signer: readSigner(of: fields),
      recipients: fields.list("recipients", .text, &faults).map(\.value))
  }

  private mutating func readSigner(of fields: Fields) -> Letterhead.Signer? {
    guard let signer = fields.mapping("signer", &faults) else { return nil }
    signer.only(["title", "name", "on-behalf-of"], &faults)
    let title = signer.required("title", .text, &faults)
    let name = signer.optional("name", .text, &faults)
    let other = signer.optional("on-behalf-of", .text, &faults)
    return title.map { Letterhead.Signer(title: $0.value, name: name?.value, onBehalfOf: other?.value) }
  }
}
