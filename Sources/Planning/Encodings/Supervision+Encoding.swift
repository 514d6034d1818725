import PatrolDomain
import RosterModel

extension Supervision: TeamEncoding {
  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    let week = draft.week
    for duty in week.teams(in: context.rule) {
      let newcomers = draft.personTerms(of: duty, coefficient: -1) { week.isNewcomer(week.people[$0], onDutyOf: duty) }
      guard !newcomers.isEmpty else { continue }
      let supervisors = draft.personTerms(of: duty, coefficient: perSupervisor) { person in
        !week.isNewcomer(week.people[person], onDutyOf: duty)
          && !week.people[person].roles.isDisjoint(with: self.supervisors)
      }
      draft.add(
        Row(personTerms: newcomers + supervisors, target: 0, surplus: [.free], isLazy: true), from: .rule(context.index)
      )
    }
  }
}
