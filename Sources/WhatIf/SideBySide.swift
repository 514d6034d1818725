import Dispatch
import Synchronization

/// Several things worked out at the same time, each on one thread of its own.
enum SideBySide {
  /// What `work` gives for each index, in order; `nil` for what was not finished when somebody wished to stop.
  static func map<Answer: Sendable>(
    count: Int, threads: Int, isStopped: @escaping @Sendable () -> Bool = { false },
    work: @escaping @Sendable (Int) throws -> Answer
  ) throws -> [Answer?] {
    let results = Mutex<[Int: Result<Answer, any Error>]>([:])
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count, !isStopped() else { return }
        let result = Result { try work(index) }
        // Whatever a search held when it was stopped is not what it would have said.
        guard !isStopped() else { return }
        results.withLock { $0[index] = result }
      }
    }
    let found = results.withLock { $0 }
    return try (0..<count).map { try found[$0]?.get() }
  }
}
