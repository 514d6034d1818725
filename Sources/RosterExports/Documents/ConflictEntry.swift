public import PatrolDomain

/// Why no lawful roster exists, for other programs: what the conflict is made of, by id, and the sentences that say it.
public struct ConflictEntry: Encodable, Sendable {
  /// What cannot hold together.
  public struct Members: Codable, Hashable, Sendable {
    /// A person's duty, or his day off.
    public struct Pin: Codable, Hashable, Sendable {
      public let person: String
      public let day: String
      /// `nil` for a day off.
      public let duty: String?
      /// `nil` where any will do.
      public let seat: String?

      public init(person: String, day: String, duty: String?, seat: String?) {
        self.person = person
        self.day = day
        self.duty = duty
        self.seat = seat
      }
    }

    /// From and to as `2026-12-01T08:00`.
    public struct Absence: Codable, Hashable, Sendable {
      public let person: String
      public let from: String
      public let to: String

      public init(person: String, from: String, to: String) {
        self.person = person
        self.from = from
        self.to = to
      }
    }

    /// Whom it concerns; empty when it concerns the week as a whole.
    public let persons: [String]
    public let rules: [String]
    public let pins: [Pin]
    public let absences: [Absence]
    /// Whether without any one of them the others can hold.
    public let isMinimal: Bool

    public init(persons: [String], rules: [String], pins: [Pin], absences: [Absence], isMinimal: Bool) {
      self.persons = persons
      self.rules = rules
      self.pins = pins
      self.absences = absences
      self.isMinimal = isMinimal
    }
  }

  private enum Key: CodingKey {
    case sentences
  }

  private let members: Members
  /// In the officer's words: the heading, then a sentence for each member.
  public let facts: [Fact]

  public init(_ members: Members, _ facts: [Fact]) {
    self.members = members
    self.facts = facts
  }

  public func encode(to encoder: any Encoder) throws {
    try members.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(facts.map { SentenceEntry($0) }, forKey: .sentences)
  }
}
