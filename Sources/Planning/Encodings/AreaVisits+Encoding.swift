import PatrolDomain
import RosterModel

extension AreaVisits: TeamEncoding {
  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    let week = draft.week
    let covered = week.duties(in: context.rule)
    let past = PastVisits(week, context.rule)
    for group in week.scenario.places where group.kind == .group {
      let visits = covered.filter { week.figures[$0].groups.contains(group.id) }
      let days = past.days(of: group.id)
      for span in PeriodSpan.all(of: .week, in: week.horizon) {
        let visited = span.past.map { past in days.count { past.contains($0) } } ?? 0
        let inSpan = visits.filter { span.days.contains(week.duties[$0].day) }
        add(inSpan, atLeast: minimum - visited, context, &draft)
      }
      guard let maximumGap else { continue }
      for window in windows(waited: past.waited(days), maximumGap, in: week.horizon) {
        add(visits.filter { window.contains(week.duties[$0].day) }, atLeast: 1, context, &draft)
      }
    }
  }

  /// The days of the horizon in each run of `gap` + 1 days in which a visit has to be.
  private func windows(waited: Int, _ gap: Int, in horizon: Horizon) -> [ClosedRange<Int>] {
    let first = waited > gap ? 0 : -waited
    let last = horizon.dayCount - gap
    return first < last ? (first..<last).map { max(0, $0)...$0 + gap } : []
  }

  private func add(_ visits: [Int], atLeast wanted: Int, _ context: RuleContext, _ draft: inout ProblemDraft) {
    guard wanted > 0 else { return }
    let terms = visits.map { Row.DecisionTerm(draft.decision(forDuty: $0)) }
    let slack = context.strength.penalty().map { [$0.segment] } ?? []
    draft.add(
      Row(decisionTerms: terms, target: wanted, shortfall: slack, surplus: [.free]), from: .rule(context.index))
  }
}

/// The visits to residential groups of which history knows.
private struct PastVisits {
  private struct Visit: Hashable {
    let activity: ActivityID
    let place: PlaceID
    let interval: Interval
  }

  private let week: Week
  /// One for each duty, however many people were on it.
  private let visits: Set<Visit>

  init(_ week: Week, _ rule: Rule) {
    self.week = week
    visits = Set(
      week.past.flatMap(\.entries).filter { week.covers(rule, $0) }.compactMap { entry in
        entry.place.map { Visit(activity: entry.activity, place: $0, interval: entry.interval) }
      })
  }

  /// The day of each visit to a group, below 0.
  func days(of group: PlaceID) -> [Int] {
    visits.filter { visit in
      week.scenario.places.contains { $0.id == visit.place && $0.groups.contains(group) }
    }.map(\.interval.start.day)
  }

  /// Days before day 0 since the last of these visits, or since the first of which anything is known.
  func waited(_ days: [Int]) -> Int {
    if let last = days.max() { return -1 - last }
    return visits.map(\.interval.start.day).min().map { -$0 } ?? 0
  }
}
