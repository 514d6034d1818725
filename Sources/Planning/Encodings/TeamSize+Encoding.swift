import PatrolDomain
import RosterModel

extension TeamSize: TeamEncoding {
  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    for duty in draft.week.teams(in: context.rule) {
      for seat in draft.week.duties[duty].team.allSeats where seat.minimum > 0 {
        if seat.seat == .leader, draft.isLedByLaw[duty] { continue }
        draft.add(
          Row(
            choiceTerms: draft.choices(of: duty, in: seat.seat).map { Row.ChoiceTerm($0) },
            personTerms: draft.newcomerTerms(of: duty, in: seat.seat),
            decisionTerms: draft.carriedOut(duty, -seat.minimum), target: 0, surplus: [.free]),
          from: .rule(context.index))
      }
    }
  }
}
