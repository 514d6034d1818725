internal import RosterModel

/// An integer variable of the master problem that is not a pattern: a decision, a segment of slack, or a total of slack.
struct Structural: Sendable {
  enum Kind: Hashable, Sendable {
    /// Index into `RosterProblem.decisions`.
    case decision(Int)
    /// `position` counts the segments of the side, in order of use.
    case shortfall(row: Int, position: Int)
    case surplus(row: Int, position: Int)
    /// Index into `CompiledProblem.totals`; `row` is the total's own, behind those of the problem.
    case total(Int, row: Int)
  }

  var kind: Kind
  /// Always finite: slack cannot exceed what the terms of its row can sum to.
  var bounds: ClosedRange<Int>
  /// One per level, per unit.
  var costs: [Int]
  var terms: [RowTerm]

  /// The row that it balances; `nil` for decisions.
  var row: Int? {
    switch kind {
    case .decision: nil
    case .shortfall(let row, _), .surplus(let row, _), .total(_, let row): row
    }
  }
}

/// The segments of one row, as indices into `CompiledProblem.structurals`, in order of use.
struct RowSegments: Sendable {
  var shortfall: [Int] = []
  var surplus: [Int] = []
}

extension CompiledProblem {
  /// Takes `amount` of slack from the segments of one side, in order of use.
  ///
  /// - Returns: what each segment gives, and what they cannot.
  func fill(_ side: [Int], _ amount: Int) -> (slack: [(structural: Int, amount: Int)], left: Int) {
    var left = amount
    let slack = side.map { index in
      let given = min(left, structurals[index].bounds.upperBound)
      left -= given
      return (structural: index, amount: given)
    }
    return (slack, left)
  }

  static func collectStructurals(
    _ problem: RosterProblem, _ choiceTerms: [[RowTerm]], _ personTerms: [[Int: [RowTerm]]]
  ) -> ([Structural], [RowSegments]) {
    let levels = problem.levels.count
    var structurals = problem.decisions.enumerated().map { index, decision in
      Structural(
        kind: .decision(index), bounds: decision.bounds, costs: perLevel(decision.cost, levels), terms: [])
    }
    for (row, content) in problem.rows.enumerated() {
      for term in content.decisionTerms where term.coefficient != 0 {
        structurals[term.decision].terms.append(RowTerm(row: row, coefficient: term.coefficient))
      }
    }
    let activities = activityRanges(problem, choiceTerms, personTerms)
    var segments: [RowSegments] = []
    for (row, content) in problem.rows.enumerated() {
      var ofRow = RowSegments()
      let sides = [
        (content.shortfall, max(0, content.target - activities[row].lowerBound), 1),
        (content.surplus, max(0, activities[row].upperBound - content.target), -1),
      ]
      for (side, reach, sign) in sides {
        for (position, segment) in side.enumerated() {
          let kind: Structural.Kind =
            sign > 0 ? .shortfall(row: row, position: position) : .surplus(row: row, position: position)
          if sign > 0 { ofRow.shortfall.append(structurals.count) } else { ofRow.surplus.append(structurals.count) }
          structurals.append(
            Structural(
              kind: kind, bounds: 0...max(0, min(segment.width ?? reach, reach)),
              costs: perLevel(segment.cost, levels), terms: [RowTerm(row: row, coefficient: sign)]))
        }
      }
      segments.append(ofRow)
    }
    return (structurals, segments)
  }

  /// What each row's left-hand side can be, looking at every person and day by itself.
  private static func activityRanges(
    _ problem: RosterProblem, _ choiceTerms: [[RowTerm]], _ personTerms: [[Int: [RowTerm]]]
  ) -> [ClosedRange<Int>] {
    var lower = Array(repeating: 0, count: problem.rows.count)
    var upper = lower
    for (row, content) in problem.rows.enumerated() {
      for term in content.decisionTerms {
        let bounds = problem.decisions[term.decision].bounds
        let ends = [term.coefficient * bounds.lowerBound, term.coefficient * bounds.upperBound]
        lower[row] += min(ends[0], ends[1])
        upper[row] += max(ends[0], ends[1])
      }
    }
    for (person, model) in problem.persons.enumerated() {
      for menu in model.menus {
        var least: [Int: Int] = [:]
        var most: [Int: Int] = [:]
        for option in menu.options {
          var sums: [Int: Int] = [:]
          for term in choiceTerms[option.choice] { sums[term.row, default: 0] += term.coefficient }
          for term in personTerms[person][option.choice] ?? [] { sums[term.row, default: 0] += term.coefficient }
          for (row, sum) in sums {
            least[row] = min(least[row] ?? 0, sum)
            most[row] = max(most[row] ?? 0, sum)
          }
        }
        for (row, sum) in least { lower[row] += sum }
        for (row, sum) in most { upper[row] += sum }
      }
    }
    return zip(lower, upper).map { $0...$1 }
  }

  private static func perLevel(_ charges: [LevelCost], _ levels: Int) -> [Int] {
    var costs = Array(repeating: 0, count: levels)
    for charge in charges { costs[charge.level] += charge.cost.units }
    return costs
  }
}
