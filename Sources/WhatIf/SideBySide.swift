import Dispatch
import Synchronization

/// Several things worked out at the same time, each on one thread of its own.
public enum SideBySide {
  /// What `work` gives for each index, in order; `nil` for what was not finished when somebody wished to stop.
  public static func map<Answer: Sendable, Failure: Error>(
    count: Int, threads: Int, isStopped: @escaping @Sendable () -> Bool = { false },
    work: @escaping @Sendable (Int) throws(Failure) -> Answer
  ) throws(Failure) -> [Answer?] {
    let results = Mutex<[Int: Result<Answer, Failure>]>([:])
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count, !isStopped() else { return }
        let result = Self.result { () throws(Failure) in try work(index) }
        // Whatever a search held when it was stopped is not what it would have said.
        guard !isStopped() else { return }
        results.withLock { $0[index] = result }
      }
    }
    let found = results.withLock { $0 }
    var answers: [Answer?] = []
    for index in 0..<count { answers.append(try found[index]?.get()) }
    return answers
  }

  private static func result<Answer, Failure: Error>(
    _ work: () throws(Failure) -> Answer
  ) -> Result<Answer, Failure> {
    do throws(Failure) { return .success(try work()) } catch { return .failure(error) }
  }
}
