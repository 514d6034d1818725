public import PatrolDomain

/// Judges rosters of one scenario.
public struct RosterAuditor: Sendable {
  private let scenario: Scenario
  private let index: ScenarioIndex

  public init(_ scenario: Scenario) {
    self.scenario = scenario
    index = ScenarioIndex(scenario)
  }

  /// Reads a roster against every rule; the roster may be any, the report is the same for the same roster.
  public func audit(_ roster: Roster) -> AuditReport { audit(roster, seen: { _, _ in }) }

  /// - Parameter seen: told of each check that was made and what it found, so that a test can tell what it tested.
  func audit(_ roster: Roster, seen: (Rule, [Finding]) -> Void) -> AuditReport {
    let book = DutyBook(roster, scenario: scenario, index: index)
    let breaches =
      RosterForm(book: book).breaches
      + scenario.rules.flatMap { rule in
        let findings = rule.statement.check.findings(in: ScopedBook(book: book, rule: rule))
        seen(rule, findings)
        return findings.map { Breach($0, of: rule) }
      }
    let coverage = Coverage(book)
    let fairShares = scenario.rules.compactMap { rule -> FairShares? in
      guard case .fairShare(let fairShare) = rule.statement else { return nil }
      return FairShares(fairShare, in: ScopedBook(book: book, rule: rule))
    }
    let priced = breaches.filter { $0.level != nil }
    return AuditReport(
      breaches: breaches.filter { $0.level == nil }, softBreaches: priced,
      levels: levels(coverage, fairShares, priced, book), coverage: coverage.seats, quotas: coverage.quotas,
      fairness: fairShares.flatMap(\.lines), metWishes: scenario.wishes.filter(book.meets),
      unmetWishes: scenario.wishes.filter { !book.meets($0) })
  }

  private func levels(
    _ coverage: Coverage, _ fairShares: [FairShares], _ priced: [Breach], _ book: DutyBook
  ) -> [ObjectiveLevel: Int] {
    var levels: [ObjectiveLevel: Int] = [
      .minimumSeats: coverage.minimumSeats(in: book),
      .targetSeats: coverage.targetSeats(in: book),
      .heaviestBurden: fairShares.flatMap(\.lines).map(\.excess.count).max() ?? 0,
      .burdenSpread: fairShares.reduce(0) { $0 + $1.spread },
      .wishes: 0,
    ]
    for breach in priced {
      if let level = breach.level { levels[level, default: 0] += breach.cost }
    }
    return levels
  }
}
