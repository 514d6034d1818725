import PatrolDomain
import Wording

extension WorkbookPage {
  /// A sheet for each week, as wide as a page can be.
  var weeks: [Sheet] {
    let weeks = view.horizon.weeks
    return weeks.map { days in
      // Names of sheets take no slash, so the date stands as files write it.
      let date = view.horizon.date(ofDay: days.lowerBound).description
      return week(days, named: weeks.count == 1 ? say("week") : say("week") + " " + date)
    }
  }

  /// People × days, coloured by activity. Nights are bold with a moon, rest after a night and absence are grey words.
  private func week(_ shown: Range<Int>, named name: String) -> Sheet {
    let days = shown.map { day in
      let weekday = renderer.shortWeekday(view.horizon.weekday(ofDay: day))
      let holiday = view.holidays.contains(view.horizon.date(ofDay: day)) ? " *" : ""
      return "\(weekday) \(renderer.shortDate(view.horizon.date(ofDay: day)))\(holiday)"
    }
    let body = view.people.map { person in
      [.text(person.force.name, .wrapped), .text(person.name, .wrapped)]
        + person.days[shown].map { cell($0, of: person.id) }
    }
    return Sheet(
      name: name, widths: [22, 24] + days.map { _ in 13 },
      head: head([say("force"), say("name")] + days), body: body, foot: [[]] + legend, fixedColumns: 2)
  }

  private func cell(_ day: DayShown, of person: String) -> Sheet.Entry {
    let duties = day.duties.map { view.duties[$0] }
    guard let first = duties.first else {
      let faint = CellStyle(ink: 0x7F7F7F, isItalic: true, isCentred: true)
      switch day.absence {
      case .reason(let reason): return .text(renderer.term("absence.\(reason.rawValue)"), faint)
      case .unexplained: return .text(say("absent"), faint)
      case nil: return day.isRest ? .text(say("rest"), faint) : .blank(CellStyle(isCentred: true))
      }
    }
    let texts = duties.map { duty in
      let leads = duty.leader?.id == person ? "*" : ""
      return (duty.isNight ? "☾ " : "") + code(of: duty) + leads + "\n" + renderer.window(duty.interval)
    }
    let isNight = duties.contains(where: \.isNight)
    return .text(
      texts.joined(separator: "\n"),
      CellStyle(
        fill: fill(ofActivity: first.activity), ink: isNight ? 0x1F3864 : nil, isBold: isNight, isCentred: true,
        isWrapped: true))
  }

  private func code(of duty: DutyShown) -> String {
    view.activities.first { $0.id == duty.activity }?.code ?? duty.activity
  }

  private var legend: [[Sheet.Entry]] {
    view.activities.map { activity in
      [
        .text(activity.code, CellStyle(fill: fill(ofActivity: activity.id), isCentred: true)),
        .text(activity.name, .bare),
      ]
    } + [[.text(say("legend"), .bare)]]
  }

  /// One row per assignment.
  var duties: Sheet {
    let headings = ["date", "weekday", "start", "end", "duty", "activity", "place", "seat", "name", "rank", "muster"]
    let ids = ["line-id", "place-id", "seat-id", "person-id"]
    let body = view.duties.flatMap { duty in
      duty.seats.flatMap { seat in seat.members.map { row(duty, seat, $0) } }
    }
    return Sheet(
      name: say("duties"), widths: [12, 8, 9, 9, 24, 18, 24, 14, 24, 16, 16, 16, 12, 12, 12],
      head: head((headings + ids).map { say($0) }), body: body, unprintedColumns: ids.count)
  }

  private func row(_ duty: DutyShown, _ seat: SeatShown, _ member: MemberShown) -> [Sheet.Entry] {
    let activity = view.activities.first { $0.id == duty.activity }
    let style = CellStyle(fill: fill(ofActivity: duty.activity), isWrapped: true)
    return [
      date(ofDay: duty.day), weekday(ofDay: duty.day), time(duty.interval.start), time(duty.interval.end),
      .text(duty.title, style), .text(activity?.name ?? duty.activity, style), .text(duty.place?.name ?? "", .wrapped),
      .text(seat.name(renderer), .wrapped), .text(member.name, .wrapped), .text(member.rank, .wrapped),
      .text(duty.muster?.name ?? "", .wrapped),
      .text(duty.line), .text(duty.place?.id ?? ""), .text(seat.seat.description), .text(member.id),
    ]
  }
}
