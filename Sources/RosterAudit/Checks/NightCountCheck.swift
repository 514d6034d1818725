import PatrolDomain

struct NightCountCheck: PersonCheck {
  let rule: NightCount

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    let totals = book.totals(for: person, per: rule.period) { NightClock.isNight($0, from: rule.nightFrom) ? 1 : 0 }
    return totals.compactMap { total in
      guard let excess = total.above(rule.maximum) else { return nil }
      return Finding(
        "night-count", person, turns: total.turns, day: total.span.singleDay, amount: excess,
        ["span": book.say.span(total.span), "actual": .count(total.total), "limit": .count(rule.maximum)])
    }
  }
}
