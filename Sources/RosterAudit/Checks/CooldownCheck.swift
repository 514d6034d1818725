import PatrolDomain

struct CooldownCheck: RuleCheck {
  let rule: Cooldown

  func findings(in book: ScopedBook) -> [Finding] {
    Dictionary(grouping: sessions(in: book), by: \.place).sorted { $0.key < $1.key }.flatMap { place, sessions in
      let inOrder = sessions.map(\.turn).sorted(by: Turn.precedes)
      return zip(inOrder, inOrder.dropFirst()).compactMap { finding($0, $1, at: place, book) }
    }
  }

  private struct Session: Hashable {
    let place: PlaceID
    let turn: Turn
  }

  /// Of history, a session that several people remember counts once.
  private func sessions(in book: ScopedBook) -> Set<Session> {
    let planned = book.teams.filter(\.isCarriedOut).map { Session(place: $0.duty.place, turn: Turn($0.duty)) }
    let past = book.scenario.history.compactMap { past -> Session? in
      let turn = Turn(past, title: book.say.activity(past.activity))
      guard let place = past.place, book.includes(turn) else { return nil }
      return Session(place: place, turn: turn)
    }
    return Set(planned + past)
  }

  private func finding(_ earlier: Turn, _ later: Turn, at place: PlaceID, _ book: ScopedBook) -> Finding? {
    let daysBetween = max(0, later.day - earlier.day - 1)
    guard !later.isHistory, daysBetween < rule.days else { return nil }
    return Finding(
      "cooldown", turns: [earlier, later], places: [place], day: later.day, amount: rule.days - daysBetween,
      [
        "place": book.say.place(place), "earlier": book.say.duty(earlier), "later": book.say.duty(later),
        "actual": .count(daysBetween), "limit": .count(rule.days),
      ])
  }
}
