import PatrolDomain
import RosterModel

extension Pins: PersonEncoding, TeamEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    let person = week.people[draft.person].id
    for pin in week.pins where pin.person == person { apply(pin, to: &draft, seats: tables.seats) }
  }

  /// Leaves only what the pin says on the menu: nothing at all when the law has already taken that off.
  private func apply(_ pin: Pin, to draft: inout PersonDraft, seats: [[DutySeat]]) {
    switch pin.subject {
    case .dayOff:
      draft.model.menus[pin.day].options = []
    case .duty(let duty, let seat):
      let index = draft.week.dutyIndex[duty].map { draft.week.fold(of: $0).first }
      draft.model.menus[pin.day].off = nil
      draft.model.menus[pin.day].options.removeAll { option in
        !seats[option.choice].contains { $0.duty == index && (seat == nil || $0.seat == seat) }
      }
    }
  }

  /// Of the duties of a fold, the one that somebody is pinned to is carried out.
  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    for pin in draft.week.pins {
      guard case .duty(let id, _) = pin.subject, let duty = draft.week.dutyIndex[id] else { continue }
      guard draft.week.fold(of: duty).duties.count > 1 else { continue }
      draft.add(
        Row(decisionTerms: [Row.DecisionTerm(draft.decision(forDuty: duty))], target: 1), from: .rule(context.index))
    }
  }
}
