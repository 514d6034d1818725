internal import RosterModel

extension Exchange {
  /// Lets every two persons exchange two days at a time, or several in a row.
  ///
  /// - Returns: whether something was exchanged.
  mutating func exchangeInPairs(_ state: inout SearchState) -> Bool {
    let spans = spans
    var hasImproved = false
    for group in groups where group.count > 1 {
      for (index, person) in group.enumerated() {
        if isOver(&state) { return false }
        for other in group[(index + 1)...] where exchange(person, other, spans, &state) { hasImproved = true }
      }
    }
    return hasImproved
  }

  /// The days between the first and the last day of an exchange.
  private static let longestSpan = 7

  /// The sets of days to exchange.
  private var spans: [[Int]] {
    var spans: [[Int]] = []
    for first in 0..<compiled.problem.dayCount {
      for last in (first + 1)..<max(first + 2, min(compiled.problem.dayCount, first + Self.longestSpan))
      where last < compiled.problem.dayCount {
        spans.append([first, last])
        if last - first > 1 { spans.append(Array(first...last)) }
      }
    }
    return spans
  }

  /// The persons in groups with no choice in common.
  private var groups: [[Int]] {
    var groups = DisjointSets(count: compiled.personCount)
    var first: [Int: Int] = [:]
    for (person, model) in compiled.problem.persons.enumerated() {
      for option in model.menus.lazy.flatMap(\.options) {
        groups.join(person, first[option.choice, default: person])
        first[option.choice] = person
      }
    }
    return groups.sets
  }

  private mutating func exchange(
    _ a: Int, _ b: Int, _ spans: [[Int]], _ state: inout SearchState
  ) -> Bool {
    guard var before = cost(ofPair: (patterns[a], patterns[b]), a, b, &state) else { return false }
    var hasImproved = false
    for span in spans where canExchange(a, b, span) {
      var (ofA, ofB) = (patterns[a], patterns[b])
      for day in span { (ofA[day], ofB[day]) = (ofB[day], ofA[day]) }
      guard let after = cost(ofPair: (ofA, ofB), a, b, &state), after < before, make([(a, ofA), (b, ofB)], &state)
      else { continue }
      // Read again: who has the largest value of a level may have changed.
      before = cost(ofPair: (ofA, ofB), a, b, &state) ?? after
      hasImproved = true
    }
    return hasImproved
  }

  private func cost(ofPair patterns: ([Int?], [Int?]), _ a: Int, _ b: Int, _ state: inout SearchState) -> Double? {
    guard let ofA = cost(of: patterns.0, a, &state), let ofB = cost(of: patterns.1, b, &state) else { return nil }
    return ofA + ofB
  }

  /// Whether the menus allow it. A span on whose ends both do the same is left to a shorter one.
  private func canExchange(_ a: Int, _ b: Int, _ span: [Int]) -> Bool {
    guard let first = span.first, let last = span.last, patterns[a][first] != patterns[b][first],
      patterns[a][last] != patterns[b][last]
    else { return false }
    return span.allSatisfy { mayWork(a, patterns[b][$0], on: $0) && mayWork(b, patterns[a][$0], on: $0) }
  }
}
