import PatrolDomain
import RosterModel

extension ConsecutiveDays: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    let worked = tables.choiceClass("worked", rule: context.index, .any) { week.covers(context.rule, $0) }
    draft.model.runs.append(
      Run(
        of: worked, minimum: minimum, maximum: maximum, penalty: context.strength.penalty(),
        entering: draft.past.runLength { week.covers(context.rule, $0) }))
  }
}
