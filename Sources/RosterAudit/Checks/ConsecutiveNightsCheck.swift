import PatrolDomain

struct ConsecutiveNightsCheck: PersonCheck {
  let rule: ConsecutiveNights

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    let nights = book.turns(of: person).filter { NightClock.isNight($0, from: rule.nightFrom) }
    return RunLimits(minimum: rule.minimum, maximum: rule.maximum, code: "consecutive-nights")
      .findings(person, turns: nights, in: book)
  }
}
