import PatrolDomain

extension HomeArea: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    guard let home = week.people[draft.person].home else { return }
    let seats = tables.seats
    draft.breach(context.strength) { choice in
      seats[choice].count { part in
        let groups = week.figures[part.duty].groups
        let isBroken = groups.contains(home) != (relation == .within)
        return week.covers(context.rule, part.duty) && !groups.isEmpty && isBroken
      }
    }
  }
}
