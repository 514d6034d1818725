import PatrolDomain

struct PinsCheck: RuleCheck {
  func findings(in book: ScopedBook) -> [Finding] {
    book.scenario.pins.compactMap { pin in
      guard let person = book.index.people[pin.person], book.rule.scope.includes(person) else { return nil }
      return switch pin.subject {
      case .dayOff: dayOff(person, pin.day, book)
      case .duty(let duty, let seat): pinnedDuty(person, duty, seat, book)
      }
    }
  }

  private func dayOff(_ person: Person, _ day: Int, _ book: ScopedBook) -> Finding? {
    let turns = book.allTurns(of: person).filter { $0.day == day }
    guard let first = turns.first else { return nil }
    return Finding(
      "pin-day-off", person, turns: turns, day: day, amount: 1,
      ["day": book.say.day(day), "duty": book.say.duty(first)])
  }

  private func pinnedDuty(_ person: Person, _ duty: DutyID, _ seat: Seat?, _ book: ScopedBook) -> Finding? {
    guard let team = book.book.team(on: duty) else { return nil }
    let seats = team.members.filter { $0.person.id == person.id }.map(\.seat)
    if seats.isEmpty {
      return Finding(
        "pin-duty", person, turns: [Turn(team.duty)], day: team.duty.day, amount: 1,
        ["duty": book.say.dutyAtPlace(team.duty)])
    }
    guard let seat, !seats.contains(seat) else { return nil }
    return Finding(
      "pin-seat", person, turns: [Turn(team.duty)], day: team.duty.day, amount: 1,
      [
        "duty": book.say.dutyAtPlace(team.duty), "seat": book.say.seat(seat),
        "actual": .list(seats.map(book.say.seat)),
      ])
  }
}
