internal import RosterModel

/// A running sum of a pattern's days that one or several counters read.
///
/// Counters over the same table that begin on the same day share one accumulator, each reading it at its own checkpoint
/// (week, fortnight and horizon need one sum, not three); so do counters whose amounts are equal on all that the
/// person can work.
struct Checkpoint: Sendable {
  /// Index of the accumulator; `nil` when the person's days cannot change the sum.
  var accumulator: Int?
  /// Index of the person's counter; `nil` for a rule on groups of days.
  var counter: Int?
  /// The sum is read at the end of day `boundary` − 1.
  var boundary: Int
  /// Added to the accumulator.
  var initial: Int
  var minimum: Int?
  var maximum: Int?
  var charges: [CounterCharge]
}

/// Which accumulators a person's rules need.
struct AccumulatorPlan {
  private struct Draft {
    var table: Int
    var days: Range<Int>
  }

  private(set) var checkpoints: [Checkpoint] = []
  /// Number of accumulators; the last ones count worked groups of days.
  private(set) var count = 0
  /// `groupAccumulator[rule]`: index of the accumulator of a `DayGroups` rule; `nil` when it limits no number.
  private(set) var groupAccumulator: [Int?] = []
  private var drafts: [Draft] = []

  /// - Parameter counterMaximum: tightened hard maximum per counter.
  init(_ counters: [Counter], counterMaximum: [Int: Int]) {
    for (index, counter) in counters.enumerated() {
      checkpoints.append(
        Checkpoint(
          accumulator: draft(for: counter), counter: index, boundary: counter.days.upperBound,
          initial: counter.initial, minimum: counter.minimum,
          maximum: [counter.maximum, counterMaximum[index]].compactMap { $0 }.min(), charges: counter.charges))
    }
  }

  private mutating func draft(for counter: Counter) -> Int? {
    guard !counter.days.isEmpty else { return nil }
    let known = drafts.firstIndex { $0.table == counter.amounts && $0.days.lowerBound == counter.days.lowerBound }
    guard let known else {
      drafts.append(Draft(table: counter.amounts, days: counter.days))
      return drafts.count - 1
    }
    let last = max(drafts[known].days.upperBound, counter.days.upperBound)
    drafts[known].days = drafts[known].days.lowerBound..<last
    return known
  }

  /// Per drafted accumulator, the table that counts on `day`.
  func tables(on day: Int) -> [Int?] { drafts.map { $0.days.contains(day) ? $0.table : nil } }

  /// Drops the drafts that the menus never change and joins equal ones; rewrites the amounts of `days` accordingly.
  mutating func settle(_ days: inout [OptionKinds], groups: [DayGroups]) {
    var accumulatorOf: [Int?] = []
    var indexOf: [[Int]: Int] = [:]
    var kept: [Int] = []
    for draft in drafts.indices {
      let amounts = days.flatMap { day in day.kinds.map { $0.amounts[draft] } }
      guard amounts.contains(where: { $0 != 0 }) else {
        accumulatorOf.append(nil)
        continue
      }
      if indexOf[amounts] == nil {
        indexOf[amounts] = kept.count
        kept.append(draft)
      }
      accumulatorOf.append(indexOf[amounts])
    }
    for day in days.indices {
      for kind in days[day].kinds.indices {
        let amounts = days[day].kinds[kind].amounts
        days[day].kinds[kind].amounts = kept.map { amounts[$0] }
      }
    }
    for index in checkpoints.indices {
      checkpoints[index].accumulator = checkpoints[index].accumulator.flatMap { accumulatorOf[$0] }
    }
    count = kept.count
    for rule in groups { add(rule) }
  }

  private mutating func add(_ rule: DayGroups) {
    guard let maximum = rule.maximum, let lastDay = rule.groups.last?.last else {
      groupAccumulator.append(nil)
      return
    }
    let limit = max(maximum, rule.initial)
    checkpoints.append(
      Checkpoint(
        accumulator: count, counter: nil, boundary: lastDay + 1, initial: rule.initial, minimum: nil,
        maximum: rule.penalty == nil ? limit : nil,
        charges: rule.penalty.map { [.excess(over: limit, $0)] } ?? []))
    groupAccumulator.append(count)
    count += 1
  }
}
