import PatrolDomain
import RosterModel

/// One person's model while the rules about him are being written into it.
struct PersonDraft {
  let week: Week
  /// Index into `Scenario.people`.
  let person: Int
  var model: PersonModel

  var past: PastRecord { week.past[person] }

  /// Takes options off the menus.
  mutating func removeOptions(where isUnlawful: (_ choice: Int) -> Bool) {
    for day in model.menus.indices {
      model.menus[day].options.removeAll { isUnlawful($0.choice) }
    }
  }

  /// Breaks a rule by `amount(choice)` on each option: takes it off when the rule is law, prices it when it is soft.
  mutating func breach(_ strength: Strength, unit: Int = 1, on days: Range<Int>? = nil, amount: (_ choice: Int) -> Int)
  {
    for day in days ?? 0..<model.menus.count {
      model.menus[day].options = model.menus[day].options.compactMap { option in
        let broken = amount(option.choice)
        guard broken > 0 else { return option }
        guard let penalty = strength.penalty(unit: unit) else { return nil }
        var priced = option
        priced.cost.append(LevelCost(level: penalty.level, cost: penalty.charge(for: broken)))
        return priced
      }
    }
  }

  /// Breaks a rule by `amount` when `day` is free.
  mutating func breachWhenFree(_ strength: Strength, unit: Int = 1, day: Int, amount: Int) {
    guard amount > 0, let off = model.menus[day].off else { return }
    model.menus[day].off = strength.penalty(unit: unit).map {
      off + [LevelCost(level: $0.level, cost: $0.charge(for: amount))]
    }
  }
}

extension Strength {
  /// `nil` for law.
  func penalty(unit: Int = 1) -> Penalty? {
    guard case .soft(let level, let weight) = self else { return nil }
    return Penalty(level: level.index, cost: Cost(weight), unit: unit)
  }
}
