internal import RosterModel

/// A limit on groups of days along a pattern. Its state is the number of groups worked so far, and the days worked of the
/// group in progress.
struct GroupTrack: RuleTrack {
  let rule: DayGroups
  /// Its place among the person's rules on groups.
  private let index: Int
  /// Whether breaking the rule is unlawful or costs something.
  private let matters: Bool
  private let lastDay: Int
  /// Per day: the group it belongs to.
  private let groupOfDay: [Int?]
  private static let radix = 1_000

  /// `nil` for groups that overlap in time.
  init?(_ rule: DayGroups, index: Int, dayCount: Int, matters: Bool) {
    self.rule = rule
    self.index = index
    self.matters = matters
    lastDay = dayCount - 1
    var groupOfDay: [Int?] = Array(repeating: nil, count: dayCount)
    var end = -1
    for (index, group) in rule.groups.enumerated() {
      for day in group {
        guard day > end, day < dayCount else { return nil }
        end = day
        groupOfDay[day] = index
      }
    }
    self.groupOfDay = groupOfDay
  }

  func start(_ charges: inout Charges) -> Int? { 0 }

  func step(
    _ state: Int, _ kind: WorkKind?, on day: Int, _ charges: inout Charges
  ) throws(CertificateFault) -> Int? {
    if !matters { return 0 }
    let works = kind?.isInGroups[index] ?? false
    var added = state / Self.radix
    var current = state % Self.radix
    if let group = groupOfDay[day].map({ rule.groups[$0] }) {
      if works {
        if current == 0, rule.maximum != nil { added += 1 }
        current = rule.wholeOnly ? current + 1 : 1
      }
      if day == group.last {
        if rule.wholeOnly, current > 0, current < group.count, try !charges.add(rule.penalty, brokenBy: 1) {
          return nil
        }
        current = 0
      }
    }
    if rule.penalty == nil, excess(added) > 0 { return nil }
    if day == lastDay { return try charges.add(rule.penalty, brokenBy: excess(added)) ? 0 : nil }
    return added * Self.radix + current
  }

  private func excess(_ added: Int) -> Int { rule.maximum.map { rule.initial + added - max($0, rule.initial) } ?? 0 }
}
