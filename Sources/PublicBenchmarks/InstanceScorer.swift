/// What a roster of an instance costs and which of its rules it breaks, counted from the instance alone.
public struct InstanceScorer: Sendable {
  /// Σ costs of a roster.
  public struct Score: Hashable, Sendable {
    /// Missing and superfluous people.
    public var cover = 0
    /// Requests that are not met.
    public var requests = 0
    public var total: Int { cover + requests }
    /// What is unlawful; the costs count for nothing unless this is empty.
    public var violations: [Violation] = []
  }

  /// A broken rule.
  public struct Violation: Hashable, Sendable {
    public enum Rule: String, Hashable, Sendable, CaseIterable {
      case shape
      case dayOff = "day-off"
      case succession
      case maxShifts = "max-shifts"
      case maxMinutes = "max-minutes"
      case minMinutes = "min-minutes"
      case maxConsecutiveShifts = "max-consecutive-shifts"
      case minConsecutiveShifts = "min-consecutive-shifts"
      case minConsecutiveDaysOff = "min-consecutive-days-off"
      case maxWeekends = "max-weekends"
    }

    public var rule: Rule
    /// Index of the employee.
    public var employee: Int
    /// The first day concerned; `nil` when it is about the whole horizon.
    public var day: Int?
    /// What the roster has, and what the rule allows.
    public var found: Int
    public var allowed: Int
  }

  private let instance: Instance

  public init(_ instance: Instance) { self.instance = instance }

  public func score(_ roster: InstanceRoster) -> Score {
    var score = Score()
    guard roster.count == instance.employees.count, roster.allSatisfy({ $0.count == instance.dayCount }) else {
      score.violations = [
        Violation(
          rule: .shape, employee: 0, day: nil, found: roster.count, allowed: instance.employees.count)
      ]
      return score
    }
    for (index, week) in roster.enumerated() { score.violations += violations(index, week) }
    score.cover = coverCost(roster)
    for request in instance.onRequests where roster[request.employee][request.day] != request.shift {
      score.requests += request.weight
    }
    for request in instance.offRequests where roster[request.employee][request.day] == request.shift {
      score.requests += request.weight
    }
    return score
  }

  private func coverCost(_ roster: InstanceRoster) -> Int {
    var cost = 0
    for cover in instance.cover {
      let present = roster.count { $0[cover.day] == cover.shift }
      cost += max(0, cover.wanted - present) * cover.under + max(0, present - cover.wanted) * cover.over
    }
    return cost
  }

  private func violations(_ index: Int, _ days: [Int?]) -> [Violation] {
    let employee = instance.employees[index]
    var found: [Violation] = []
    func report(_ rule: Violation.Rule, _ day: Int?, _ value: Int, _ allowed: Int) {
      found.append(Violation(rule: rule, employee: index, day: day, found: value, allowed: allowed))
    }
    for day in employee.daysOff where days[day] != nil { report(.dayOff, day, 1, 0) }
    for day in days.indices.dropLast() {
      guard let today = days[day], let tomorrow = days[day + 1] else { continue }
      if instance.shifts[today].forbiddenNext.contains(tomorrow) { report(.succession, day, 1, 0) }
    }
    for shift in instance.shifts.indices {
      let times = days.count { $0 == shift }
      if times > employee.maxShifts[shift] { report(.maxShifts, nil, times, employee.maxShifts[shift]) }
    }
    let minutes = days.reduce(0) { $0 + ($1.map { instance.shifts[$0].minutes } ?? 0) }
    if minutes > employee.minutes.upperBound { report(.maxMinutes, nil, minutes, employee.minutes.upperBound) }
    if minutes < employee.minutes.lowerBound { report(.minMinutes, nil, minutes, employee.minutes.lowerBound) }
    for stretch in stretches(days.map { $0 != nil }) {
      let length = stretch.days.count
      let isInside = stretch.days.lowerBound > 0 && stretch.days.upperBound < days.count
      let (least, most) = (employee.consecutiveShifts.lowerBound, employee.consecutiveShifts.upperBound)
      if stretch.works, length > most { report(.maxConsecutiveShifts, stretch.days.lowerBound, length, most) }
      guard isInside else { continue }
      if stretch.works, length < least { report(.minConsecutiveShifts, stretch.days.lowerBound, length, least) }
      if !stretch.works, length < employee.minConsecutiveDaysOff {
        report(.minConsecutiveDaysOff, stretch.days.lowerBound, length, employee.minConsecutiveDaysOff)
      }
    }
    let weekends = instance.weekends.count { weekend in weekend.contains { days[$0] != nil } }
    if weekends > employee.maxWeekends { report(.maxWeekends, nil, weekends, employee.maxWeekends) }
    return found
  }

  /// The longest stretches of days that are all worked or all free.
  private func stretches(_ works: [Bool]) -> [(days: Range<Int>, works: Bool)] {
    var stretches: [(days: Range<Int>, works: Bool)] = []
    var start = 0
    for day in works.indices where day + 1 == works.count || works[day + 1] != works[day] {
      stretches.append((start..<day + 1, works[day]))
      start = day + 1
    }
    return stretches
  }
}
