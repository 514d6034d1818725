import Glibc
import Synchronization

/// A request from outside to stop: Ctrl-C, or `kill`.
enum Interruption {
  private static let isReceived = Atomic(false)

  static var isRequested: Bool { isReceived.load(ordering: .relaxed) }

  /// From now on the first such signal is only noted; the second ends the program at once, as the system does.
  static func listen() {
    // Made here, so that the handler finds it ready: making it is nothing that a signal handler may do.
    isReceived.store(false, ordering: .relaxed)
    var mask = sigset_t()
    sigemptyset(&mask)
    for signal in [SIGINT, SIGTERM] {
      sigaddset(&mask, signal)
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in Interruption.isReceived.store(true, ordering: .relaxed) }
      action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
      sigaction(signal, &action, nil)
    }
    // Whoever starts us from a thread of a pool leaves them blocked.
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
  }
}
