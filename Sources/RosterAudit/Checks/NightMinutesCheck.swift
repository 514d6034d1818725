import PatrolDomain

struct NightMinutesCheck: PersonCheck {
  let rule: NightMinutes

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    let totals = book.totals(for: person, per: rule.period) { NightClock.minutes(of: $0.interval).count }
    return totals.compactMap { total in
      guard let excess = total.above(rule.maximum.count).map({ Minutes($0) }) else { return nil }
      return Finding(
        "night-minutes", person, turns: total.turns, day: total.span.singleDay, amount: excess.count,
        charged: Finding.startedHours(excess),
        [
          "span": book.say.span(total.span), "actual": .duration(Minutes(total.total)),
          "limit": .duration(rule.maximum),
        ])
    }
  }
}
