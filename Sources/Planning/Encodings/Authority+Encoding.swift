import PatrolDomain
import RosterModel

extension Authority: TeamEncoding, PersonEncoding {
  /// Nobody without police powers leads what needs them.
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    guard !week.hasPolicePowers(week.people[draft.person]) else { return }
    let seats = tables.seats
    draft.removeOptions { choice in
      seats[choice].contains { $0.seat == .leader && isBound($0.duty, context.rule, week) }
    }
  }

  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    let week = draft.week
    for duty in week.folds.map(\.first) where isBound(duty, context.rule, week) {
      let police = draft.personTerms(of: duty) {
        week.hasPolicePowers(week.people[$0]) && !week.isNewcomer(week.people[$0], onDutyOf: duty)
      }
      draft.add(
        Row(
          personTerms: police, decisionTerms: draft.carriedOut(duty, -minimumPolice), target: 0,
          surplus: [.free], isLazy: true),
        from: .rule(context.index))
      guard minimumPercent > 0 else { continue }
      let share = police.map { Row.PersonTerm(person: $0.person, choice: $0.choice, 100) }
      draft.add(
        Row(
          choiceTerms: draft.choicesOfDuty[duty].map { Row.ChoiceTerm($0, -minimumPercent) }, personTerms: share,
          target: 0, surplus: [.free], isLazy: true),
        from: .rule(context.index))
    }
  }

  private func isBound(_ duty: Int, _ rule: Rule, _ week: Week) -> Bool {
    week.figures[duty].needsPolicePowers && week.covers(rule, duty)
  }
}
