internal import RosterModel

extension RosterProblem {
  /// The first promise of `RosterModel` that the problem breaks, in words; `nil` when it keeps them all.
  var firstBrokenPromise: String? {
    if persons.contains(where: { $0.menus.count != dayCount }) { return "a person does not have one menu per day" }
    if amounts.contains(where: { $0.count != choices.count || $0.contains { $0 < 0 } }) {
      return "an amounts table does not have one amount of at least 0 per choice"
    }
    if classes.contains(where: { $0.members.contains { !choices.indices.contains($0) } }) {
      return "a class names an unknown choice"
    }
    return persons.lazy.compactMap { brokenPromise(of: $0) }.first
      ?? rows.lazy.compactMap { brokenPromise(of: $0) }.first
  }

  private func brokenPromise(of person: PersonModel) -> String? {
    for (day, menu) in person.menus.enumerated() {
      for option in menu.options where !choices.indices.contains(option.choice) || choices[option.choice].day != day {
        return "a menu names a choice that is unknown or of another day"
      }
      if Set(menu.options.map(\.choice)).count < menu.options.count { return "a menu names a choice twice" }
    }
    for counter in person.counters {
      guard amounts.indices.contains(counter.amounts), counter.days.lowerBound >= 0, counter.days.upperBound <= dayCount
      else { return "a counter names an unknown table or day" }
      for case .peak(_, let level) in counter.charges
      where !levels.indices.contains(level) || levels[level].kind != .largest {
        return "a peak is charged on a level that is not of kind largest"
      }
    }
    return nil
  }

  private func brokenPromise(of row: Row) -> String? {
    if row.choiceTerms.contains(where: { !choices.indices.contains($0.choice) })
      || row.personTerms.contains(where: {
        !choices.indices.contains($0.choice) || !persons.indices.contains($0.person)
      })
      || row.decisionTerms.contains(where: { !decisions.indices.contains($0.decision) })
    {
      return "a row names an unknown choice, person or decision"
    }
    return nil
  }
}
