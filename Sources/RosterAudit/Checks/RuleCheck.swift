import PatrolDomain

/// Judges one rule of the catalogue. Each lives in a file of its own, named after the rule.
protocol RuleCheck {
  /// Where the roster breaks the rule, by person or duty.
  func findings(in book: ScopedBook) -> [Finding]
}

/// A rule about what one person does.
protocol PersonCheck: RuleCheck {
  func findings(for person: Person, in book: ScopedBook) -> [Finding]
}

extension PersonCheck {
  func findings(in book: ScopedBook) -> [Finding] { book.people.flatMap { findings(for: $0, in: book) } }
}

/// A rule about who goes out together on a duty that is carried out.
protocol TeamCheck: RuleCheck {
  func findings(for team: TeamOnDuty, in book: ScopedBook) -> [Finding]
}

extension TeamCheck {
  func findings(in book: ScopedBook) -> [Finding] {
    book.teams.filter(\.isCarriedOut).flatMap { findings(for: $0, in: book) }
  }
}
