import PatrolDomain
import RosterModel

extension WeeklyRest: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let length = days * Moment.minutesPerDay
    let end = draft.week.horizon.dayCount * Moment.minutesPerDay
    var ends = Array(stride(from: length, through: end, by: length))
    if ends.last != end { ends.append(end) }
    for end in ends where binds(end - length, end, draft) {
      draft.model.restWindows.append(
        RestWindow(from: end - length, to: end, length: rest.count, penalty: context.strength.penalty()))
    }
  }

  /// Whether the span from minute `start` to minute `end` still asks for a rest: history may have had it, or have left no
  /// time for it, which is nobody's fault now.
  private func binds(_ start: Int, _ end: Int, _ draft: PersonDraft) -> Bool {
    guard start < 0 else { return true }
    var freeSince = start
    for entry in draft.past.entries where entry.interval.end.minute > start {
      if entry.interval.start.minute - freeSince >= rest.count { return false }
      freeSince = max(freeSince, entry.interval.end.minute)
    }
    return freeSince + rest.count <= end
  }
}
