import PatrolDomain
import RosterModel

extension ConsecutiveNights: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    let night = tables.choiceClass("night", rule: context.index, .any) {
      week.covers(context.rule, $0) && week.figures[$0].nightMinutes >= nightFrom.count
    }
    draft.model.runs.append(
      Run(
        of: night, minimum: minimum, maximum: maximum, penalty: context.strength.penalty(),
        entering: draft.past.runLength { week.covers(context.rule, $0) && $0.nightMinutes >= nightFrom.count }))
  }
}
