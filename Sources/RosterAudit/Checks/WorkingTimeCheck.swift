import PatrolDomain

struct WorkingTimeCheck: PersonCheck {
  let rule: WorkingTime

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    book.totals(for: person, per: rule.period, of: { minutes(of: $0, book) }).flatMap { total in
      let worked = Minutes(total.total)
      return [
        rule.maximum.flatMap { limit in
          total.above(limit.count).map {
            finding("working-time-above", person, total, limit: limit, amount: Minutes($0), book)
          }
        },
        rule.minimum.flatMap { limit in
          worked < limit && total.span.bindsMinimum
            ? finding("working-time-below", person, total, limit: limit, amount: limit - worked, book) : nil
        },
      ].compactMap { $0 }
    }
  }

  private func minutes(of turn: Turn, _ book: ScopedBook) -> Int {
    book.index.activities[turn.activity]?.isWorkingTime == true ? turn.interval.length.count : 0
  }

  private func finding(
    _ code: String, _ person: Person, _ total: PeriodTotal, limit: Minutes, amount: Minutes, _ book: ScopedBook
  ) -> Finding {
    Finding(
      code, person, turns: total.turns, day: total.span.singleDay, amount: amount.count,
      charged: Finding.startedHours(amount),
      [
        "span": book.say.span(total.span), "actual": .duration(Minutes(total.total)), "limit": .duration(limit),
      ])
  }
}
