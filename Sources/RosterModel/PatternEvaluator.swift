/// Reads one person's pattern against his rules: lawful or not, and what it costs on each level.
///
/// This is the definition of the rules' meaning, written for reading rather than speed. The engine's pricing must agree
/// with it on every pattern.
public struct PatternEvaluator: Sendable {
  let problem: RosterProblem
  /// `membership[class][choice]`.
  private let membership: [[Bool]]

  public init(_ problem: RosterProblem) {
    self.problem = problem
    membership = problem.classes.map { choiceClass in
      var isMember = Array(repeating: false, count: problem.choices.count)
      for choice in choiceClass.members { isMember[choice] = true }
      return isMember
    }
  }

  /// The costs of `pattern` on every level of kind `.sum`, and `nil` when it is unlawful for `person`.
  ///
  /// - Parameter pattern: one entry per day: the choice worked, or `nil` for a free day.
  public func cost(of pattern: [Int?], person: Int) -> CostVector? {
    precondition(pattern.count == problem.dayCount, "a pattern has one entry per day")
    let model = problem.persons[person]
    var tally = PatternTally(levels: problem.levels.count)
    tally.costs.add(model.baseCost)
    addMenus(pattern, model, &tally)
    addNeighbours(pattern, model, &tally)
    for counter in model.counters { add(counter, total(of: counter, pattern), &tally) }
    for run in model.runs { add(run, pattern, &tally) }
    for window in model.restWindows { add(window, pattern, model, &tally) }
    for groups in model.dayGroups { add(groups, pattern, &tally) }
    return tally.isLawful ? tally.costs : nil
  }

  /// The person's values on levels of kind `.largest`, one entry per charge.
  public func peaks(of pattern: [Int?], person: Int) -> [LevelCost] {
    problem.persons[person].counters.flatMap { counter in
      counter.charges.compactMap { charge in
        guard case .peak(let reference, let level) = charge else { return nil }
        return LevelCost(level, total(of: counter, pattern) - reference)
      }
    }
  }

  func isIn(_ choiceClass: Int?, _ choice: Int) -> Bool {
    choiceClass.map { membership[$0][choice] } ?? true
  }

  private func works(_ choiceClass: Int?, _ choice: Int?) -> Bool {
    choice.map { isIn(choiceClass, $0) } ?? false
  }

  private func addMenus(_ pattern: [Int?], _ model: PersonModel, _ tally: inout PatternTally) {
    for (day, choice) in pattern.enumerated() {
      let charges =
        choice.map { wanted in
          model.menus[day].options.first { $0.choice == wanted }?.cost
        } ?? model.menus[day].off
      if let charges { tally.costs.add(charges) } else { tally.isLawful = false }
    }
  }

  private func addNeighbours(_ pattern: [Int?], _ model: PersonModel, _ tally: inout PatternTally) {
    let worked = pattern.compactMap { $0 }
    if let first = worked.first {
      let gap = problem.choices[first].start - model.freeSince
      for rest in model.rests where rest.bindsEntering { tally.charge(rest.penalty, rest.minutes - gap) }
    }
    for (earlier, later) in zip(worked, worked.dropFirst()) {
      let gap = problem.choices[later].start - problem.choices[earlier].end
      if gap < 0 { tally.isLawful = false }
      for rest in model.rests where isIn(rest.after, earlier) { tally.charge(rest.penalty, rest.minutes - gap) }
      guard problem.choices[later].day == problem.choices[earlier].day + 1 else { continue }
      for succession in model.successions where isIn(succession.from, earlier) && isIn(succession.to, later) {
        tally.charge(succession.penalty, 1)
      }
    }
  }

  private func total(of counter: Counter, _ pattern: [Int?]) -> Int {
    counter.days.reduce(counter.initial) { sum, day in
      sum + (pattern[day].map { problem.amounts[counter.amounts][$0] } ?? 0)
    }
  }

  private func add(_ counter: Counter, _ total: Int, _ tally: inout PatternTally) {
    if let minimum = counter.minimum, total < minimum { tally.isLawful = false }
    if let maximum = counter.maximum, total > maximum { tally.isLawful = false }
    for charge in counter.charges {
      switch charge {
      case .excess(let limit, let penalty): tally.charge(penalty, total - limit)
      case .shortfall(let limit, let penalty): tally.charge(penalty, limit - total)
      case .square(let origin, let level):
        let excess = max(0, total - origin)
        tally.costs.add([LevelCost(level, excess * excess)])
      case .peak: break
      }
    }
  }

  private func add(_ run: Run, _ pattern: [Int?], _ tally: inout PatternTally) {
    let inRun = pattern.map { works(run.of, $0) == run.worked }
    var day = 0
    if run.entering > 0, inRun.first == false, let minimum = run.minimum {
      tally.charge(run.penalty, minimum - run.entering)
    }
    while day < inRun.count {
      guard inRun[day] else {
        day += 1
        continue
      }
      let end = inRun[day...].firstIndex(of: false) ?? inRun.count
      let entering = day == 0 ? run.entering : 0
      let length = entering + (end - day)
      if let maximum = run.maximum { tally.charge(run.penalty, length - max(maximum, entering)) }
      let minimumBinds = (day > 0 || entering > 0 || run.minimumAtStart) && (end < inRun.count || run.minimumAtEnd)
      if let minimum = run.minimum, minimumBinds { tally.charge(run.penalty, minimum - length) }
      day = end
    }
  }

  private func add(_ window: RestWindow, _ pattern: [Int?], _ model: PersonModel, _ tally: inout PatternTally) {
    var freeSince = model.freeSince
    var longest = 0
    for choice in pattern.compactMap({ $0 }).map({ problem.choices[$0] }) {
      longest = max(longest, min(choice.start, window.to) - max(freeSince, window.from))
      freeSince = max(freeSince, choice.end)
    }
    longest = max(longest, window.to - max(freeSince, window.from))
    if longest < window.length { tally.charge(window.penalty, 1) }
  }

  private func add(_ rule: DayGroups, _ pattern: [Int?], _ tally: inout PatternTally) {
    let worked = rule.groups.map { group in group.count { works(rule.of, pattern[$0]) } }
    if let maximum = rule.maximum {
      let added = worked.count { $0 > 0 }
      tally.charge(rule.penalty, rule.initial + added - max(maximum, rule.initial))
    }
    guard rule.wholeOnly else { return }
    for (group, count) in zip(rule.groups, worked) where count > 0 && count < group.count {
      tally.charge(rule.penalty, 1)
    }
  }
}

/// What reading a pattern adds up to.
struct PatternTally {
  var costs: CostVector
  var isLawful = true

  init(levels: Int) { costs = CostVector(levels: levels) }

  /// Charges a broken amount, or finds it unlawful where the rule has no price.
  mutating func charge(_ penalty: Penalty?, _ amount: Int) {
    guard amount > 0 else { return }
    if let penalty {
      costs[penalty.level] = costs[penalty.level] + penalty.charge(for: amount)
    } else {
      isLawful = false
    }
  }
}
