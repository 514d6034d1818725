import PatrolDomain

struct AuthorityCheck: TeamCheck {
  let rule: Authority

  func findings(for team: TeamOnDuty, in book: ScopedBook) -> [Finding] {
    guard book.index.activities[team.duty.activity]?.needsPolicePowers == true else { return [] }
    return [tooFewPolice(team, book)].compactMap { $0 } + leadersWithoutPowers(team, book)
  }

  private func tooFewPolice(_ team: TeamOnDuty, _ book: ScopedBook) -> Finding? {
    let police = team.members.count { hasPowers($0, book) && !$0.isNewcomer }
    // Rounded up: half of five people are three.
    let byShare = (team.members.count * rule.minimumPercent + 99) / 100
    let needed = max(rule.minimumPolice, byShare)
    guard police < needed else { return nil }
    return Finding(
      byShare > rule.minimumPolice ? "police-share" : "police-number", team, in: book, amount: needed - police,
      [
        "actual": .count(police), "limit": .count(needed), "size": .count(team.members.count),
        "percent": .count(rule.minimumPercent),
      ])
  }

  private func leadersWithoutPowers(_ team: TeamOnDuty, _ book: ScopedBook) -> [Finding] {
    team.members(in: .leader).filter { !hasPowers($0, book) }.map { leader in
      Finding(
        "leader-powers", team, persons: [leader.person.id], in: book, amount: 1,
        ["person": leader.person.named])
    }
  }

  private func hasPowers(_ member: TeamMember, _ book: ScopedBook) -> Bool {
    book.index.forces[member.person.force]?.hasPolicePowers == true
  }
}
