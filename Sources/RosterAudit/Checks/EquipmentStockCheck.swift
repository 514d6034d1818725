import PatrolDomain

struct EquipmentStockCheck: RuleCheck {
  func findings(in book: ScopedBook) -> [Finding] {
    let teams = book.teams.filter(\.isCarriedOut)
    return book.scenario.equipment.compactMap { equipment in
      let users = teams.filter { pieces(of: equipment.id, for: $0) > 0 }
      // What is in use grows only when a duty starts.
      let moments = users.map { moment(users, at: $0.duty.interval.start, equipment.id) }
      guard let worst = moments.max(by: { ($0.pieces, $1.start) < ($1.pieces, $0.start) }),
        worst.pieces > equipment.stock
      else { return nil }
      return finding(equipment, worst, book)
    }
  }

  private struct Use {
    let start: Moment
    let teams: [TeamOnDuty]
    let pieces: Int
  }

  private func moment(_ users: [TeamOnDuty], at start: Moment, _ equipment: EquipmentID) -> Use {
    let minute = Interval(from: start, to: start + Minutes(1))
    let teams = users.filter { $0.duty.interval.overlaps(minute) }
    return Use(start: start, teams: teams, pieces: teams.reduce(0) { $0 + pieces(of: equipment, for: $1) })
  }

  private func pieces(of equipment: EquipmentID, for team: TeamOnDuty) -> Int {
    team.duty.equipment.filter { $0.equipment == equipment }
      .reduce(0) { $0 + $1.perDuty + $1.perPerson * team.members.count }
  }

  private func finding(_ equipment: Equipment, _ use: Use, _ book: ScopedBook) -> Finding {
    Finding(
      "equipment", turns: use.teams.map { Turn($0.duty) }, day: use.start.day,
      amount: use.pieces - equipment.stock,
      [
        "equipment": .named(id: equipment.id.text, name: equipment.name), "moment": book.say.moment(use.start),
        "actual": .count(use.pieces),
        "limit": .count(equipment.stock), "duties": .list(use.teams.map { book.say.dutyAtPlace($0.duty) }),
      ])
  }
}
