import PatrolDomain

struct FreeDaysCheck: PersonCheck {
  let rule: FreeDays

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    let worked = Set(book.turns(of: person).map(\.day))
    return tooFew(person, worked, book) + tooShort(person, worked, book)
  }

  private func tooFew(_ person: Person, _ worked: Set<Int>, _ book: ScopedBook) -> [Finding] {
    guard let minimum = rule.minimum else { return [] }
    return rule.period.spans(in: book.horizon).compactMap { span in
      let free = span.days.count { !worked.contains($0) }
      // With no duty at all in the horizon there would be so many: what history lacks is nobody's fault now.
      let possible = span.days.count { $0 >= 0 || !worked.contains($0) }
      let wanted = min(minimum, possible)
      guard free < wanted else { return nil }
      return Finding(
        "free-days", person, day: span.singleDay, amount: wanted - free,
        ["span": book.say.span(span), "actual": .count(free), "limit": .count(minimum)])
    }
  }

  /// A run of free days that the roster can judge lies between two worked days, the later one in the horizon: before
  /// the first one everything is free, and after the last one the run may still grow.
  private func tooShort(_ person: Person, _ worked: Set<Int>, _ book: ScopedBook) -> [Finding] {
    guard let inARow = rule.inARow else { return [] }
    let days = worked.sorted()
    return zip(days, days.dropFirst()).compactMap { before, after in
      let free = after - before - 1
      guard after >= 0, free > 0, free < inARow else { return nil }
      return Finding(
        "free-days-in-a-row", person, day: max(0, before + 1), amount: inARow - free,
        [
          "days": book.say.days(before + 1, after - 1), "actual": .count(free), "limit": .count(inARow),
        ])
    }
  }
}
