import PatrolDomain

struct WeeklyRestCheck: PersonCheck {
  let rule: WeeklyRest

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    let turns = book.allTurns(of: person)
    return firstDays(in: book.horizon).compactMap { first in
      let span = Interval(
        from: Moment(first * Moment.minutesPerDay), to: Moment((first + rule.days) * Moment.minutesPerDay))
      let longest = longestFreeTime(in: span, beside: turns)
      guard longest < rule.rest else { return nil }
      // Where history left no time for it, nobody can be blamed for the horizon.
      if first < 0, longestFreeTime(in: span, beside: turns.filter(\.isHistory)) < rule.rest { return nil }
      return Finding(
        "weekly-rest", person, day: first, amount: 1,
        [
          "days": book.say.days(first, first + rule.days - 1), "actual": .duration(longest),
          "limit": .duration(rule.rest),
        ])
    }
  }

  /// Of each span: whole ones from day 0, and the one that ends with the horizon.
  private func firstDays(in horizon: Horizon) -> [Int] {
    let last = horizon.dayCount - rule.days
    let whole = last < 0 ? [] : Array(stride(from: 0, through: last, by: rule.days))
    return whole.last == last ? whole : whole + [last]
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
