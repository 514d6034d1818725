import PatrolDomain
import RosterModel

extension PatrolDomain.Succession: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    func precedes(_ activity: ActivityID) -> Bool { from.isEmpty || from.contains(activity) }
    func follows(_ activity: ActivityID) -> Bool { to.isEmpty || to.contains(activity) }
    let earlier = tables.choiceClass("from", rule: context.index, .last) {
      week.covers(context.rule, $0) && precedes(week.duties[$0].activity)
    }
    let later = tables.choiceClass("to", rule: context.index, .first) { follows(week.duties[$0].activity) }
    draft.model.successions.append(
      RosterModel.Succession(from: earlier, to: later, penalty: context.strength.penalty()))
    guard let last = draft.past.lastOfDayBefore, week.covers(context.rule, last), precedes(last.activity)
    else { return }
    let seats = tables.seats
    draft.breach(context.strength, on: 0..<1) { choice in
      follows(week.duties[seats[choice][0].duty].activity) ? 1 : 0
    }
  }
}
