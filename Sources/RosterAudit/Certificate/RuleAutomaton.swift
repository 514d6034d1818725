/// A rule along one person's pattern, with all its states numbered day by day: what each kind of work leads to, and what it
/// is charged.
struct RuleAutomaton: Sendable {
  /// Per day: how many states there are before it; one more entry at the end.
  private(set) var stateCounts: [Int] = [1]
  /// `next[day][state · (kinds + 1) + kind]`: the state after; −1 when unlawful. Kind 0 is the free day.
  private(set) var next: [[Int32]] = []
  /// The same for the charge, by its number in the book.
  private(set) var charges: [[Int32]] = []
  /// The charge before day 0.
  private(set) var startCharge: Int32 = 0

  /// - Parameter kinds: per day; what can be worked.
  /// - Returns: `nil` when nothing can be lawful.
  init?<Track: RuleTrack>(
    _ track: Track, _ kinds: [[WorkKind]], _ book: inout ChargeBook
  ) throws(CertificateFault) {
    var charge = book.nothing
    guard let start = try track.start(&charge) else { return nil }
    startCharge = book.number(of: charge)
    var states = [start]
    for day in kinds.indices {
      var numbers: [Track.State: Int32] = [:]
      var reached: [Track.State] = []
      var arcs: [Int32] = []
      var charged: [Int32] = []
      for state in states {
        for kind in [nil] + kinds[day].map(Optional.some) {
          var charge = book.nothing
          guard let after = try track.step(state, kind, on: day, &charge) else {
            arcs.append(-1)
            charged.append(0)
            continue
          }
          if numbers[after] == nil {
            numbers[after] = Int32(reached.count)
            reached.append(after)
          }
          arcs.append(numbers[after] ?? 0)
          charged.append(book.number(of: charge))
        }
      }
      next.append(arcs)
      charges.append(charged)
      stateCounts.append(reached.count)
      states = reached
    }
  }
}

/// Numbers the charges that one person's rules can make; 0 is none.
struct ChargeBook: Sendable {
  let nothing: Charges
  private(set) var charges: [Charges]
  private var numbers: [Charges: Int32]
  private var sums: [UInt64: Int32] = [:]
  /// Per level: whether its charges make a difference.
  private let counts: [Bool]

  init(counts: [Bool]) {
    self.counts = counts
    nothing = Charges(levels: counts.count)
    charges = [nothing]
    numbers = [nothing: 0]
  }

  mutating func number(of charge: Charges) -> Int32 {
    if charge == nothing { return 0 }
    let charge = charge.keeping(counts)
    if let number = numbers[charge] { return number }
    numbers[charge] = Int32(charges.count)
    charges.append(charge)
    return Int32(charges.count - 1)
  }

  mutating func sum(_ a: Int32, _ b: Int32) throws(CertificateFault) -> Int32 {
    if a == 0 || b == 0 { return a | b }
    let key = UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
    if let known = sums[key] { return known }
    var sum = charges[Int(a)]
    try sum.add(charges[Int(b)])
    let number = number(of: sum)
    sums[key] = number
    return number
  }
}
