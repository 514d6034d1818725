/// An amount of cost on one level, in that level's own units.
public struct Cost: Hashable, Comparable, Sendable, Codable, AdditiveArithmetic {
  public var units: Int

  public init(_ units: Int) { self.units = units }

  public static let zero = Cost(0)
  public static func < (a: Cost, b: Cost) -> Bool { a.units < b.units }
  public static func + (a: Cost, b: Cost) -> Cost { Cost(a.units + b.units) }
  public static func - (a: Cost, b: Cost) -> Cost { Cost(a.units - b.units) }
  public static func * (a: Int, b: Cost) -> Cost { Cost(a * b.units) }
}

/// A cost that is charged on one level of the objective.
public struct LevelCost: Hashable, Sendable {
  /// Index into `RosterProblem.levels`.
  public var level: Int
  public var cost: Cost

  public init(level: Int, cost: Cost) {
    self.level = level
    self.cost = cost
  }

  public init(_ level: Int, _ units: Int) { self.init(level: level, cost: Cost(units)) }
}

/// One cost per level, in the order of `RosterProblem.levels`.
public struct CostVector: Hashable, Sendable {
  public var costs: [Cost]

  public init(levels: Int) { costs = Array(repeating: .zero, count: levels) }

  public subscript(level: Int) -> Cost {
    get { costs[level] }
    set { costs[level] = newValue }
  }

  public mutating func add(_ charges: [LevelCost]) {
    for charge in charges { costs[charge.level] = costs[charge.level] + charge.cost }
  }
}

/// The price of breaking a soft rule: `cost` for each started `unit` of the amount by which it is broken.
public struct Penalty: Hashable, Sendable {
  public var level: Int
  public var cost: Cost
  /// Size of one charged unit (60 charges each started hour of an amount in minutes); at least 1.
  public var unit: Int

  public init(level: Int, cost: Cost, unit: Int = 1) {
    precondition(unit >= 1, "a penalty is charged per unit of at least 1")
    self.level = level
    self.cost = cost
    self.unit = unit
  }

  /// The charge for `amount` (0 when it is 0 or less).
  public func charge(for amount: Int) -> Cost {
    amount <= 0 ? .zero : ((amount + unit - 1) / unit) * cost
  }
}
