import PatrolDomain

/// Short letters for activities, to stand in a cell: the initials of their names (`Trực ban` → `TB`), made longer where
/// two would be alike.
struct DutyCodes {
  let codes: [ActivityID: String]

  init(_ activities: [Activity]) {
    var codes: [ActivityID: String] = [:]
    var taken: Set<String> = []
    for activity in activities {
      let name = activity.name.isEmpty ? activity.id.text : activity.name
      let code = Self.longer(name).first { !taken.contains($0) } ?? Self.numbered(name, taken)
      codes[activity.id] = code
      taken.insert(code)
    }
    self.codes = codes
  }

  subscript(_ activity: ActivityID) -> String { codes[activity] ?? activity.text }

  /// `TB`, `TrB`, `TrựB`, `TrựcB`: letters only, so that a clock time can follow.
  private static func longer(_ name: String) -> [String] {
    let words = name.split { !$0.isLetter }
    guard let first = words.first else { return [] }
    let initials = words.dropFirst().prefix(2).map { $0.prefix(1).uppercased() }.joined()
    return (1...first.count).map { first.prefix(1).uppercased() + first.prefix($0).dropFirst() + initials }
  }

  /// `TBb`, `TBc`, …
  private static func numbered(_ name: String, _ taken: Set<String>) -> String {
    let stem = longer(name).first ?? "X"
    var number = 1
    while taken.contains(stem + letters(number)) { number += 1 }
    return stem + letters(number)
  }

  /// A number in letters: `b` for 1, … `z` for 25, `ba` for 26.
  private static func letters(_ number: Int) -> String {
    let last = String(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(number % 26))))
    return number < 26 ? last : letters(number / 26) + last
  }
}
