import RosterExports
import Synchronization

/// The line at the foot of the terminal that says how far the search is; it overwrites itself and leaves nothing behind.
enum ProgressLine {
  private struct State {
    var text: String?
    var drawnAt: UInt64?
  }

  private static let state = Mutex(State())
  /// Nanoseconds between two drawings.
  private static let pause: UInt64 = 100_000_000

  /// What to show from now on.
  static func show(_ text: String) {
    state.withLock { $0.text = text }
  }

  /// Draws the line anew when the last drawing is long enough ago.
  static func tick(elapsed: UInt64) {
    state.withLock { state in
      guard let text = state.text, elapsed >= (state.drawnAt ?? 0) + pause || state.drawnAt == nil else { return }
      state.drawnAt = elapsed
      let console = Console.standardError
      let line = "\(clock(elapsed))  \(text)"
      console.write("\r\u{1B}[K" + shortened(line, to: console.width - 1))
    }
  }

  static func clear() {
    state.withLock { state in
      if state.drawnAt != nil { Console.standardError.write("\r\u{1B}[K") }
      state = State()
    }
  }

  /// `1:05`
  private static func clock(_ nanoseconds: UInt64) -> String {
    let seconds = Int(nanoseconds / 1_000_000_000)
    return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }
}
