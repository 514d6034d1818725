import PatrolDomain

/// The minimum of each seat. The maximum holds with and without such a rule: see `RosterForm`.
struct TeamSizeCheck: TeamCheck {
  func findings(for team: TeamOnDuty, in book: ScopedBook) -> [Finding] {
    team.duty.team.seatNumbers.compactMap { numbers in
      let counted = team.members(in: numbers.seat).count { !$0.isNewcomer }
      guard counted < numbers.minimum else { return nil }
      return Finding(
        "team-size-below", team, in: book, amount: numbers.minimum - counted,
        ["seat": book.say.seat(numbers.seat), "actual": .count(counted), "limit": .count(numbers.minimum)])
    }
  }
}
