import PatrolDomain

struct WeeklyRestCheck: PersonCheck {
  let rule: WeeklyRest

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    let firstDays = stride(from: 0, through: book.horizon.dayCount - rule.days, by: rule.days)
    return firstDays.compactMap { first in
      let span = Interval(
        from: Moment(first * Moment.minutesPerDay), to: Moment((first + rule.days) * Moment.minutesPerDay))
      let longest = longestFreeTime(in: span, beside: book.allTurns(of: person))
      guard longest < rule.rest else { return nil }
      return Finding(
        "weekly-rest", person, day: first, amount: 1,
        [
          "days": book.say.days(first, first + rule.days - 1), "actual": .duration(longest),
          "limit": .duration(rule.rest),
        ])
    }
  }

  /// - Parameter turns: by start.
  private func longestFreeTime(in span: Interval, beside turns: [Turn]) -> Minutes {
    var longest = Minutes.zero
    var freeSince = span.start
    for turn in turns where turn.interval.overlaps(span) {
      longest = max(longest, turn.start - freeSince)
      freeSince = max(freeSince, turn.end)
    }
    return max(longest, span.end - freeSince)
  }
}
