/// Prices of one pricing round for one person.
struct PatternPrices: Sendable {
  /// `option[day][index in menus[day].options]`: to be paid when the option is worked, Σ levels weight·cost − Σ row
  /// duals·coefficient. `+infinity` when branching forbids the option.
  var option: [[Double]]
  /// `off[day]`: to be paid for a free day, menu cost included. `+infinity` when branching forbids a free day; ignored
  /// where the menu has no free day.
  var off: [Double]
  /// `levelWeight[level]`, at least 0: multiplies the base cost and every charge of a rule on that level.
  var levelWeight: [Double]
  /// Charges on counters that are not in the problem, such as a locked level's price on somebody's largest value.
  var extraExcess: [ExcessPrice] = []
}

/// A price of `cost` for each unit by which a counter's total exceeds `over`.
struct ExcessPrice: Sendable {
  /// Index into the person's counters.
  var counter: Int
  var over: Int
  /// At least 0.
  var cost: Double
}
