public import PatrolDomain
import RosterModel

/// What a planned week leaves to a search on a week like it: its roster, and what else was worth looking at for each person.
public struct WarmStart: Sendable {
  public let roster: Roster
  /// Per person: what he does in the whole week, one entry per pattern. A fold's work is called by its first duty.
  let patterns: [PersonID: [[Assignment]]]

  /// A roster from elsewhere.
  public init(_ roster: Roster) { self.init(roster, patterns: [:]) }

  init(_ roster: Roster, patterns: [PersonID: [[Assignment]]]) {
    self.roster = roster
    self.patterns = patterns
  }
}

extension Translation {
  /// The engine's patterns as assignments.
  func weeks(of patterns: [[[Int?]]]) -> [PersonID: [[Assignment]]] {
    var weeks: [PersonID: [[Assignment]]] = [:]
    for (person, list) in patterns.enumerated() {
      let id = week.people[person].id
      weeks[id] = list.map { pattern in
        pattern.compactMap { $0 }.flatMap { seats[$0] }.map { part in
          Assignment(duty: week.duties[part.duty].id, seat: part.seat, person: id)
        }
      }
    }
    return weeks
  }

  /// Assignments as patterns of the engine, without those that hold work which is on nobody's menu here.
  func patterns(of weeks: [PersonID: [[Assignment]]]) -> [[[Int?]]] {
    let choices = Dictionary(uniqueKeysWithValues: seats.enumerated().map { ($1, $0) })
    return week.people.map { person in (weeks[person.id] ?? []).compactMap { pattern(of: $0, choices) } }
  }

  private func pattern(of assignments: [Assignment], _ choices: [[DutySeat]: Int]) -> [Int?]? {
    var days = Array(repeating: [DutySeat](), count: week.horizon.dayCount)
    for assignment in assignments {
      guard let duty = week.dutyIndex[assignment.duty] else { return nil }
      days[week.duties[duty].day].append(DutySeat(duty: week.fold(of: duty).first, seat: assignment.seat))
    }
    var pattern: [Int?] = []
    for parts in days {
      let choice = choices[parts]
      if choice == nil, !parts.isEmpty { return nil }
      pattern.append(choice)
    }
    return pattern
  }
}
