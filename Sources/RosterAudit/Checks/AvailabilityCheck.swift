import PatrolDomain

struct AvailabilityCheck: PersonCheck {
  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    book.turns(of: person).filter { !$0.isHistory }.flatMap { turn in
      [absence(of: person, during: turn, book), outsideWindows(person, turn, book)].compactMap { $0 }
        + overlaps(person, turn, book)
    }
  }

  private func absence(of person: Person, during turn: Turn, _ book: ScopedBook) -> Finding? {
    let absences = person.absences.filter { $0.interval.overlaps(turn.interval) }
    guard let first = absences.first else { return nil }
    return Finding(
      "absence", person, turns: [turn], day: turn.day, amount: minutesCovered(of: turn, by: absences).count,
      [
        "duty": book.say.duty(turn), "reason": .term("absence.\(first.reason.rawValue)"),
        "from": book.say.moment(first.interval.start), "until": book.say.moment(first.interval.end),
      ])
  }

  /// Absences may overlap each other; each minute counts once.
  private func minutesCovered(of turn: Turn, by absences: [Absence]) -> Minutes {
    var covered = Minutes.zero
    var reached = turn.start
    for absence in absences.map(\.interval).sorted(by: { $0.start < $1.start }) where absence.end > reached {
      covered += overlap(turn.interval, from: max(reached, absence.start), to: absence.end)
      reached = absence.end
    }
    return covered
  }

  private func outsideWindows(_ person: Person, _ turn: Turn, _ book: ScopedBook) -> Finding? {
    guard let windows = person.declaredWindows, !windows.contains(where: { $0.contains(turn.interval) }) else {
      return nil
    }
    let inside = windows.map { overlap(turn.interval, from: $0.start, to: $0.end) }.max() ?? .zero
    let outside = turn.interval.length - inside
    return Finding(
      "outside-windows", person, turns: [turn], day: turn.day, amount: outside.count,
      ["duty": book.say.duty(turn), "outside": .duration(outside)])
  }

  /// With every duty that comes before this one in the person's order, whatever its kind.
  private func overlaps(_ person: Person, _ turn: Turn, _ book: ScopedBook) -> [Finding] {
    book.allTurns(of: person).prefix { $0 != turn }.filter { $0.interval.overlaps(turn.interval) }.map { earlier in
      let shared = overlap(turn.interval, from: earlier.start, to: earlier.end)
      return Finding(
        "overlap", person, turns: [earlier, turn], day: turn.day, amount: shared.count,
        [
          "earlier": book.say.duty(earlier), "later": book.say.duty(turn), "actual": .duration(shared),
        ])
    }
  }
}
