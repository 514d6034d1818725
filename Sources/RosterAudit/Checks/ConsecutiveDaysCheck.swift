import PatrolDomain

struct ConsecutiveDaysCheck: PersonCheck {
  let rule: ConsecutiveDays

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    RunLimits(minimum: rule.minimum, maximum: rule.maximum, code: "consecutive-days")
      .findings(person, turns: book.turns(of: person), in: book)
  }
}
