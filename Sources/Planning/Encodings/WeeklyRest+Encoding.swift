import PatrolDomain
import RosterModel

extension WeeklyRest: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let length = days * Moment.minutesPerDay
    for span in 0..<draft.week.horizon.dayCount / days {
      draft.model.restWindows.append(
        RestWindow(
          from: span * length, to: (span + 1) * length, length: rest.count, penalty: context.strength.penalty()))
    }
  }
}
