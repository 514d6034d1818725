import CGLPK

/// A feasible point with its prices, copied out of GLPK, so that reading it later cannot fault.
struct BasicSolution {
  var objective = 0.0
  var columnValues: [Double]
  var reducedCosts: [Double]
  var rowActivities: [Double]
  var rowDuals: [Double]

  init(_ handle: OpaquePointer, columnCount: Int, rowCount: Int) throws(LinearProgramFault) {
    columnValues = Array(repeating: 0, count: columnCount)
    reducedCosts = columnValues
    rowActivities = Array(repeating: 0, count: rowCount)
    rowDuals = rowActivities
    try LinearProgramFault.check(
      cglpk_read_basic_solution(handle, &objective, &columnValues, &reducedCosts, &rowActivities, &rowDuals))
    let numbers = [columnValues, reducedCosts, rowActivities, rowDuals]
    guard objective.isFinite, numbers.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
      throw LinearProgramFault(.notFinite, "GLPK left a point that is not made of finite numbers")
    }
  }
}
