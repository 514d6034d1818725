import PatrolDomain
import RosterModel

extension HomeArea: PersonEncoding, TeamEncoding {
  /// What holds wherever the team goes.
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    guard let home = week.people[draft.person].home else { return }
    let seats = tables.seats
    draft.breach(context.strength) { choice in
      seats[choice].count { part in
        week.covers(context.rule, part.duty)
          && week.fold(of: part.duty).duties.allSatisfy { isBroken(home, week.figures[$0].groups) }
      }
    }
  }

  /// Whoever goes with a fold needs one of its duties to be carried out at a place that is right for him.
  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    let week = draft.week
    for first in week.teams(in: context.rule) {
      let persons = Set(draft.eligible[first].map(\.person)).filter { context.rule.scope.includes(week.people[$0]) }
      for person in persons.sorted() {
        guard let home = week.people[person].home else { continue }
        let right = week.fold(of: first).duties.filter { !isBroken(home, week.figures[$0].groups) }
        guard !right.isEmpty, right.count < week.fold(of: first).duties.count else { continue }
        draft.add(
          Row(
            personTerms: draft.personTerms(of: first) { $0 == person },
            decisionTerms: right.map { Row.DecisionTerm(draft.decision(forDuty: $0), -1) }, target: 0,
            shortfall: [.free], surplus: context.strength.penalty().map { [$0.segment] } ?? [], isLazy: true),
          from: .rule(context.index))
      }
    }
  }

  private func isBroken(_ home: PlaceID, _ groups: Set<PlaceID>) -> Bool {
    !groups.isEmpty && groups.contains(home) != (relation == .within)
  }
}
