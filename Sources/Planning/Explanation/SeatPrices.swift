public import PatrolDomain
import RosterModel

/// What one more counted person in a seat would be worth to the relaxation, by the prices that prove a level's bound. An
/// indication only: whole people may be worth more or less.
public struct SeatPrice: Hashable, Sendable {
  /// For duties that differ only in their place, the first of them.
  public let duty: DutyID
  public let seat: Seat
  public let level: ObjectiveLevel
  /// Thousandths of a point of the level; above 0.
  public let thousandths: Int
}

extension PlanOutcome {
  /// What the relaxation would gain by each rule that has rows of its own (visits, equipment, pairs): the sum of its rows'
  /// prices on the first two levels, in thousandths of a point. Rules about single persons have none.
  public func rulePrices(in scenario: Scenario) -> [RuleID: Int] {
    guard let (certificate, translation) = proof(in: scenario) else { return [:] }
    var sums: [RuleID: Int] = [:]
    for claim in certificate.claims where claim.level <= ObjectiveLevel.targetSeats.index {
      for (row, price) in claim.nodes.first?.prices?.rows ?? [:] {
        guard translation.origins.indices.contains(row), case .rule(let rule) = translation.origins[row] else {
          continue
        }
        sums[translation.week.rules[rule].id, default: 0] += abs(price) * 1000 / certificate.scale
      }
    }
    return sums
  }

  private func proof(in scenario: Scenario) -> (Certificate, Translation)? {
    let steps = TeamsThenPlaces(Translation(scenario))
    if let full = proofs.full { return (full, steps.full) }
    return proofs.folded.map { ($0, steps.folded) }
  }

  /// The seats that have a price on the first two levels, by level, then the dearest first.
  public func seatPrices(in scenario: Scenario) -> [SeatPrice] {
    guard let (certificate, translation) = proof(in: scenario) else { return [] }
    var found: [SeatPrice] = []
    for level in [ObjectiveLevel.minimumSeats, .targetSeats] {
      guard let rows = certificate.claims.first(where: { $0.level == level.index })?.nodes.first?.prices?.rows
      else { continue }
      var best: [DutySeat: Int] = [:]
      for (row, price) in rows where price > 0 {
        guard let seat = translation.seat(ofRow: row) else { continue }
        best[seat] = max(best[seat] ?? 0, price)
      }
      found += best.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { part, price in
        SeatPrice(
          duty: scenario.duties[part.duty].id, seat: part.seat, level: level,
          thousandths: price * 1000 / certificate.scale)
      }
    }
    return found.filter { $0.thousandths > 0 }
  }
}

extension Translation {
  /// The seat that a row of the demand counts; `nil` for any other row.
  fileprivate func seat(ofRow row: Int) -> DutySeat? {
    guard origins.indices.contains(row), case .demand(let duty) = origins[row] else { return nil }
    let counted = problem.rows[row].choiceTerms.map { term in
      Set(seats[term.choice].filter { $0.duty == duty })
    }
    // A row about the whole duty counts every seat.
    guard let first = counted.first, first.count == 1, counted.allSatisfy({ $0 == first }) else { return nil }
    return first.first
  }
}
