import Dispatch
import Foundation

/// Runs `body` on a thread of its own and waits for it.
func onAnotherThread<R: Sendable>(_ body: @escaping @Sendable () -> R) -> R {
  let done = DispatchSemaphore(value: 0)
  // Read only after the semaphore's signal.
  nonisolated(unsafe) var result: R?
  Thread {
    result = body()
    done.signal()
  }.start()
  done.wait()
  guard let result else { preconditionFailure("the thread ended without a result") }
  return result
}
