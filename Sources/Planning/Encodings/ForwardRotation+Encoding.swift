import PatrolDomain
import RosterModel

extension ForwardRotation: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    // Looked up once: what a closure asks of the week for each choice of each person adds up.
    let starts = week.duties.map(\.interval.start.timeOfDay.minute)
    let isCovered = week.duties.indices.map { week.covers(context.rule, $0) }
    let times = Set(zip(starts, isCovered).filter(\.1).map(\.0)).sorted()
    for time in times where times[0] < time - tolerance.count {
      let earlier = tables.choiceClass("from \(time)", rule: context.index, .last) {
        isCovered[$0] && starts[$0] == time
      }
      let later = tables.choiceClass("to \(time)", rule: context.index, .first) {
        isCovered[$0] && starts[$0] < time - tolerance.count
      }
      draft.model.successions.append(
        RosterModel.Succession(from: earlier, to: later, penalty: context.strength.penalty()))
    }
    guard let last = draft.past.lastOfDayBefore, week.covers(context.rule, last) else { return }
    let latest = last.interval.start.timeOfDay.minute - tolerance.count
    let seats = tables.seats
    draft.breach(context.strength, on: 0..<1) { choice in
      let duty = seats[choice][0].duty
      return isCovered[duty] && starts[duty] < latest ? 1 : 0
    }
  }
}
