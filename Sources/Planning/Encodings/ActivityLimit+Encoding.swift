import PatrolDomain

extension ActivityLimit: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    let table = tables.table("duties", rule: context.index) { (duty: Int) in
      week.covers(context.rule, duty) ? 1 : 0
    }
    PeriodLimit(
      period: period, minimum: minimum, maximum: maximum, unit: 1, table: table,
      past: { week.covers(context.rule, $0) ? 1 : 0 }
    ).encode(context, into: &draft, tables: tables)
  }
}
