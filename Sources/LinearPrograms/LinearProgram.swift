import CGLPK

/// A linear program, minimised; some columns may be marked integer. Owns GLPK's problem object.
///
/// Exists only inside `withLinearProgram(_:)`. Any change to rows, columns, costs or bounds forgets the point that the
/// last solve left, but not its basis.
public struct LinearProgram: ~Copyable {
  let handle: OpaquePointer
  public internal(set) var rowCount = 0
  public internal(set) var columnCount = 0
  /// What the last solve left; `nil` when it left nothing or the program was changed since.
  var solution: BasicSolution?

  fileprivate init() throws(LinearProgramFault) {
    var handle: OpaquePointer?
    try LinearProgramFault.check(cglpk_create(&handle))
    guard let handle else { throw LinearProgramFault(.memory, "no memory available") }
    self.handle = handle
  }

  deinit { cglpk_destroy(handle) }

  /// Bounds what GLPK may allocate on this thread, until the thread's outermost program ends or faults.
  ///
  /// More is a fault of kind `.memory`.
  public mutating func limitMemory(megabytes: Int) throws(LinearProgramFault) {
    guard let limit = Int32(exactly: megabytes), limit > 0 else {
      throw LinearProgramFault(.misuse, "a memory limit is at least one megabyte")
    }
    try LinearProgramFault.check(cglpk_limit_memory(handle, limit))
  }
}

/// Runs `body` with an empty program, and gives all of GLPK's memory back when it ends, however it ends.
///
/// The program belongs to the calling thread. Programs may be nested; a fault inside GLPK then loses all of them.
public func withLinearProgram<R: ~Copyable>(
  _ body: (inout LinearProgram) throws(LinearProgramFault) -> R
) throws(LinearProgramFault) -> R {
  var program = try LinearProgram()
  return try body(&program)
}
