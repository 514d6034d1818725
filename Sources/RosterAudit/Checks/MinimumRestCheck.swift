import PatrolDomain

struct MinimumRestCheck: PersonCheck {
  let rule: MinimumRest

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    book.successions(of: person).compactMap { earlier, later in
      // Overlapping duties leave no rest; that they overlap is for `Availability` to say.
      let rest = max(.zero, later.start - earlier.end)
      guard book.includes(earlier), rest < rule.rest else { return nil }
      let missing = rule.rest - rest
      return Finding(
        "minimum-rest", person, turns: [earlier, later], day: later.day, amount: missing.count,
        charged: Finding.startedHours(missing),
        [
          "earlier": book.say.duty(earlier), "later": book.say.duty(later), "actual": .duration(rest),
          "limit": .duration(rule.rest),
        ])
    }
  }
}
