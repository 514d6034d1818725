internal import RosterModel

/// One person's pattern as a column of the master problem, read by `PatternEvaluator`.
struct PatternColumn: Sendable {
  let person: Int
  /// One slot per day (`SlotMap`), which identifies the pattern.
  let slots: [Int32]
  /// One per level; what the pattern is charged. 0 on levels of kind `.largest`.
  let costs: [Int]
  /// The person's values on levels of kind `.largest`.
  let peaks: [LevelCost]
  /// Where the pattern counts, by row index, each row once.
  let terms: [RowTerm]

  /// - Returns: `nil` when the pattern is unlawful.
  init?(_ pattern: [Int?], person: Int, in compiled: CompiledProblem) {
    guard let costs = compiled.patterns.cost(of: pattern, person: person) else { return nil }
    var slots: [Int32] = []
    slots.reserveCapacity(pattern.count)
    var sums: [Int: Int] = [:]
    for (day, choice) in pattern.enumerated() {
      guard let slot = compiled.slots[person].slot(day: day, choice: choice) else { return nil }
      slots.append(Int32(slot))
      guard let choice else { continue }
      for term in compiled.choiceTerms[choice] { sums[term.row, default: 0] += term.coefficient }
      for term in compiled.personTerms[person][choice] ?? [] { sums[term.row, default: 0] += term.coefficient }
    }
    self.person = person
    self.slots = slots
    self.costs = costs.costs.map(\.units)
    peaks = compiled.patterns.peaks(of: pattern, person: person)
    terms = sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { RowTerm(row: $0.key, coefficient: $0.value) }
  }

  /// The choices, one per day, `nil` for a free day.
  func pattern(in compiled: CompiledProblem) -> [Int?] {
    let map = compiled.slots[person]
    let menus = compiled.problem.persons[person].menus
    return slots.enumerated().map { day, slot in
      let option = Int(slot) - map.first[day] - 1
      return option < 0 ? nil : menus[day].options[option].choice
    }
  }
}
