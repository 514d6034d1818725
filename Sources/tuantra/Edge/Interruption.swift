import Glibc
import LinearPrograms
import Synchronization

/// A request from outside to stop: Ctrl-C, or `kill`.
///
/// It is noted once there is a search, which then ends by itself with what it has. Before that nothing could be lost, so
/// that the program ends at once, whatever it waits for.
enum Interruption {
  private static let isReceived = Atomic(false)

  static var isRequested: Bool { isReceived.load(ordering: .relaxed) }

  /// The address of the `StopSignal` to raise, 0 for none; retained for good, because a handler may come at any time.
  private static let stopAddress = Atomic<UInt>(0)

  /// Has `stop` raised at the request, so that what looks only there is ended as well.
  static func raise(_ stop: StopSignal) {
    stopAddress.store(UInt(bitPattern: Unmanaged.passRetained(stop).toOpaque()), ordering: .releasing)
    if isRequested { stop.requestStop() }
  }

  /// What a handler may do: two atomic flags, or the same signal once more, which nobody handles by then.
  private static func receive(_ signal: CInt) {
    guard let stop = UnsafeRawPointer(bitPattern: stopAddress.load(ordering: .acquiring)) else {
      Glibc.raise(signal)
      return
    }
    isReceived.store(true, ordering: .relaxed)
    Unmanaged<StopSignal>.fromOpaque(stop).takeUnretainedValue().requestStop()
  }

  /// From the beginning of a search on, the first such signal is only noted; any other ends the program at once, as the
  /// system does.
  static func listen() {
    // Made here, so that the handler finds it ready: making it is nothing that a signal handler may do.
    isReceived.store(false, ordering: .relaxed)
    stopAddress.store(0, ordering: .relaxed)
    var mask = sigset_t()
    sigemptyset(&mask)
    for signal in [SIGINT, SIGTERM] {
      sigaddset(&mask, signal)
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { Interruption.receive($0) }
      action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
      sigaction(signal, &action, nil)
    }
    // Whoever starts us from a thread of a pool leaves them blocked.
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
  }
}
