import PatrolDomain

/// What people are called. A table may give a name beside an id, for the eye; whoever reads it believes the name, so it must
/// not be somebody else's.
struct NamesOfPeople: Sendable {
  private let names: [PersonID: String]

  init(_ people: [Person]) {
    names = Dictionary(people.map { ($0.id, Self.compared($0.name)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports a name in the row that is not the person's.
  func check(_ row: Row, _ person: PersonID, _ faults: inout FaultLog) {
    let typed = row.text("name")
    guard !typed.trimmed.isEmpty, let name = names[person], Self.compared(typed) != name else { return }
    faults.report(
      row.origin("name"), .nameOfAnother, ["person": .text(person.text)], value: typed, advice: owner(of: typed))
  }

  /// "Did you mean": the one who bears that name.
  private func owner(of name: String) -> Fact? {
    let owners = names.filter { $0.value == Self.compared(name) }.keys
    guard owners.count == 1, let owner = owners.first else { return nil }
    return Fact(.didYouMean, ["candidate": .text(owner.text)])
  }

  /// Capitals and blanks make no other name.
  private static func compared(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
