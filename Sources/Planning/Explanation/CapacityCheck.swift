public import PatrolDomain
import RosterModel

/// What no plan can staff, found before any solving: at some moment, or on some day, the minimum seats of the wanted
/// duties need more people than could be there.
///
/// Looks at duties without quota and at sessions whose candidates differ in their place only, at law only, and at each
/// moment or day by itself, so that each gap is certain.
public func capacityGaps(of scenario: Scenario) -> [CapacityGap] {
  let translation = Translation(Week(scenario, folds: Fold.widest(of: scenario)))
  return CapacityCheck(translation).gaps()
}

struct CapacityCheck {
  private let week: Week
  private let problem: RosterProblem
  /// `candidates[seat]`: persons with the seat on their menu.
  private var candidates: [DutySeat: Set<Int>] = [:]

  init(_ translation: Translation) {
    week = translation.week
    problem = translation.problem
    for (person, model) in problem.persons.enumerated() {
      for option in model.menus.flatMap(\.options) {
        for part in translation.seats[option.choice] { candidates[part, default: []].insert(person) }
      }
    }
  }

  func gaps() -> [CapacityGap] {
    var found: [CapacityGap] = []
    for start in Set(week.duties.map(\.interval.start)).sorted() {
      let active = wanted { $0.interval.start <= start && start < $0.interval.end }
      if let gap = gap(active, day: start.day, time: start.timeOfDay), !isRepeated(gap, found) { found.append(gap) }
    }
    for day in 0..<week.horizon.dayCount where hasOneDutyADay && !found.contains(where: { $0.day == day }) {
      if let gap = gap(wanted { $0.day == day }, day: day, time: nil) { found.append(gap) }
    }
    return found.sorted { ($0.day, $0.time?.minute ?? -1) < ($1.day, $1.time?.minute ?? -1) }
  }

  /// A duty that lasts would show the same gap again at the start of another one.
  private func isRepeated(_ gap: CapacityGap, _ found: [CapacityGap]) -> Bool {
    found.contains { $0.duties == gap.duties && $0.seats == gap.seats }
  }

  private var hasOneDutyADay: Bool {
    week.people.allSatisfy { person in
      week.rules.contains { rule in
        guard case .dutiesPerDay(let statement) = rule.statement else { return false }
        return statement.maximum == 1 && rule.scope.includes(person)
      }
    }
  }

  /// A duty as often as it takes place: where a quota chooses among places only, its sessions are as good as wanted.
  private func wanted(_ isActive: (Duty) -> Bool) -> [Int] {
    let single = week.duties.indices.filter { week.duties[$0].quota == nil && isActive(week.duties[$0]) }
    let sessions = week.scenario.quotas.flatMap { quota -> [Int] in
      let folds = Set(quota.duties.compactMap { week.dutyIndex[$0] }.map { week.foldOfDuty[$0] })
      guard folds.count == 1, let fold = folds.first.map({ week.folds[$0] }), isActive(week.duties[fold.first])
      else { return [] }
      return Array(repeating: fold.first, count: fold.sessions)
    }
    return (single + sessions).sorted()
  }

  private func gap(_ duties: [Int], day: Int, time: TimeOfDay?) -> CapacityGap? {
    let seats = duties.flatMap { duty in
      week.duties[duty].team.allSeats.flatMap {
        Array(repeating: DutySeat(duty: duty, seat: $0.seat), count: $0.minimum)
      }
    }
    let counted = seats.map { part in
      (candidates[part] ?? []).filter { !week.isNewcomer(week.people[$0], onDutyOf: part.duty) }.sorted()
    }
    let matching = SeatMatching(candidates: counted, personCount: week.people.count)
    guard let shortage = matching.shortage() else { return nil }
    let short = shortage.seats.map { seats[$0] }
    return CapacityGap(
      day: day, time: time, needed: short.count, available: shortage.persons.count, seats: Set(short.map(\.seat)),
      duties: Set(short.map(\.duty)).sorted().map { week.duties[$0].id })
  }
}
