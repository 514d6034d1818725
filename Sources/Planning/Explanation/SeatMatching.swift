/// Matches people to seats so that as many seats as possible are filled (augmenting paths), and shows what stays short.
struct SeatMatching {
  /// `candidates[seat]`: persons who could fill it.
  private let candidates: [[Int]]
  private var seatOfPerson: [Int?]
  private var unmatched: [Int] = []

  /// - Parameters:
  ///   - candidates: for each seat, indices of persons.
  ///   - personCount: number of persons; each fills at most one seat.
  init(candidates: [[Int]], personCount: Int) {
    self.candidates = candidates
    seatOfPerson = Array(repeating: nil, count: personCount)
    for seat in candidates.indices {
      var isSeen = Array(repeating: false, count: personCount)
      if !augment(from: seat, &isSeen) { unmatched.append(seat) }
    }
  }

  /// By Hall's theorem: seats that compete for fewer people than they are, and those people. `nil` when all can be
  /// filled.
  func shortage() -> (seats: [Int], persons: [Int])? {
    guard let first = unmatched.first else { return nil }
    var seats: Set<Int> = [first]
    var persons: Set<Int> = []
    var open = [first]
    while let seat = open.popLast() {
      for person in candidates[seat] where persons.insert(person).inserted {
        if let other = seatOfPerson[person], seats.insert(other).inserted { open.append(other) }
      }
    }
    for seat in unmatched where Set(candidates[seat]).isSubset(of: persons) { seats.insert(seat) }
    return (seats.sorted(), persons.sorted())
  }

  private mutating func augment(from seat: Int, _ isSeen: inout [Bool]) -> Bool {
    for person in candidates[seat] where !isSeen[person] {
      isSeen[person] = true
      let other = seatOfPerson[person]
      if other.map({ augment(from: $0, &isSeen) }) ?? true {
        seatOfPerson[person] = seat
        return true
      }
    }
    return false
  }
}
