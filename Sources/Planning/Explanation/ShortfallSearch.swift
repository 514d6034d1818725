public import PatrolDomain
import RosterModel

/// What a lawful roster lacks, and why, as planning it would say; nothing for a roster that the engine has no words for.
public func shortfall(of roster: Roster, in scenario: Scenario) -> Shortfall {
  let translation = Translation(scenario)
  return translation.incumbent(of: roster).map { ShortfallSearch(translation, $0).shortfall } ?? Shortfall()
}

/// Finds the seats of a roster that are short and the sessions that it does not hold, and why.
struct ShortfallSearch {
  private let week: Week
  private let translation: Translation
  private let incumbent: Incumbent
  private let evaluator: PatternEvaluator
  /// The same persons without their laws on rest.
  private let withoutRests: PatternEvaluator
  /// `choices[seat]`: the single choice of each seat of each duty.
  private let choices: [DutySeat: Int]
  /// `onDuty[duty]`: persons and their seats.
  private let onDuty: [[(person: Int, seat: Seat)]]
  /// Persons and days that the planner has fixed to be free.
  private let daysOff: Set<[Int]>
  /// Duties that nobody may be on without a leader.
  private let ledByLaw: Set<Int>

  init(_ translation: Translation, _ incumbent: Incumbent) {
    week = translation.week
    self.translation = translation
    self.incumbent = incumbent
    evaluator = PatternEvaluator(translation.problem)
    var rested = translation.problem
    for person in rested.persons.indices { rested.persons[person].rests.removeAll { $0.penalty == nil } }
    withoutRests = PatternEvaluator(rested)
    var singles: [DutySeat: Int] = [:]
    for (choice, parts) in translation.seats.enumerated() where parts.count == 1 { singles[parts[0]] = choice }
    choices = singles
    var teams = Array(repeating: [(person: Int, seat: Seat)](), count: translation.week.duties.count)
    for (person, pattern) in incumbent.patterns.enumerated() {
      for part in pattern.compactMap({ $0 }).flatMap({ translation.seats[$0] }) {
        teams[part.duty].append((person, part.seat))
      }
    }
    onDuty = teams
    daysOff = Set(
      week.pins.filter { $0.subject == .dayOff }.compactMap { pin in
        translation.week.personIndex[pin.person].map { [$0, pin.day] }
      })
    let led = translation.week.rules.filter { $0.statement.kind == .teamLeader && $0.strength == .law }
      .flatMap { translation.week.duties(in: $0) }
    ledByLaw = Set(led.filter { !translation.week.duties[$0].team.leaderRoles.isEmpty })
  }

  var shortfall: Shortfall { Shortfall(seats: seats, sessions: week.scenario.quotas.compactMap(shortSession)) }

  private var seats: [ShortSeat] {
    week.duties.indices.filter { week.duties[$0].quota == nil || !onDuty[$0].isEmpty }.flatMap { duty in
      week.duties[duty].team.allSeats.compactMap { shortSeat($0, of: duty) }
    }
  }

  private func shortSeat(_ seat: TeamSeat, of duty: Int) -> ShortSeat? {
    let filled = onDuty[duty].count {
      $0.seat == seat.seat && !week.isNewcomer(week.people[$0.person], onDutyOf: duty)
    }
    guard filled < seat.target else { return nil }
    return ShortSeat(
      duty: week.duties[duty].id, seat: seat.seat, filled: filled, minimum: seat.minimum, target: seat.target,
      reasons: reasons(DutySeat(duty: duty, seat: seat.seat)))
  }

  /// The seat that is hardest to fill says why; of sessions on several days each has reasons of its own.
  private func shortSession(_ quota: Quota) -> ShortSession? {
    let duties = quota.duties.compactMap { week.dutyIndex[$0] }
    let missing = quota.sessions - duties.count { !onDuty[$0].isEmpty }
    guard missing > 0, let idle = duties.first(where: { onDuty[$0].isEmpty }) else { return nil }
    let days = Set(duties.map { week.duties[$0].day })
    let seats = week.duties[idle].team.allSeats.filter { $0.minimum > 0 }.map { seat in
      (seat: seat, reasons: reasonsByThemselves(DutySeat(duty: idle, seat: seat.seat)))
    }
    let hardest = seats.min { $0.reasons.spare - $0.seat.minimum < $1.reasons.spare - $1.seat.minimum }
    return ShortSession(
      duty: week.duties[idle].id, missing: missing, wanted: quota.sessions, isOnOneDay: days.count == 1,
      seat: hardest?.seat.seat, reasons: hardest?.reasons ?? ShortSeat.Reasons())
  }

  private func reasons(_ part: DutySeat) -> ShortSeat.Reasons {
    let kept = reasonsByThemselves(part)
    guard part.seat != .leader, ledByLaw.contains(part.duty),
      !onDuty[part.duty].contains(where: { $0.seat == .leader }),
      reasonsByThemselves(DutySeat(duty: part.duty, seat: .leader)).spare == 0
    else { return kept }
    var reasons = ShortSeat.Reasons()
    (reasons.absent, reasons.pinnedOff) = (kept.absent, kept.pinnedOff)
    // Where they are instead matters no more: if they were free, the team could not go out with them.
    reasons.leaderless = kept.onDuty + kept.resting + kept.limited + kept.spare
    return reasons
  }

  /// Why each person is not in a seat, whoever is in the others.
  private func reasonsByThemselves(_ part: DutySeat) -> ShortSeat.Reasons {
    var reasons = ShortSeat.Reasons()
    let team = week.duties[part.duty].team
    for person in week.people.indices where !onDuty[part.duty].contains(where: { $0.person == person }) {
      let isNewcomer = week.isNewcomer(week.people[person], onDutyOf: part.duty)
      guard !isNewcomer, Qualification.allows(week.people[person], isNewcomer: false, seat: part.seat, of: team)
      else { continue }
      reasons[keyPath: reason(person, part)] += 1
    }
    return reasons
  }

  private func reason(_ person: Int, _ part: DutySeat) -> WritableKeyPath<ShortSeat.Reasons, Int> {
    let duty = week.duties[part.duty]
    guard Availability.allows(week.people[person], past: week.past[person], duty: duty) else { return \.absent }
    var pattern = incumbent.patterns[person]
    if pattern[duty.day] != nil { return \.onDuty }
    if daysOff.contains([person, duty.day]) { return \.pinnedOff }
    guard let choice = choices[part] else { return \.limited }
    pattern[duty.day] = choice
    if evaluator.cost(of: pattern, person: person) != nil { return \.spare }
    return withoutRests.cost(of: pattern, person: person) != nil ? \.resting : \.limited
  }
}
