/// All of a person's rules at once: every state that a pattern can reach, day by day, and every step between states.
///
/// Built once and followed at many prices. Nothing is left out, so nothing needs to be believed.
struct PatternAutomaton: Sendable {
  /// `targets[day][state · (kinds + 1) + kind]`: the state after; −1 when unlawful. Kind 0 is the free day.
  private(set) var targets: [[Int32]] = []
  /// The same for what rules charge, by number.
  private(set) var charges: [[Int32]] = []
  private(set) var stateCounts: [Int] = [1]
  let startCharge: Int32
  private(set) var stepCount = 0

  /// - Parameters:
  ///   - kindCounts: per day.
  ///   - limit: steps; more are not made.
  /// - Throws: `.tooLarge` beyond the limit.
  init(
    _ rules: [RuleAutomaton], kindCounts: [Int], limit: Int, _ book: inout ChargeBook
  ) throws(CertificateFault) {
    var startCharge: Int32 = 0
    for rule in rules { startCharge = try book.sum(startCharge, rule.startCharge) }
    self.startCharge = startCharge
    var keys: [UInt128] = [0]
    for day in kindCounts.indices {
      stepCount += keys.count * (kindCounts[day] + 1)
      guard stepCount <= limit else { throw .tooLarge }
      keys = try addDay(day, from: keys, rules, width: kindCounts[day] + 1, &book)
    }
  }

  /// - Returns: the states after `day`.
  private mutating func addDay(
    _ day: Int, from keys: [UInt128], _ rules: [RuleAutomaton], width: Int, _ book: inout ChargeBook
  ) throws(CertificateFault) -> [UInt128] {
    let before = try StatePacking(rules.map { $0.stateCounts[day] })
    let after = try StatePacking(rules.map { $0.stateCounts[day + 1] })
    var targets = Array(repeating: Int32(-1), count: keys.count * width)
    var charged = Array(repeating: Int32(0), count: keys.count * width)
    var numbers: [UInt128: Int32] = [:]
    var reached: [UInt128] = []
    var rows = Array(repeating: 0, count: rules.count)
    for (state, key) in keys.enumerated() {
      for rule in rules.indices { rows[rule] = before.state(of: rule, key) * width }
      step: for kind in 0..<width {
        var target: UInt128 = 0
        var charge: Int32 = 0
        for rule in rules.indices {
          let next = rules[rule].next[day][rows[rule] + kind]
          if next < 0 { continue step }
          target |= UInt128(UInt32(next)) << UInt128(after.shifts[rule])
          let own = rules[rule].charges[day][rows[rule] + kind]
          if own != 0 { charge = try book.sum(charge, own) }
        }
        var number = numbers[target]
        if number == nil {
          number = Int32(reached.count)
          numbers[target] = number
          reached.append(target)
        }
        targets[state * width + kind] = number ?? 0
        charged[state * width + kind] = charge
      }
    }
    self.targets.append(targets)
    charges.append(charged)
    stateCounts.append(reached.count)
    return reached
  }
}

/// How the states of several rules are packed in one number.
private struct StatePacking {
  let shifts: [Int]
  private let masks: [UInt128]

  /// - Throws: `.unfollowedRule` when there are more rules than fit.
  init(_ stateCounts: [Int]) throws(CertificateFault) {
    var shifts: [Int] = []
    var masks: [UInt128] = []
    var width = 0
    for count in stateCounts {
      let bits = Int.bitWidth - max(0, count - 1).leadingZeroBitCount
      shifts.append(width)
      masks.append((UInt128(1) << UInt128(bits)) - 1)
      width += bits
    }
    guard width < UInt128.bitWidth else { throw .unfollowedRule }
    self.shifts = shifts
    self.masks = masks
  }

  func state(of rule: Int, _ key: UInt128) -> Int {
    Int(truncatingIfNeeded: (key >> UInt128(shifts[rule])) & masks[rule])
  }
}
