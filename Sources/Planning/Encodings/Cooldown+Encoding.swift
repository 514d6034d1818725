import PatrolDomain
import RosterModel

extension Cooldown: TeamEncoding {
  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    guard days > 0 else { return }
    let week = draft.week
    let byPlace = Dictionary(grouping: week.duties(in: context.rule)) { week.duties[$0].place }
    for (place, duties) in byPlace.sorted(by: { $0.key < $1.key }) {
      forbidAfterHistory(place, duties, context, &draft)
      var seen: Set<[Int]> = []
      for first in Set(duties.map { week.duties[$0].day }).sorted() {
        let window = duties.filter { (first...first + days).contains(week.duties[$0].day) }
        guard window.count > 1, seen.insert(window).inserted else { continue }
        let terms = window.map { Row.DecisionTerm(draft.decision(forDuty: $0)) }
        draft.add(Row(decisionTerms: terms, target: 1, shortfall: [.free]), from: .rule(context.index))
      }
    }
  }

  private func forbidAfterHistory(
    _ place: PlaceID, _ duties: [Int], _ context: RuleContext, _ draft: inout ProblemDraft
  ) {
    let week = draft.week
    let last = week.past.flatMap(\.entries).filter { $0.place == place && week.covers(context.rule, $0) }.map(\.day)
      .max()
    guard let last else { return }
    for duty in duties where week.duties[duty].day - last <= days { draft.forbid(duty: duty) }
  }
}
