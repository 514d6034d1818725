import PatrolDomain
import RosterModel

extension FreeDays: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    encodeMinimum(context, &draft, &tables)
    encodeRuns(context, &draft, &tables)
  }

  /// At least so many free days is at most so many worked ones.
  private func encodeMinimum(_ context: RuleContext, _ draft: inout PersonDraft, _ tables: inout ChoiceTables) {
    guard let minimum else { return }
    let week = draft.week
    let table = tables.table("worked days", rule: context.index) { (parts: [DutySeat]) in
      parts.contains { week.covers(context.rule, $0.duty) } ? 1 : 0
    }
    for span in PeriodSpan.all(of: period, in: week.horizon) {
      let worked = span.past.map { past in draft.past.daysWorked(in: past) { week.covers(context.rule, $0) } } ?? 0
      // What history alone already exceeds is not blamed on the horizon.
      let most = max(span.days.count + (span.past?.count ?? 0) - minimum, worked)
      if let penalty = context.strength.penalty() {
        let charge = CounterCharge.excess(over: most, penalty)
        draft.model.counters.append(Counter(amounts: table, days: span.days, initial: worked, charges: [charge]))
      } else {
        draft.model.counters.append(Counter(amounts: table, days: span.days, initial: worked, maximum: most))
      }
    }
  }

  private func encodeRuns(_ context: RuleContext, _ draft: inout PersonDraft, _ tables: inout ChoiceTables) {
    guard let inARow else { return }
    let week = draft.week
    let worked = tables.choiceClass("worked", rule: context.index, .any) { week.covers(context.rule, $0) }
    let entering = draft.past.freeLength { week.covers(context.rule, $0) } ?? inARow
    draft.model.runs.append(
      Run(
        of: worked, worked: false, minimum: inARow, penalty: context.strength.penalty(), entering: entering))
  }
}
