import PatrolDomain

struct ForwardRotationCheck: PersonCheck {
  let rule: ForwardRotation

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    book.successions(of: person).filter { earlier, later in
      later.day == earlier.day + 1 && book.includes(earlier) && book.includes(later)
        && backwards(earlier, later) > rule.tolerance
    }.map { earlier, later in
      Finding(
        "forward-rotation", person, turns: [earlier, later], day: later.day, amount: 1,
        [
          "earlier": book.say.duty(earlier), "later": book.say.duty(later),
          "actual": .duration(backwards(earlier, later)), "limit": .duration(rule.tolerance),
        ])
    }
  }

  /// How much earlier by the clock the later duty starts.
  private func backwards(_ earlier: Turn, _ later: Turn) -> Minutes {
    Minutes(earlier.start.timeOfDay.minute - later.start.timeOfDay.minute)
  }
}
