internal import RosterModel

/// One person's menus, laid out for being priced every round.
struct PricedMenus: Sendable {
  private struct Charge: Sendable {
    var slot: Int
    var level: Int
    var units: Double
  }

  private struct SlotTerm: Sendable {
    var slot: Int
    var row: Int
    var coefficient: Double
  }

  private let map: SlotMap
  /// The choice of each slot; -1 for free days.
  private let choices: [Int]
  private let charges: [Charge]
  /// What the person counts in rows on top of his choices.
  private let terms: [SlotTerm]

  init(_ compiled: CompiledProblem, person: Int) {
    let map = compiled.slots[person]
    var choices = Array(repeating: -1, count: map.count)
    var charges: [Charge] = []
    var terms: [SlotTerm] = []
    for (day, menu) in compiled.problem.persons[person].menus.enumerated() {
      charges += (menu.off ?? []).map { Charge(slot: map.first[day], level: $0.level, units: Double($0.cost.units)) }
      for (index, option) in menu.options.enumerated() {
        let slot = map.first[day] + 1 + index
        choices[slot] = option.choice
        charges += option.cost.map { Charge(slot: slot, level: $0.level, units: Double($0.cost.units)) }
        for term in compiled.personTerms[person][option.choice] ?? [] {
          terms.append(SlotTerm(slot: slot, row: term.row, coefficient: Double(term.coefficient)))
        }
      }
    }
    self.map = map
    self.choices = choices
    self.charges = charges
    self.terms = terms
  }

  /// - Parameters:
  ///   - choicePrices: −Σ row prices, per choice of the problem.
  ///   - weights: one per level.
  func prices(
    _ choicePrices: [Double], _ prices: MasterPrices, _ weights: [Double], _ domain: PersonDomain
  ) -> PatternPrices {
    var slots = choices.map { $0 < 0 ? 0 : choicePrices[$0] }
    for charge in charges { slots[charge.slot] += weights[charge.level] * charge.units }
    for term in terms { slots[term.slot] -= prices.rows[term.row] * term.coefficient }
    if !domain.isFull {
      for slot in slots.indices where !domain.allows(slot) { slots[slot] = .infinity }
    }
    let days = 0..<(map.first.count - 1)
    return PatternPrices(
      option: days.map { Array(slots[(map.first[$0] + 1)..<map.first[$0 + 1]]) },
      off: days.map { slots[map.first[$0]] }, levelWeight: weights)
  }
}
