/// How a command ended, for scripts.
enum ExitStatus: Int32, Error {
  /// Done, and every minimum seat is filled.
  case done = 0
  /// Done, but minimum seats stay empty, no roster was found in time, or `check` or `verify` found faults.
  case incomplete = 1
  /// Wrong use, unreadable or faulty files, a folder that cannot be written.
  case badInput = 2
  /// It is proven that no lawful roster exists.
  case impossible = 3
  /// A fault of the program itself.
  case internalFault = 70
}
