import PatrolDomain
import Planning

/// Something that a roster lacks: people in a seat, or a session.
struct ShortPlace {
  let duty: Duty
  let seat: Seat
  let isSession: Bool
  private let isBelowMinimum: Bool

  /// What is short of its minimum first, then by priority. Sessions that may be held on any of several days have no place.
  static func all(of shortfall: Shortfall, in scenario: Scenario) -> [ShortPlace] {
    let duties = Dictionary(scenario.duties.map { ($0.id, $0) }) { first, _ in first }
    let seats = shortfall.seats.compactMap { short in
      duties[short.duty].map {
        ShortPlace(duty: $0, seat: short.seat, isSession: false, isBelowMinimum: short.filled < short.minimum)
      }
    }
    let sessions = shortfall.sessions.filter(\.isOnOneDay).compactMap { short -> ShortPlace? in
      guard let duty = duties[short.duty], let seat = short.seat else { return nil }
      return ShortPlace(duty: duty, seat: seat, isSession: true, isBelowMinimum: true)
    }
    return (seats + sessions).enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }

  private var rank: Int { (isBelowMinimum ? 0 : 1_000_000) - duty.priority }

  /// One more person for each role of which one is enough.
  var people: [Price.Subject] { duty.team.roles(for: seat).map { .person($0, day: duty.day) } }
  /// One person less wanted.
  var lowered: Price.Subject { .seat(duty.id, seat) }
}
