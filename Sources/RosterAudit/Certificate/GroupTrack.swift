internal import RosterModel

/// A limit on groups of days along a pattern. Its state is the number of groups worked so far, and the days worked of the
/// group in progress.
struct GroupTrack {
  let rule: DayGroups
  private let weight: Int?
  private let lastDay: Int
  /// Per day: the group it belongs to.
  private let groupOfDay: [Int?]
  private static let radix = 1_000

  /// `nil` for groups that overlap in time.
  init?(_ rule: DayGroups, dayCount: Int, weights: [Int]) {
    self.rule = rule
    weight = rule.penalty.map { weights[$0.level] }
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

  func step(_ state: Int, works: Bool, on day: Int, _ cost: inout Int) throws(CertificateFault) -> Int? {
    if weight == 0 { return 0 }
    var added = state / Self.radix
    var current = state % Self.radix
    if let index = groupOfDay[day] {
      let group = rule.groups[index]
      if works {
        if current == 0, rule.maximum != nil { added += 1 }
        current = rule.wholeOnly ? current + 1 : 1
      }
      if day == group.last {
        if rule.wholeOnly, current > 0, current < group.count, try !charge(1, &cost) { return nil }
        current = 0
      }
    }
    if weight == nil, excess(added) > 0 { return nil }
    if day == lastDay { return try charge(excess(added), &cost) ? 0 : nil }
    return added * Self.radix + current
  }

  private func excess(_ added: Int) -> Int { rule.maximum.map { rule.initial + added - max($0, rule.initial) } ?? 0 }

  private func charge(_ amount: Int, _ cost: inout Int) throws(CertificateFault) -> Bool {
    guard amount > 0 else { return true }
    guard let penalty = rule.penalty, let weight else { return false }
    cost = try ExactArithmetic.sum(cost, ExactArithmetic.product(weight, penalty.charge(for: amount).units))
    return true
  }
}
