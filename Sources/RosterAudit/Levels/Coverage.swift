import PatrolDomain

/// How the demand is met: every seat of every duty, and every quota.
struct Coverage {
  let seats: [SeatCoverage]
  let quotas: [QuotaCoverage]

  init(_ book: DutyBook) {
    seats = book.teams.flatMap { team in
      team.duty.team.seatNumbers.map { SeatCoverage($0, on: team) }
    }
    quotas = book.scenario.quotas.map { QuotaCoverage($0, in: book) }
  }

  /// Missing people below the minima and sessions not carried out, each × priority.
  func minimumSeats(in book: DutyBook) -> Int {
    let people = seats.reduce(0) { $0 + $1.shortOfMinimum * priority(of: $1.duty, book) }
    let sessions = zip(book.scenario.quotas, quotas).reduce(0) { sum, pair in
      // All candidates have the same team and priority.
      guard let duty = pair.0.duties.first.flatMap({ book.index.duties[$0] }) else { return sum }
      return sum + pair.1.missing * duty.team.seatNumbers.reduce(0) { $0 + $1.minimum } * duty.priority
    }
    return people + sessions
  }

  /// Missing people between minimum and target, each × priority, and risk forgone.
  func targetSeats(in book: DutyBook) -> Int {
    seats.reduce(0) { $0 + $1.shortOfTarget * priority(of: $1.duty, book) } + quotas.reduce(0) { $0 + $1.riskForgone }
  }

  private func priority(of duty: DutyID, _ book: DutyBook) -> Int { book.index.duties[duty]?.priority ?? 0 }
}

extension SeatCoverage {
  fileprivate init(_ numbers: SeatNumbers, on team: TeamOnDuty) {
    let members = team.members(in: numbers.seat)
    self.init(
      duty: team.duty.id, seat: numbers.seat, rostered: members.count, counted: members.count { !$0.isNewcomer },
      minimum: numbers.minimum, target: numbers.target, maximum: numbers.maximum, outside: numbers.outside,
      isCarriedOut: team.isCarriedOut, isWanted: team.duty.quota == nil || team.isCarriedOut)
  }
}

extension QuotaCoverage {
  fileprivate init(_ quota: Quota, in book: DutyBook) {
    let candidates = quota.duties.compactMap { book.team(on: $0) }.map { team in
      (team: team, risk: riskValue(of: team.duty, in: book.scenario))
    }
    let chosen = candidates.filter(\.team.isCarriedOut)
    let best = candidates.map(\.risk).sorted(by: >).prefix(quota.sessions).reduce(0, +)
    self.init(
      quota: quota.id, sessions: quota.sessions, chosen: chosen.map(\.team.duty.id),
      riskForgone: max(0, best - chosen.reduce(0) { $0 + $1.risk }))
  }
}
