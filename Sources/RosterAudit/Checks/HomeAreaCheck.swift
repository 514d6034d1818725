import PatrolDomain

struct HomeAreaCheck: PersonCheck {
  let rule: HomeArea

  func findings(for person: Person, in book: ScopedBook) -> [Finding] {
    guard let home = person.home else { return [] }
    return book.turns(of: person).filter { !$0.isHistory }.compactMap { turn in
      guard let place = turn.place.flatMap({ book.index.places[$0] }), !place.groups.isEmpty else { return nil }
      let isAtHome = place.groups.contains(home)
      guard isAtHome != (rule.relation == .within) else { return nil }
      return Finding(
        "home-\(rule.relation.rawValue)", person, turns: [turn], places: [place.id], day: turn.day, amount: 1,
        ["duty": book.say.duty(turn), "place": book.say.place(place.id), "home": book.say.place(home)])
    }
  }
}
