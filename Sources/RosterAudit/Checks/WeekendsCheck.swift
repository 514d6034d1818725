import PatrolDomain

struct WeekendsCheck: PersonCheck {
  let rule: Weekends

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    let worked = Set(book.turns(of: person).map(\.day))
    let weekends = weekends(of: book.horizon)
    return tooMany(person, weekends.filter { !$0.allSatisfy { !worked.contains($0) } }, book)
      + (rule.whole ? weekends.compactMap { split(person, weekend: $0, worked, book) } : [])
  }

  /// Saturday and Sunday, or the one of them that lies in the horizon, as days.
  private func weekends(of horizon: Horizon) -> [[Int]] {
    (-1..<horizon.dayCount).filter { horizon.weekday(ofDay: $0) == .saturday }
      .map { saturday in [saturday, saturday + 1].filter { (0..<horizon.dayCount).contains($0) } }
  }

  private func tooMany(_ person: Person, _ worked: [[Int]], _ book: ScopedBook) -> [Finding] {
    guard let maximum = rule.maximum, worked.count > maximum else { return [] }
    return [
      Finding(
        "weekends", person, amount: worked.count - maximum,
        ["actual": .count(worked.count), "limit": .count(maximum)])
    ]
  }

  private func split(_ person: Person, weekend: [Int], _ worked: Set<Int>, _ book: ScopedBook) -> Finding? {
    guard let onDuty = weekend.first(where: worked.contains),
      let free = weekend.first(where: { !worked.contains($0) })
    else { return nil }
    return Finding(
      "weekend-split", person, day: onDuty, amount: 1, ["worked": book.say.day(onDuty), "free": book.say.day(free)])
  }
}
