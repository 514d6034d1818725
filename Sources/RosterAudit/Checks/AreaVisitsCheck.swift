import PatrolDomain

struct AreaVisitsCheck: RuleCheck {
  let rule: AreaVisits

  func findings(in book: ScopedBook) -> [Finding] {
    let visits = book.teams.filter(\.isCarriedOut).map(\.duty)
    return book.scenario.places.filter { $0.kind == .group }.flatMap { group in
      let visits = visits.filter { book.index.places[$0.place]?.groups.contains(group.id) == true }
      return tooFew(visits, group, book) + longGaps(visits, group, book)
    }
  }

  private func tooFew(_ visits: [Duty], _ group: Place, _ book: ScopedBook) -> [Finding] {
    guard visits.count < rule.minimum else { return [] }
    return [
      Finding(
        "area-visits", turns: visits.map { Turn($0) }, places: [group.id], amount: rule.minimum - visits.count,
        ["place": .text(group.name), "actual": .count(visits.count), "limit": .count(rule.minimum)])
    ]
  }

  /// One finding per run of days without a visit; its amount is the number of windows of `maximumGap` + 1 days in it.
  private func longGaps(_ visits: [Duty], _ group: Place, _ book: ScopedBook) -> [Finding] {
    guard let maximumGap = rule.maximumGap else { return [] }
    let unvisited = Set(0..<book.horizon.dayCount).subtracting(visits.map(\.day))
    return DayRun.runs(of: unvisited).filter { $0.length > maximumGap }.map { gap in
      Finding(
        "area-gap", places: [group.id], day: gap.first, amount: gap.length - maximumGap,
        [
          "place": .text(group.name), "days": book.say.days(gap.first, gap.last), "actual": .count(gap.length),
          "limit": .count(maximumGap),
        ])
    }
  }
}
