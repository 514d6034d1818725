internal import RosterModel

/// Rows that a program holds only as sums: each of them is left to a price, and their sum has a row of its own, so that
/// what they need together is still counted (a Lagrangian and a surrogate relaxation in one; Greenberg and Pierskalla
/// 1970). No dearer than the program with all rows, and a guide where the details come later.
struct SurrogateRows: Sendable {
  /// `sumOfRow[row]`: index into `sums`; `nil` for rows that are in the program themselves, or settled.
  private(set) var sumOfRow: [Int?]
  /// One per row of the problem; 0 for rows that are in no sum.
  private(set) var prices: [Double]
  private(set) var sums: [Sum] = []

  struct Sum: Sendable {
    var target: Int
    /// What a unit of slack costs at least beyond its row's price, in objective units.
    var shortfall: Double
    var surplus: Double
  }

  /// No row is in a sum.
  init(_ compiled: CompiledProblem) {
    sumOfRow = Array(repeating: nil, count: compiled.problem.rows.count)
    prices = Array(repeating: 0, count: compiled.problem.rows.count)
  }

  /// Sums up the rows of `state.master` that count choices of days from `firstDay` on and nothing else: five days, then two,
  /// and so on from day 0. Where that is a Monday, weekends are apart, of which people have few: what is missing there no
  /// other day makes good. So are rows whose price is near that of a shortfall, for they would lend the others cheap slack.
  /// Rows whose slack would be worth having at their price stay in the program.
  ///
  /// - Parameters:
  ///   - prices: near those of the relaxation.
  ///   - settled: rows that are left out already.
  ///   - dearest: what slack costs on a side that has none.
  init(
    from firstDay: Int, at prices: MasterPrices, without settled: SettledRows, costs: MasterCosts, dearest: Double,
    _ state: borrowing SearchState
  ) {
    let compiled = state.compiled
    self.init(compiled)
    var sumOfKey: [[Int]: Int] = [:]
    for row in state.master.activeRows where row < compiled.problem.rows.count && !settled.isSettled[row] {
      let content = compiled.problem.rows[row]
      let days = content.choiceTerms.map { compiled.problem.choices[$0.choice].day }
      guard content.personTerms.isEmpty, content.decisionTerms.isEmpty, let day = days.min(), day >= firstDay else {
        continue
      }
      func cost(_ side: [Int]) -> Double { side.first.map { costs.cost(of: compiled.structurals[$0]) } ?? dearest }
      let price = prices.rows[row]
      let shortfall = cost(compiled.segments[row].shortfall) - price
      let surplus = cost(compiled.segments[row].surplus) + price
      guard shortfall >= 0, surplus >= 0 else { continue }
      let key = [day / 7, day % 7 < 5 ? 0 : 1, shortfall > price ? 0 : 1]
      let sum = sumOfKey[key] ?? sums.count
      if sum == sums.count { sums.append(Sum(target: 0, shortfall: .infinity, surplus: .infinity)) }
      sumOfKey[key] = sum
      sums[sum].target += content.target
      sums[sum].shortfall = min(sums[sum].shortfall, shortfall)
      sums[sum].surplus = min(sums[sum].surplus, surplus)
      sumOfRow[row] = sum
      self.prices[row] = price
    }
  }

  /// What the rows' prices pay for a pattern.
  func earnings(of column: PatternColumn) -> Double {
    sums.isEmpty
      ? 0 : column.terms.reduce(0) { $0 + ($1.row < prices.count ? prices[$1.row] * Double($1.coefficient) : 0) }
  }

  /// What a pattern adds to each sum.
  func amounts(of column: PatternColumn) -> [Int] {
    guard !sums.isEmpty else { return [] }
    var amounts = Array(repeating: 0, count: sums.count)
    for term in column.terms where term.row < sumOfRow.count {
      if let sum = sumOfRow[term.row] { amounts[sum] += term.coefficient }
    }
    return amounts
  }
}
