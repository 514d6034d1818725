import PatrolDomain
import Wording

extension WorkbookPage {
  /// Seats against minimum and target: red below the minimum, amber below the target, green at it; `nil` for readers to
  /// whom numbers are not shown.
  var coverage: Sheet? {
    let rows = view.duties.flatMap { duty in
      duty.seats.compactMap { seat in
        seat.numbers.map { numbers -> [Sheet.Entry] in
          [
            date(ofDay: duty.day), weekday(ofDay: duty.day), .text(renderer.window(duty.interval)),
            .text(duty.title, .wrapped), .text(duty.place?.name ?? "", .wrapped), .text(seat.name(renderer), .wrapped),
            .number(numbers.counted),
            .number(numbers.minimum), .number(numbers.target),
            .number(numbers.shortOfMinimum + numbers.shortOfTarget), .number(seat.outside),
          ]
        }
      }
    }
    guard !rows.isEmpty else { return nil }
    let headings = [
      "date", "weekday", "window", "duty", "place", "seat", "counted", "minimum", "target", "missing", "outside",
    ]
    return Sheet(
      name: say("coverage"), widths: [12, 8, 14, 28, 28, 20, 10, 10, 10, 10, 10], head: head(headings.map { say($0) }),
      body: rows,
      conditions: [
        Sheet.Condition(column: 6, formula: "=$G{row}<$H{row}", style: CellStyle(fill: 0xFFC7CE, ink: 0x9C0006)),
        Sheet.Condition(
          column: 6, formula: "=AND($G{row}>=$H{row},$G{row}<$I{row})", style: CellStyle(fill: 0xFFEB9C, ink: 0x7F6000)),
        Sheet.Condition(column: 6, formula: "=$G{row}>=$I{row}", style: CellStyle(fill: 0xC6EFCE, ink: 0x006100)),
      ])
  }

  /// Burden against share, the worst off first.
  var fairness: Sheet? {
    guard let lines = view.fairness, !lines.isEmpty else { return nil }
    let headings = ["rule", "name", "turns", "nights", "hours", "opening", "points", "share", "excess", "person-id"]
    let hours = CellStyle(number: "[h]:mm")
    let body = lines.map { line -> [Sheet.Entry] in
      [
        .text("\(renderer.fairShare(line.sharers)) [\(line.rule)]", .wrapped), .text(line.person.name, .wrapped),
        .number(line.duties), .number(line.nights),
        Sheet.Entry(cell: .moment(minutes: line.minutes.count), style: hours), .number(line.opening.count),
        .number(line.points.count), .number(line.share.count), .number(line.excess.count), .text(line.person.id),
      ]
    }
    return Sheet(
      name: say("fairness"), widths: [34, 26, 10, 10, 10, 10, 10, 10, 10, 12], head: head(headings.map { say($0) }),
      body: body)
  }

  /// `nil` also for a week for which nobody wished anything.
  var wishes: Sheet? {
    guard let wishes = view.wishes, !wishes.isEmpty else { return nil }
    let body = wishes.map { wish -> [Sheet.Entry] in
      let subject =
        switch wish.subject {
        case .dayOff: say("wish-off")
        case .duty(nil): say("wish-duty")
        case .duty(let activity?): activity
        }
      let met = wish.isMet ? CellStyle(fill: 0xC6EFCE, isCentred: true) : CellStyle(fill: 0xFFEB9C, isCentred: true)
      return [
        date(ofDay: wish.day), weekday(ofDay: wish.day), .text(wish.person.name, .wrapped), .text(subject, .wrapped),
        .number(wish.rank),
        .text(say(wish.isMet ? "met" : "unmet"), met), .text(wish.person.id),
      ]
    }
    let headings = ["date", "weekday", "name", "wish", "wish-rank", "is-met", "person-id"]
    return Sheet(
      name: say("wishes"), widths: [12, 8, 26, 26, 10, 12, 12], head: head(headings.map { say($0) }), body: body)
  }

  /// Levels, what is short and why, concessions, rules switched off: for the commander.
  var notes: Sheet? {
    guard let findings = view.findings else { return nil }
    let levels = findings.levels.map { level -> [Sheet.Entry] in
      let bound = level.bound.map { Sheet.Entry.number($0) } ?? .text("–")
      let state = level.isProven ? say("proven") : say("open")
      return [
        .text(say("level")), .text(renderer.term("level.\(level.level.rawValue)"), .wrapped), .number(level.value),
        bound,
        .text(state),
      ]
    }
    let body =
      levels + findings.shortSeats.map { note("short", $0.fact) }
      + (findings.missingSessions > 0
        ? [note("short", Fact("summary.missing-sessions", ["n": .count(findings.missingSessions)]))] : [])
      + findings.concessions.map { found -> [Sheet.Entry] in
        let what = "\(name(of: found.kind)) [\(found.rule)]: \(renderer.sentence(found.fact))"
        return [.text(say("concession")), .text(what, .wrapped), .number(found.cost)]
      }
      + findings.switchedOff.map { off -> [Sheet.Entry] in
        [
          .text(say("switched-off")),
          .text("\(name(of: off.kind)) [\(off.rule); \(off.source)]: \(off.reason)", .wrapped),
        ]
      }
    return Sheet(
      name: say("notes"), widths: [18, 100, 12, 12, 18],
      head: head(["kind", "what", "value", "bound", "state"].map { say($0) }), body: body)
  }

  private func name(of rule: RuleKind) -> String { renderer.term("rule.\(rule.rawValue)") }

  private func note(_ kind: String, _ fact: Fact) -> [Sheet.Entry] {
    [.text(say(kind)), .text(renderer.sentence(fact), .wrapped), .blank()]
  }
}
