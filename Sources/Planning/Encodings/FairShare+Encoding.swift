import PatrolDomain
import RosterModel

extension FairShare: PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables) {
    let week = draft.week
    let table = tables.table("points", rule: context.index) { (duty: Int) in
      week.covers(context.rule, duty) ? points(of: week.figures[duty]) : 0
    }
    let share = tables.shares(rule: context.index) { FairShares(of: self, context.rule, in: week) }
    let brought = share.brought(draft.person)
    draft.model.counters.append(
      Counter(
        amounts: table, days: 0..<week.horizon.dayCount,
        charges: [
          .peak(reference: -brought, level: ObjectiveLevel.heaviestBurden.index),
          .square(origin: share.floor - brought, level: ObjectiveLevel.burdenSpread.index),
        ]))
  }

  func points(of figures: DutyFigures) -> Int {
    figures.basePoints + (figures.isOnWeekend ? weekendPoints.count : 0)
      + (figures.isOnHoliday ? holidayPoints.count : 0)
  }
}

/// The shares of all persons under one rule.
struct FairShares {
  private let week: Week
  private let shares: [Int]
  /// The smallest opening burden − share among the persons in scope.
  let floor: Int

  init(of statement: FairShare, _ rule: Rule, in week: Week) {
    self.week = week
    let days = week.people.map { Self.availableDays(of: $0, in: week.horizon) }
    var shares = Array(repeating: 0, count: week.people.count)
    var holders: [[RoleID]: (persons: [Int], days: Int)] = [:]
    for (index, duty) in week.duties.enumerated() where week.covers(rule, index) {
      let points = statement.points(of: week.figures[index])
      let quota = duty.quota.flatMap { week.quotaByID[$0] }
      for (roles, target) in Self.seats(of: duty.team) {
        let found = holders[roles] ?? Self.holders(of: roles, in: week, days)
        holders[roles] = found
        guard found.days > 0 else { continue }
        for person in found.persons {
          shares[person] +=
            target * points * 1000 * (quota?.sessions ?? 1) * days[person] / ((quota?.duties.count ?? 1) * found.days)
        }
      }
    }
    self.shares = shares.map { $0 / 1000 }
    let inScope = week.people.indices.filter { rule.scope.includes(week.people[$0]) }
    let final = self.shares
    floor = inScope.map { week.people[$0].openingBurden.count - final[$0] }.min() ?? 0
  }

  /// Opening burden − share: the excess of a person who works nothing.
  func brought(_ person: Int) -> Int { week.people[person].openingBurden.count - shares[person] }

  private static func seats(of team: Team) -> [(roles: [RoleID], target: Int)] {
    (team.leaderRoles.isEmpty ? [] : [(team.leaderRoles, 1)]) + team.seats.map { ([$0.role], $0.target) }
  }

  private static func holders(of roles: [RoleID], in week: Week, _ days: [Int]) -> (persons: [Int], days: Int) {
    let persons = week.people.indices.filter { person in roles.contains { week.people[person].roles.contains($0) } }
    return (persons, persons.reduce(0) { $0 + days[$1] })
  }

  static func availableDays(of person: Person, in horizon: Horizon) -> Int {
    (0..<horizon.dayCount).count { day in
      let whole = Interval(
        from: Moment(day * Moment.minutesPerDay), to: Moment((day + 1) * Moment.minutesPerDay))
      let isAbsent = person.absences.contains { $0.interval.contains(whole) }
      let isDeclared = person.declaredWindows.map { $0.contains { $0.overlaps(whole) } } ?? true
      return !isAbsent && isDeclared && !person.isNewcomer(on: horizon.date(ofDay: day))
    }
  }
}
