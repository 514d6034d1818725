import PatrolDomain
import RosterModel

/// Limits on a sum over each span of a period: the common form of working time, nights and activity limits.
struct PeriodLimit {
  let period: Period
  var minimum: Int?
  var maximum: Int?
  /// Size of one charged unit when the rule is soft.
  let unit: Int
  /// Index of the table of amounts.
  let table: Int
  /// The same amount for a duty of history; 0 where it is out of scope.
  let past: (PastRecord.Entry) -> Int

  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: ChoiceTables) {
    for span in PeriodSpan.all(of: period, in: draft.week.horizon) {
      let initial = span.past.map { draft.past.sum(from: $0.lowerBound, to: $0.upperBound, past) } ?? 0
      let minimum = span.bindsMinimum ? minimum : nil
      // What history alone already exceeds is not blamed on the horizon.
      let maximum = maximum.map { max($0, initial) }
      if span.days.count == 1 {
        encodeDay(span.days, initial, minimum, maximum, context, &draft, tables.amounts[table])
      } else {
        draft.model.counters.append(counter(span.days, initial, minimum, maximum, context.strength))
      }
    }
  }

  /// A limit on a single day is a matter of that day's menu.
  private func encodeDay(
    _ day: Range<Int>, _ initial: Int, _ minimum: Int?, _ maximum: Int?, _ context: RuleContext,
    _ draft: inout PersonDraft, _ amounts: [Int]
  ) {
    func broken(_ total: Int) -> Int {
      max(minimum.map { $0 - total } ?? 0, maximum.map { total - $0 } ?? 0, 0)
    }
    draft.breach(context.strength, unit: unit, on: day) { broken(initial + amounts[$0]) }
    draft.breachWhenFree(context.strength, unit: unit, day: day.lowerBound, amount: broken(initial))
  }

  private func counter(
    _ days: Range<Int>, _ initial: Int, _ minimum: Int?, _ maximum: Int?, _ strength: Strength
  ) -> Counter {
    guard let penalty = strength.penalty(unit: unit) else {
      return Counter(amounts: table, days: days, initial: initial, minimum: minimum, maximum: maximum)
    }
    var charges: [CounterCharge] = []
    if let minimum { charges.append(.shortfall(under: minimum, penalty)) }
    if let maximum { charges.append(.excess(over: maximum, penalty)) }
    return Counter(amounts: table, days: days, initial: initial, charges: charges)
  }
}
