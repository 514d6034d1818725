import PatrolDomain
import RosterModel

extension AreaVisits: TeamEncoding {
  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    let week = draft.week
    let slack = context.strength.penalty().map { [$0.segment] } ?? []
    let covered = week.duties(in: context.rule)
    for group in week.scenario.places where group.kind == .group {
      let visits = covered.filter { week.figures[$0].groups.contains(group.id) }
      add(visits, atLeast: minimum, slack, context, &draft)
      guard let maximumGap, maximumGap < week.horizon.dayCount else { continue }
      for first in 0..<week.horizon.dayCount - maximumGap {
        let window = first...first + maximumGap
        add(visits.filter { window.contains(week.duties[$0].day) }, atLeast: 1, slack, context, &draft)
      }
    }
  }

  private func add(
    _ visits: [Int], atLeast wanted: Int, _ slack: [Segment], _ context: RuleContext, _ draft: inout ProblemDraft
  ) {
    guard wanted > 0 else { return }
    let terms = visits.map { Row.DecisionTerm(draft.decision(forDuty: $0)) }
    draft.add(
      Row(decisionTerms: terms, target: wanted, shortfall: slack, surplus: [.free]), from: .rule(context.index))
  }
}
