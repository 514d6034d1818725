import PatrolDomain
import RosterModel

extension MinimumRest: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    let after = tables.choiceClass("after", rule: context.index, .last) { week.covers(context.rule, $0) }
    draft.model.rests.append(
      Rest(
        minutes: rest.count, after: after,
        bindsEntering: draft.past.last.map { week.covers(context.rule, $0) } ?? false,
        penalty: context.strength.penalty(unit: 60)))
    let seats = tables.seats
    draft.breach(context.strength, unit: 60) { choice in
      let parts = seats[choice]
      guard parts.count == 2, week.covers(context.rule, parts[0].duty) else { return 0 }
      let gap = week.duties[parts[1].duty].interval.start - week.duties[parts[0].duty].interval.end
      return (rest - gap).count
    }
  }
}
