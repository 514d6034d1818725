import PatrolDomain

extension NightCount: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    let table = tables.table("nights", rule: context.index) { (duty: Int) in
      week.covers(context.rule, duty) && week.figures[duty].nightMinutes >= nightFrom.count ? 1 : 0
    }
    PeriodLimit(
      period: period, minimum: nil, maximum: maximum, unit: 1, table: table,
      past: { week.covers(context.rule, $0) && $0.nightMinutes >= nightFrom.count ? 1 : 0 }
    ).encode(context, into: &draft, tables: tables)
  }
}
