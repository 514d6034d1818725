import PatrolDomain

struct AreaVisitsCheck: RuleCheck {
  let rule: AreaVisits

  func findings(in book: ScopedBook) -> [Finding] {
    let visits = book.teams.filter(\.isCarriedOut).map(\.duty)
    let past = pastVisits(book)
    return book.scenario.places.filter { $0.kind == .group }.flatMap { group in
      let visits = visits.filter { book.index.places[$0.place]?.groups.contains(group.id) == true }
      let before = past.filter { book.index.places[$0.place]?.groups.contains(group.id) == true }.map(\.day)
      return Period.week.spans(in: book.horizon).compactMap { tooFew(visits, before, $0, group, book) }
        + longGaps(visits, waited: waited(before, past), group, book)
    }
  }

  /// A duty of history that was a visit, however many people were on it.
  private struct PastVisit: Hashable {
    let place: PlaceID
    let activity: ActivityID
    let start: Moment
    let end: Moment

    var day: Int { start.day }
  }

  private func pastVisits(_ book: ScopedBook) -> Set<PastVisit> {
    Set(
      book.scenario.people.flatMap { book.turns(of: $0) }.filter(\.isHistory).compactMap { turn in
        turn.place.map { PastVisit(place: $0, activity: turn.activity, start: turn.start, end: turn.end) }
      })
  }

  /// Days before day 0 without a visit, as far back as anything is known; 0 where that is longer than allowed, for the
  /// horizon is not to blame for it.
  private func waited(_ before: [Int], _ past: Set<PastVisit>) -> Int {
    let since = before.max().map { $0 + 1 } ?? past.map(\.day).min() ?? 0
    return -since > rule.maximumGap ?? 0 ? 0 : -since
  }

  private func tooFew(
    _ visits: [Duty], _ before: [Int], _ span: DaySpan, _ group: Place, _ book: ScopedBook
  ) -> Finding? {
    let visits = visits.filter { span.days.contains($0.day) }
    let count = visits.count + before.count { span.days.contains($0) }
    guard count < rule.minimum else { return nil }
    return Finding(
      "area-visits", turns: visits.map { Turn($0) }, places: [group.id], amount: rule.minimum - count,
      [
        "place": book.say.place(group.id), "actual": .count(count), "limit": .count(rule.minimum),
        "days": book.say.days(span.days.lowerBound, span.days.upperBound),
      ])
  }

  /// One finding per run of days without a visit; its amount is the number of windows of `maximumGap` + 1 days in it.
  private func longGaps(_ visits: [Duty], waited: Int, _ group: Place, _ book: ScopedBook) -> [Finding] {
    guard let maximumGap = rule.maximumGap else { return [] }
    let unvisited = Set(-waited..<book.horizon.dayCount).subtracting(visits.map(\.day))
    return DayRun.runs(of: unvisited).filter { $0.length > maximumGap }.map { gap in
      Finding(
        "area-gap", places: [group.id], day: max(0, gap.first), amount: gap.length - maximumGap,
        [
          "place": book.say.place(group.id), "days": book.say.days(gap.first, gap.last), "actual": .count(gap.length),
          "limit": .count(maximumGap),
        ])
    }
  }
}
