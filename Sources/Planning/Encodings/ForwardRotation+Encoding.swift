import PatrolDomain
import RosterModel

extension ForwardRotation: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    func start(_ duty: Int) -> Int { week.duties[duty].interval.start.timeOfDay.minute }
    let covered = week.duties(in: context.rule)
    let earliest = covered.map(start).min() ?? 0
    for time in Set(covered.map(start)).sorted() where earliest < time - tolerance.count {
      let earlier = tables.choiceClass("from \(time)", rule: context.index, .last) {
        week.covers(context.rule, $0) && start($0) == time
      }
      let later = tables.choiceClass("to \(time)", rule: context.index, .first) {
        week.covers(context.rule, $0) && start($0) < time - tolerance.count
      }
      draft.model.successions.append(
        RosterModel.Succession(from: earlier, to: later, penalty: context.strength.penalty()))
    }
    guard let last = draft.past.lastOfDayBefore, week.covers(context.rule, last) else { return }
    let latest = last.interval.start.timeOfDay.minute - tolerance.count
    let seats = tables.seats
    draft.breach(context.strength, on: 0..<1) { choice in
      let duty = seats[choice][0].duty
      return week.covers(context.rule, duty) && start(duty) < latest ? 1 : 0
    }
  }
}
