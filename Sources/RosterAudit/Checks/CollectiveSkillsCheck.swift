import PatrolDomain

struct CollectiveSkillsCheck: TeamCheck {
  func findings(for team: TeamOnDuty, in book: ScopedBook) -> [Finding] {
    // A duty that ends at midnight still ends on the day before.
    let lastMinute = team.duty.interval.end - Minutes(1)
    let date = book.horizon.date(ofDay: lastMinute.day)
    return team.duty.team.skills.compactMap { demand in
      let holders = team.members.count { $0.person.holds(demand.skill, on: date) && !$0.isNewcomer }
      guard holders < demand.holders else { return nil }
      return Finding(
        "skill", team, in: book, amount: demand.holders - holders,
        [
          "skill": book.say.skill(demand.skill), "actual": .count(holders), "limit": .count(demand.holders),
        ])
    }
  }
}

extension Person {
  fileprivate func holds(_ skill: SkillID, on date: CivilDate) -> Bool {
    skills.contains { held in held.skill == skill && held.validUntil.map { date <= $0 } ?? true }
  }
}
