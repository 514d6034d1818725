import PatrolDomain
import RosterModel

extension Weekends: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    let worked = tables.choiceClass("worked", rule: context.index, .any) { week.covers(context.rule, $0) }
    draft.model.dayGroups.append(
      DayGroups(
        groups: Self.weekends(in: week.horizon), of: worked, maximum: maximum, penalty: context.strength.penalty(),
        wholeOnly: whole))
  }

  /// Saturday and Sunday together, or the one of them that lies in the horizon.
  static func weekends(in horizon: Horizon) -> [[Int]] {
    var groups: [[Int]] = []
    for day in 0..<horizon.dayCount {
      switch horizon.weekday(ofDay: day) {
      case .saturday: groups.append([day])
      case .sunday:
        if groups.last == [day - 1] { groups[groups.count - 1].append(day) } else { groups.append([day]) }
      default: break
      }
    }
    return groups
  }
}
