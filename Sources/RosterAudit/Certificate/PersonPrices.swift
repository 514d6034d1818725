/// What a person's menu entries cost at a certificate's prices, and what a unit of each level weighs. All in 1/scale.
struct PersonPrices: Sendable {
  /// `options[day][index]`, by the menu's order; `nil` for what is forbidden.
  var options: [[Int?]]
  /// Per day; `nil` where a free day is forbidden.
  var off: [Int?]
  /// Per level.
  var weights: [Int]
}
