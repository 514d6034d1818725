import PatrolDomain

struct WishesCheck: RuleCheck {
  let rule: Wishes

  func findings(in book: ScopedBook) -> [Finding] {
    book.scenario.wishes.compactMap { wish in
      guard let person = book.index.people[wish.person], book.rule.scope.includes(person), !book.book.meets(wish)
      else { return nil }
      return finding(wish, person, book)
    }
  }

  private func finding(_ wish: Wish, _ person: Person, _ book: ScopedBook) -> Finding {
    let (code, activity): (String, ActivityID?) =
      switch wish.subject {
      case .dayOff: ("wish-day-off", nil)
      case .duty(nil): ("wish-duty", nil)
      case .duty(let activity): ("wish-activity", activity)
      }
    var values: [String: FactValue] = ["day": book.say.day(wish.day), "rank": .count(wish.rank)]
    if let activity { values["activity"] = book.say.named(activity) }
    let turns = book.allTurns(of: person).filter { $0.day == wish.day }
    return Finding(code, person, turns: turns, day: wish.day, amount: rule.weights[wish.rank - 1], values)
  }
}

extension DutyBook {
  /// Whether somebody got what he asked for.
  func meets(_ wish: Wish) -> Bool {
    guard let person = index.people[wish.person] else { return false }
    let turns = turns(of: person).filter { $0.day == wish.day }
    return switch wish.subject {
    case .dayOff: turns.isEmpty
    case .duty(nil): !turns.isEmpty
    case .duty(let activity?): turns.contains { $0.activity == activity }
    }
  }
}
