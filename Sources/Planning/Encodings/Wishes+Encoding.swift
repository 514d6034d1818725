import PatrolDomain
import RosterModel

extension Wishes: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    let person = week.people[draft.person].id
    let seats = tables.seats
    for wish in week.scenario.wishes where wish.person == person {
      let amount = weights[wish.rank - 1]
      switch wish.subject {
      case .dayOff:
        draft.breach(context.strength, on: wish.day..<wish.day + 1) { _ in amount }
      case .duty(let activity):
        draft.breachWhenFree(context.strength, day: wish.day, amount: amount)
        draft.breach(context.strength, on: wish.day..<wish.day + 1) { choice in
          let isMet = seats[choice].contains { activity == nil || week.duties[$0.duty].activity == activity }
          return isMet ? 0 : amount
        }
      }
    }
  }
}
