import LinearPrograms

extension RandomProgram {
  /// A hyperplane on which a vertex may lie: coefficients · x = level.
  private struct Plane {
    var coefficients: [Double]
    var level: Double
  }

  /// Cost of the cheapest vertex, by trying every choice of tight bounds; `nil` when no point is feasible.
  func bestVertex() -> Double? {
    var planes: [Plane] = []
    for (index, column) in columns.enumerated() {
      var unit = Array(repeating: 0.0, count: columns.count)
      unit[index] = 1
      for level in Set([column.bounds.lower, column.bounds.upper]) {
        planes.append(Plane(coefficients: unit, level: level))
      }
    }
    for (coefficients, bounds) in zip(matrix, rows) {
      for level in Set([bounds.lower, bounds.upper]) where level.isFinite {
        planes.append(Plane(coefficients: coefficients, level: level))
      }
    }
    var best: Double?
    func choose(from first: Int, _ chosen: [Plane]) {
      if chosen.count == columns.count {
        guard let point = Self.intersection(of: chosen), violation(of: point) < 1e-9 else { return }
        best = min(best ?? .infinity, cost(of: point))
        return
      }
      for next in first..<max(first, planes.count) { choose(from: next + 1, chosen + [planes[next]]) }
    }
    choose(from: 0, [])
    return best
  }

  /// Cost of the cheapest point whose integer columns are whole, by trying all their values.
  func bestIntegerPoint() -> Double? {
    guard let index = columns.firstIndex(where: { $0.isInteger && $0.bounds.lower < $0.bounds.upper }) else {
      return bestVertex()
    }
    let bounds = columns[index].bounds
    return stride(from: bounds.lower, through: bounds.upper, by: 1).compactMap { value in
      var fixed = self
      fixed.columns[index].bounds = .fixed(value)
      return fixed.bestIntegerPoint()
    }.min()
  }

  /// The one point on all planes, by elimination; `nil` when there is none or more than one.
  private static func intersection(of planes: [Plane]) -> [Double]? {
    var planes = planes
    for column in planes.indices {
      let pivot = planes[column...].indices.max {
        abs(planes[$0].coefficients[column]) < abs(planes[$1].coefficients[column])
      }
      guard let pivot, abs(planes[pivot].coefficients[column]) > 1e-9 else { return nil }
      planes.swapAt(column, pivot)
      for row in planes.indices where row != column {
        let factor = planes[row].coefficients[column] / planes[column].coefficients[column]
        for entry in planes.indices { planes[row].coefficients[entry] -= factor * planes[column].coefficients[entry] }
        planes[row].level -= factor * planes[column].level
      }
    }
    return planes.indices.map { planes[$0].level / planes[$0].coefficients[$0] }
  }

  /// What is wrong with the prices at the optimum that `program` holds: reduced costs that are not cost minus priced
  /// coefficients, or signs that do not fit the bound at which a column or row lies.
  func priceFaults(in program: borrowing LinearProgram) -> [String] {
    let (values, prices) = (program.columnValues(), program.rowDuals())
    let (activities, reducedCosts) = (program.rowActivities(), program.reducedCosts())
    var faults: [String] = []
    for (index, column) in columns.enumerated() {
      let priced = zip(column.rows, column.coefficients).reduce(column.cost) { $0 - $1.1 * prices[Int($1.0)] }
      if abs(priced - reducedCosts[index]) > 1e-6 { faults.append("column \(index) costs \(priced) reduced") }
      if !Self.fits(reducedCosts[index], values[index], column.bounds) { faults.append("sign of column \(index)") }
    }
    for (index, bounds) in rows.enumerated() where !Self.fits(prices[index], activities[index], bounds) {
      faults.append("sign of row \(index)")
    }
    return faults
  }

  private static func fits(_ price: Double, _ value: Double, _ bounds: LinearProgram.Bounds) -> Bool {
    (price < 1e-6 || value < bounds.lower + 1e-6) && (price > -1e-6 || value > bounds.upper - 1e-6)
  }
}
