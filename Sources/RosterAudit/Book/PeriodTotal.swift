import PatrolDomain

/// What one person's duties add up to within one period.
struct PeriodTotal {
  let span: DaySpan
  let total: Int
  /// The part of the total that history brings.
  let brought: Int
  /// Those that add something.
  let turns: [Turn]

  /// How much the horizon adds above a maximum; `nil` when nothing. What history alone has above it is not counted.
  func above(_ maximum: Int) -> Int? {
    let excess = total - max(maximum, brought)
    return excess > 0 ? excess : nil
  }
}

extension ScopedBook {
  /// One total per span of the period, of the duties of which the rule speaks, by the day on which they start.
  func totals(for person: Person, per period: Period, of amount: (Turn) -> Int) -> [PeriodTotal] {
    let counted = turns(of: person).map { (turn: $0, amount: amount($0)) }.filter { $0.amount > 0 }
    return period.spans(in: horizon).map { span in
      let inSpan = counted.filter { span.days.contains($0.turn.day) }
      return PeriodTotal(
        span: span, total: inSpan.reduce(0) { $0 + $1.amount },
        brought: inSpan.filter(\.turn.isHistory).reduce(0) { $0 + $1.amount }, turns: inSpan.map(\.turn))
    }
  }
}
