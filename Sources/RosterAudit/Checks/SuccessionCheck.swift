import PatrolDomain

struct SuccessionCheck: PersonCheck {
  let rule: Succession

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    book.successions(of: person).filter { earlier, later in
      later.day == earlier.day + 1 && book.includes(earlier)
        && (rule.from.isEmpty || rule.from.contains(earlier.activity))
        && (rule.to.isEmpty || rule.to.contains(later.activity))
    }.map { earlier, later in
      Finding(
        "succession", person, turns: [earlier, later], day: later.day, amount: 1,
        ["earlier": book.say.duty(earlier), "later": book.say.duty(later)])
    }
  }
}
