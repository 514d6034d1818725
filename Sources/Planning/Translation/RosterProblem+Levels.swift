import RosterModel

extension RosterProblem {
  /// The same problem where only the first `count` levels matter: nothing is charged on later ones, and soft rules that
  /// only cost there are gone.
  func keepingLevels(_ count: Int) -> RosterProblem {
    var kept = self
    kept.levels = Array(levels.prefix(count))
    kept.persons = persons.map { $0.keepingLevels(count) }
    for index in decisions.indices { kept.decisions[index].cost.removeAll { $0.level >= count } }
    for index in rows.indices {
      kept.rows[index].shortfall = rows[index].shortfall.map { $0.keepingLevels(count) }
      kept.rows[index].surplus = rows[index].surplus.map { $0.keepingLevels(count) }
    }
    return kept
  }
}

extension PersonModel {
  fileprivate func keepingLevels(_ count: Int) -> PersonModel {
    func isKept(_ penalty: Penalty?) -> Bool { penalty.map { $0.level < count } ?? true }
    var kept = self
    kept.baseCost.removeAll { $0.level >= count }
    for day in menus.indices {
      kept.menus[day].off?.removeAll { $0.level >= count }
      for option in menus[day].options.indices { kept.menus[day].options[option].cost.removeAll { $0.level >= count } }
    }
    kept.rests.removeAll { !isKept($0.penalty) }
    kept.successions.removeAll { !isKept($0.penalty) }
    kept.runs.removeAll { !isKept($0.penalty) }
    kept.restWindows.removeAll { !isKept($0.penalty) }
    kept.dayGroups.removeAll { !isKept($0.penalty) }
    for index in counters.indices { kept.counters[index].charges.removeAll { $0.level >= count } }
    // What neither limits nor charges anything.
    kept.counters.removeAll { $0.minimum == nil && $0.maximum == nil && $0.charges.isEmpty }
    return kept
  }
}

extension CounterCharge {
  fileprivate var level: Int {
    switch self {
    case .excess(_, let penalty), .shortfall(_, let penalty): penalty.level
    case .square(_, let level), .peak(_, let level): level
    }
  }
}

extension Segment {
  fileprivate func keepingLevels(_ count: Int) -> Segment {
    Segment(width: width, cost: cost.filter { $0.level < count })
  }
}
