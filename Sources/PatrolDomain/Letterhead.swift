/// What a sheet says of itself as a document of an authority (Decree 30/2020/NĐ-CP, Appendix I); what is missing is filled in
/// by hand.
public struct Letterhead: Hashable, Sendable {
  /// The authority above the one that issues the sheet (cơ quan chủ quản).
  public var superior: String?
  /// Who issues the sheet; the scenario's `unit` when nothing is said.
  public var issuer: String?
  /// Number and code: `49/KH-CAP`.
  public var number: String?
  /// The place before the date (địa danh).
  public var place: String?
  /// Day of signing.
  public var date: CivilDate?
  public var signer: Signer?
  /// Who gets the sheet (Nơi nhận), without dashes; empty when nothing is said.
  public var recipients: [String]

  public struct Signer: Hashable, Sendable {
    /// His office: `Phó trưởng Công an phường`.
    public var title: String
    public var name: String?
    /// The office for which he signs (ký thay): `Trưởng Công an phường`.
    public var onBehalfOf: String?

    public init(title: String, name: String? = nil, onBehalfOf: String? = nil) {
      self.title = title
      self.name = name
      self.onBehalfOf = onBehalfOf
    }
  }

  public init(
    superior: String? = nil, issuer: String? = nil, number: String? = nil, place: String? = nil,
    date: CivilDate? = nil, signer: Signer? = nil, recipients: [String] = []
  ) {
    self.superior = superior
    self.issuer = issuer
    self.number = number
    self.place = place
    self.date = date
    self.signer = signer
    self.recipients = recipients
  }
}
