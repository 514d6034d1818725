import PatrolDomain

struct ActivityLimitCheck: PersonCheck {
  let rule: ActivityLimit

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    book.totals(for: person, per: rule.period, of: { _ in 1 }).flatMap { total in
      [
        rule.maximum.flatMap { limit in
          total.above(limit).map { finding("above", person, total, limit: limit, amount: $0, book) }
        },
        rule.minimum.flatMap { limit in
          total.total < limit && total.span.bindsMinimum
            ? finding("below", person, total, limit: limit, amount: limit - total.total, book) : nil
        },
      ].compactMap { $0 }
    }
  }

  private func finding(
    _ side: String, _ person: Person, _ total: PeriodTotal, limit: Int, amount: Int, _ book: ScopedBook
  ) -> Finding {
    let activities = book.rule.scope.activities.sorted().map { book.say.named($0) }
    var values: [String: FactValue] = [
      "span": book.say.span(total.span), "actual": .count(total.total), "limit": .count(limit),
    ]
    if !activities.isEmpty { values["activities"] = .list(activities) }
    return Finding(
      activities.isEmpty ? "duty-limit-\(side)" : "activity-limit-\(side)", person, turns: total.turns,
      day: total.span.singleDay, amount: amount, values)
  }
}
