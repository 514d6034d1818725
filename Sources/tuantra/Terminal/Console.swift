import Glibc
import Synchronization

/// One of the streams on which the program speaks.
struct Console: Sendable {
  static let standardOutput = Console(descriptor: STDOUT_FILENO)
  static let standardError = Console(descriptor: STDERR_FILENO)

  private static let failure = Atomic<CInt>(0)

  /// Why something could not be written, to a full disk for example.
  static var fault: SystemFault? {
    let code = failure.load(ordering: .relaxed)
    return code == 0 ? nil : SystemFault(code: code)
  }

  let descriptor: CInt

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Columns for tables and text: those that are asked for, else those of the terminal; for anything else a width that
  /// prints well.
  var width: Int { askedWidth ?? 100 }

  /// `nil` for a file or a pipe of which nobody said how wide it is.
  var askedWidth: Int? {
    if let columns = Environment.columns { return columns }
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether colours are wanted: on a terminal that has them, unless `NO_COLOR` is set (https://no-color.org).
  var hasColour: Bool { isTerminal && !Environment.refusesColour }

  func write(line: String) { write(line + "\n") }

  /// Writes everything. A reader that went away is no fault of the program's; any other failure is kept for the end.
  func write(_ text: String) { write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        if errno != EPIPE { Self.failure.store(errno, ordering: .relaxed) }
        return
      }
    }
  }
}
