import LinearPrograms

/// What `body` throws; `nil` when it throws nothing.
func caughtFault(_ body: () throws(LinearProgramFault) -> Void) -> LinearProgramFault? {
  do { try body() } catch { return error }
  return nil
}
