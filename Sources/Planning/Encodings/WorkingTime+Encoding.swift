import PatrolDomain

extension WorkingTime: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    let table = tables.table("minutes", rule: context.index) { (duty: Int) in
      week.covers(context.rule, duty) ? week.figures[duty].workingMinutes : 0
    }
    PeriodLimit(
      period: period, minimum: minimum?.count, maximum: maximum?.count, unit: 60, table: table,
      past: { week.covers(context.rule, $0) ? $0.workingMinutes : 0 }
    ).encode(context, into: &draft, tables: tables)
  }
}
