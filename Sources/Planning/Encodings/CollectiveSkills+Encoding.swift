import PatrolDomain
import RosterModel

extension CollectiveSkills: TeamEncoding {
  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    let week = draft.week
    for duty in week.teams(in: context.rule) {
      // A duty that ends at midnight ends on the day before.
      let lastMinute = week.duties[duty].interval.end - Minutes(1)
      let lastDay = week.horizon.date(ofDay: lastMinute.day)
      for demand in week.duties[duty].team.skills {
        let holders = draft.personTerms(of: duty) { person in
          !week.isNewcomer(week.people[person], onDutyOf: duty)
            && week.people[person].skills.contains { held in
              held.skill == demand.skill && held.validUntil.map { lastDay <= $0 } ?? true
            }
        }
        draft.add(
          Row(
            personTerms: holders, decisionTerms: draft.carriedOut(duty, -demand.holders), target: 0,
            shortfall: context.strength.penalty().map { [$0.segment] } ?? [], surplus: [.free], isLazy: true),
          from: .rule(context.index))
      }
    }
  }
}
