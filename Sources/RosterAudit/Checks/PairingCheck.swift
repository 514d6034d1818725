import PatrolDomain

struct PairingCheck: TeamCheck {
  let rule: Pairing

  func findings(for team: TeamOnDuty, in book: ScopedBook) -> [Finding] {
    book.scenario.pairs.compactMap { pair in
      let present = [pair.first, pair.second].filter(team.has)
      let isBroken =
        switch pair.relation {
        case .required, .preferred: present.count == 1
        case .avoided, .forbidden: present.count == 2
        }
      return isBroken ? finding(pair, present, team, book) : nil
    }
  }

  private func finding(_ pair: Pair, _ present: [PersonID], _ team: TeamOnDuty, _ book: ScopedBook) -> Finding? {
    let ownPrice: Int? =
      switch pair.relation {
      case .required, .forbidden: nil
      case .preferred, .avoided: rule.weight
      }
    if ownPrice == 0 { return nil }
    // Who is there stands first.
    let names = pair.first == present[0] ? [pair.first, pair.second] : [pair.second, pair.first]
    return Finding(
      "pair-\(pair.relation.rawValue)", team, persons: names, in: book, amount: 1, ownPrice: ownPrice,
      ["first": book.say.person(names[0]), "second": book.say.person(names[1])])
  }
}
