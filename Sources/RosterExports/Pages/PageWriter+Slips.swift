import PatrolDomain
import Wording

extension PageWriter {
  /// A slip for everybody in the grid.
  var personalSlips: Fields {
    var page = head
    page["slips"] = view.people.map(slip)
    return page
  }

  private func slip(_ person: PersonShown) -> Fields {
    let duties = person.days.flatMap(\.duties)
    let balance = (view.fairness ?? []).filter { $0.person.id == person.id }.map { fields(of: $0, 1) }
    let wishes = (view.wishes ?? []).filter { $0.person.id == person.id }.map(fields(of:))
    return [
      "name": person.name, "rank": person.rank.isEmpty ? nil : person.rank, "forceName": person.force.name,
      "turns": duties.isEmpty ? nil : ["list": duties.map { turn($0, of: person.id) }] as Fields,
      "away": away(person),
      "sums": say(
        "page.slip-sums",
        ["duties": .count(duties.count), "nights": .count(duties.count { view.duties[$0].isNight })]),
      "balance": balance.isEmpty ? nil : balance,
      "wishes": wishes.isEmpty ? nil : wishes, "hasReasons": !balance.isEmpty || !wishes.isEmpty,
    ]
  }

  /// The duty with the person's own seat and the others on the team.
  private func turn(_ index: Int, of person: String) -> Fields {
    let duty = view.duties[index]
    var fields = carriedFields(ofDuty: index)
    fields["ownSeat"] = duty.seats.first { $0.members.contains { $0.id == person } }?.name(renderer)
    let leader = duty.leader.flatMap { $0.id == person ? nil : $0.name }
    fields["chief"] = leader
    let rest = duty.members.filter { $0.id != person && $0.id != duty.leader?.id }
    let company = rest.enumerated().map { ["memberName": $1.name, "isNext": $0 > 0] as Fields }
    fields["company"] = company.isEmpty ? nil : ["list": company] as Fields
    fields["isAlone"] = leader == nil && rest.isEmpty && duty.partner == nil
    return fields
  }

  /// Days of absence in a row, each with its reason as far as it is shown: `30/11–02/12: nghỉ phép`.
  private func away(_ person: PersonShown) -> String? {
    var spans: [(absence: DayShown.Absence, first: Int, last: Int)] = []
    for (day, shown) in person.days.enumerated() {
      guard let absence = shown.absence else { continue }
      if let last = spans.last, last.absence == absence, last.last == day - 1 {
        spans[spans.count - 1].last = day
      } else {
        spans.append((absence, day, day))
      }
    }
    let texts = spans.map { span in
      let (first, last) = (short(span.first), short(span.last))
      return (span.first == span.last ? first : "\(first)–\(last)") + ": " + word(for: span.absence)
    }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  private func short(_ day: Int) -> String { renderer.shortDate(view.horizon.date(ofDay: day)) }
}
