internal import RosterModel

/// What working a choice counts in each row.
struct RowCoefficients: Sendable {
  /// `everyone[choice]` and `person[person][choice]`, the latter on top: (row, coefficient).
  private var everyone: [[(row: Int, coefficient: Int)]]
  private var person: [[Int: [(row: Int, coefficient: Int)]]]

  init(_ problem: RosterProblem) {
    everyone = Array(repeating: [], count: problem.choices.count)
    person = Array(repeating: [:], count: problem.persons.count)
    for (row, content) in problem.rows.enumerated() {
      for term in content.choiceTerms { everyone[term.choice].append((row, term.coefficient)) }
      for term in content.personTerms {
        person[term.person][term.choice, default: []].append((row, term.coefficient))
      }
    }
  }

  /// −Σ prices, in 1/scale: what a choice costs everyone.
  func costs(_ prices: [Int: Int]) throws(CertificateFault) -> [Int] {
    var costs: [Int] = []
    for terms in everyone { costs.append(try cost(terms, prices)) }
    return costs
  }

  /// −Σ prices: what a choice costs a person on top.
  func cost(_ person: Int, _ choice: Int, _ prices: [Int: Int]) throws(CertificateFault) -> Int {
    guard let terms = self.person[person][choice] else { return 0 }
    return try cost(terms, prices)
  }

  private func cost(
    _ terms: [(row: Int, coefficient: Int)], _ prices: [Int: Int]
  ) throws(CertificateFault) -> Int {
    var cost = 0
    for term in terms {
      guard let price = prices[term.row] else { continue }
      cost = try ExactArithmetic.sum(cost, ExactArithmetic.product(-price, term.coefficient))
    }
    return cost
  }

  private func terms(_ person: Int, _ choice: Int) -> [(row: Int, coefficient: Int)] {
    everyone[choice] + (self.person[person][choice] ?? [])
  }

  /// What the terms of each row can sum to, looking at every person, day and decision by itself.
  func ranges(_ problem: RosterProblem) throws(CertificateFault) -> [ClosedRange<Int>] {
    var lower = Array(repeating: 0, count: problem.rows.count)
    var upper = lower
    for (row, content) in problem.rows.enumerated() {
      // A decision may be named twice, so its terms count together.
      var coefficients: [Int: Int] = [:]
      for term in content.decisionTerms { coefficients[term.decision, default: 0] += term.coefficient }
      for (decision, coefficient) in coefficients {
        let bounds = problem.decisions[decision].bounds
        let ends = [
          try ExactArithmetic.product(coefficient, bounds.lowerBound),
          try ExactArithmetic.product(coefficient, bounds.upperBound),
        ]
        lower[row] = try ExactArithmetic.sum(lower[row], min(ends[0], ends[1]))
        upper[row] = try ExactArithmetic.sum(upper[row], max(ends[0], ends[1]))
      }
    }
    for (person, model) in problem.persons.enumerated() {
      for menu in model.menus {
        let spans = spans(person, menu)
        for (row, span) in spans {
          lower[row] = try ExactArithmetic.sum(lower[row], span.lowerBound)
          upper[row] = try ExactArithmetic.sum(upper[row], span.upperBound)
        }
      }
    }
    return zip(lower, upper).map { $0...$1 }
  }

  /// What one person can count in each row on one day.
  private func spans(_ person: Int, _ menu: DayMenu) -> [Int: ClosedRange<Int>] {
    var spans: [Int: ClosedRange<Int>] = [:]
    for option in menu.options {
      var sums: [Int: Int] = [:]
      for term in terms(person, option.choice) { sums[term.row, default: 0] += term.coefficient }
      for (row, sum) in sums {
        let known = spans[row] ?? 0...0
        spans[row] = min(known.lowerBound, sum)...max(known.upperBound, sum)
      }
    }
    return spans
  }
}
