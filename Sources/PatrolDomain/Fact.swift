/// Something found, as a code and the values that belong to it; `Wording` turns it into a sentence of each language.
public struct Fact: Hashable, Sendable {
  /// Key of the sentence in the catalogue, such as `unknown-key`.
  public let code: String
  /// Values by the name that the sentence uses for them.
  public let values: [String: FactValue]

  public init(_ code: String, _ values: [String: FactValue] = [:]) {
    self.code = code
    self.values = values
  }
}

/// A value within a sentence, written as each language writes it.
public enum FactValue: Hashable, Sendable {
  /// As it stands: a name, an id, a piece of a file.
  case text(String)
  /// Something that has an id, said by its name.
  case named(id: String, name: String)
  case count(Int)
  case duration(Minutes)
  case date(CivilDate)
  case time(TimeOfDay)
  case weekday(Weekday)
  /// An entry of the catalogue, such as the name of a rule.
  case term(String)
  case list([FactValue])
  case fact(Fact)
  /// What is not known, or does not apply.
  case nothing
}
