import LinearPrograms
import Testing

@Test func aSmallLinearProgram() throws {
  let (objective, values, duals, reduced) = try withLinearProgram {
    (program: inout LinearProgram) throws(LinearProgramFault) in
    _ = try program.addRows([.atLeast(4), .atMost(3)])
    _ = try program.addColumns([
      .init(cost: 2, rows: [0, 1], coefficients: [1, 1]), .init(cost: 3, rows: [0], coefficients: [1]),
      .init(cost: 9, rows: [0], coefficients: [1]),
    ])
    #expect(try program.solve(.primal).status == .optimal)
    return (program.objective, program.columnValues(), program.rowDuals(), program.reducedCosts())
  }
  #expect(objective == 9)
  #expect(values == [3, 1, 0])
  #expect(duals == [3, -1])
  #expect(reduced == [0, 0, 6])
}
