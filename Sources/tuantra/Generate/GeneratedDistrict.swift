import PublicBenchmarks

/// A large scenario made from a number: several wards as one station, as the mergers of 2025 made them.
///
/// Police are pooled over the whole area, grassroots teams and volunteers stay in their old ward, and every night has a
/// mobile squad from all of them; so nothing can be planned ward by ward. The demand on each ward is that of
/// `scenarios/minh-khai`; people, absences, wishes and history are drawn. The same numbers give the same bytes, on every
/// machine and with every version of Swift.
struct GeneratedDistrict {
  let wards: Int
  /// Of each ward.
  let people: Int
  let seed: UInt64

  static let wardLimits = 1...9
  /// Fewer people than a ward's demand needs, or more than its numbers have digits for, make no sense.
  static let peopleLimits = 48...500

  static let groupsPerWard = 10
  static let beatsPerWard = 5
  static let hotspotsPerWard = 4
  /// Days of history before the week.
  static let pastDays = 7

  /// Of each ward: a third are police, a sixth volunteers, the others grassroots teams.
  var police: Int { people / 3 }
  var volunteers: Int { people / 6 }
  var members: Int { people - police - volunteers }

  /// Wards are numbered from 1.
  var wardNumbers: ClosedRange<Int> { 1...wards }

  /// The scenario's files, by name.
  func files() -> [(name: String, text: String)] {
    var dice = Dice(seed: seed)
    let roll = people(&dice)
    return [
      ("scenario.yaml", scenario(&dice)),
      ("people.csv", Self.table(GeneratedPerson.columns, roll.map(\.row))),
      ("absences.csv", Self.table(Self.absenceColumns, roll.flatMap { absences(of: $0, &dice) })),
      ("wishes.csv", Self.table(Self.wishColumns, roll.flatMap { wishes(of: $0, &dice) })),
      ("history.csv", Self.table(Self.historyColumns, roll.flatMap { history(of: $0, &dice) })),
    ]
  }

  static func table(_ columns: [String], _ rows: [[String]]) -> String {
    ([columns] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// `w3-tdp-07`.
  static func group(_ number: Int, ward: Int) -> String { "w\(ward)-tdp-\(number < 10 ? "0" : "")\(number)" }
  static func beat(_ number: Int, ward: Int) -> String { "w\(ward)-beat-\(number)" }
  static func hotspot(_ number: Int, ward: Int) -> String { "w\(ward)-hs-\(number)" }
}
