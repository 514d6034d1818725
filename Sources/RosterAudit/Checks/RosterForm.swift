import PatrolDomain

/// What holds for every roster of a scenario, whatever its rules: seats exist and are not overfilled, nobody stands on
/// a duty twice, no more sessions take place than are asked for, and newcomers go out only where a rule admits them.
struct RosterForm {
  let book: DutyBook

  private var say: Phrasebook { Phrasebook(horizon: book.scenario.horizon, index: book.index) }

  var breaches: [Breach] {
    strays + book.teams.filter(\.isCarriedOut).flatMap { foreignSeats($0) + twice($0) + overfilled($0) + newcomers($0) }
      + book.scenario.quotas.compactMap(tooManySessions)
  }

  private var strays: [Breach] {
    book.strays.map { stray in
      let isPersonKnown = book.index.people[stray.person] != nil
      return breach(
        .qualification,
        Finding(
          isPersonKnown ? "unknown-duty" : "unknown-person", persons: [stray.person], amount: 1,
          ["person": .text(stray.person.text), "duty": .text(stray.duty.text)]))
    }
  }

  private func foreignSeats(_ team: TeamOnDuty) -> [Breach] {
    let seats = Set(team.duty.team.seatNumbers.map(\.seat))
    return team.members.filter { !seats.contains($0.seat) }.map { member in
      breach(
        .qualification,
        finding(
          "foreign-seat", team, [member.person.id], amount: 1,
          ["person": member.person.named, "seat": say.seat(member.seat)]))
    }
  }

  private func twice(_ team: TeamOnDuty) -> [Breach] {
    Dictionary(grouping: team.members, by: \.person.id).filter { $1.count > 1 }.sorted { $0.key < $1.key }
      .map { person, entries in
        breach(
          .availability,
          finding(
            "twice", team, [person], amount: (entries.count - 1) * team.duty.interval.length.count,
            ["person": say.person(person), "seats": .list(entries.map { say.seat($0.seat) })]))
      }
  }

  private func overfilled(_ team: TeamOnDuty) -> [Breach] {
    team.duty.team.seatNumbers.compactMap { numbers in
      let members = team.members(in: numbers.seat)
      guard members.count > numbers.maximum else { return nil }
      return breach(
        .teamSize,
        finding(
          "team-size-above", team, members.map(\.person.id), amount: members.count - numbers.maximum,
          ["seat": say.seat(numbers.seat), "actual": .count(members.count), "limit": .count(numbers.maximum)]))
    }
  }

  private func newcomers(_ team: TeamOnDuty) -> [Breach] {
    let isSupervised = book.scenario.rules.contains { rule in
      rule.statement.kind == .supervision && rule.scope.includes(team.duty, in: book.scenario.horizon)
    }
    guard !isSupervised else { return [] }
    return team.members.filter(\.isNewcomer).map { member in
      breach(
        .supervision,
        finding("newcomer", team, [member.person.id], amount: 1, ["person": member.person.named]))
    }
  }

  private func tooManySessions(_ quota: Quota) -> Breach? {
    let chosen = quota.duties.compactMap { book.team(on: $0) }.filter(\.isCarriedOut).map(\.duty)
    guard let first = chosen.first, chosen.count > quota.sessions else { return nil }
    let finding = Finding(
      "too-many-sessions", turns: chosen.map { Turn($0) }, amount: chosen.count - quota.sessions,
      [
        "title": .text(first.title), "actual": .count(chosen.count), "limit": .count(quota.sessions),
        "duties": .list(chosen.map { say.dutyAtPlace($0) }),
      ])
    return Breach(finding, id: RuleID("demand/\(quota.id)"), kind: .teamSize, citation: Self.citation)
  }

  /// The demand and the form of a roster are the planner's own.
  private static let citation = Citation(source: "", status: .assumed, authority: .planner)

  private func breach(_ kind: RuleKind, _ finding: Finding) -> Breach {
    Breach(finding, id: RuleID("built-in/\(kind.rawValue)"), kind: kind, citation: Self.citation)
  }

  private func finding(
    _ code: String, _ team: TeamOnDuty, _ persons: [PersonID], amount: Int, _ values: [String: FactValue]
  ) -> Finding {
    Finding(
      code, persons: persons, turns: [Turn(team.duty)], places: [team.duty.place], day: team.duty.day, amount: amount,
      values.merging(["duty": say.dutyAtPlace(team.duty)]) { own, _ in own })
  }
}
