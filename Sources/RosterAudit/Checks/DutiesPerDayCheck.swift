import PatrolDomain

struct DutiesPerDayCheck: PersonCheck {
  let rule: DutiesPerDay

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    let turnsByDay = Dictionary(grouping: book.turns(of: person).filter { !$0.isHistory }, by: \.day)
    return turnsByDay.sorted { $0.key < $1.key }.compactMap { day, turns in
      guard turns.count > rule.maximum, !yieldsToStricterRule(for: person, turns, book) else { return nil }
      return Finding(
        "duties-per-day", person, turns: turns, day: day, amount: turns.count - rule.maximum,
        ["day": book.say.day(day), "actual": .count(turns.count), "limit": .count(rule.maximum)])
    }
  }

  /// Whether another rule with a smaller maximum (of equal ones, the first) speaks of the same duties: the smallest
  /// counts, and a day is not reported twice.
  private func yieldsToStricterRule(for person: Person, _ turns: [Turn], _ book: ScopedBook) -> Bool {
    let rules = book.scenario.rules
    let own = rules.firstIndex(of: book.rule) ?? rules.endIndex
    return rules.enumerated().contains { position, other in
      guard case .dutiesPerDay(let otherRule) = other.statement,
        (otherRule.maximum, position) < (rule.maximum, own), other.scope.includes(person)
      else { return false }
      return turns.allSatisfy(ScopedBook(book: book.book, rule: other).includes)
    }
  }
}
