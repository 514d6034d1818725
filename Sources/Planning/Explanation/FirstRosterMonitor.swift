import RosterModel
import Rostering
import Synchronization

/// Ends a search as soon as it holds any roster: all that a question of feasibility needs.
struct FirstRosterMonitor {
  private final class Flag: Sendable {
    // A class because the two closures of the monitor share it.
    let isRaised = Atomic<Bool>(false)
  }

  let monitor: SearchMonitor

  init(_ outer: SearchMonitor) {
    let flag = Flag()
    monitor = SearchMonitor(
      stopRequested: { flag.isRaised.load(ordering: .relaxed) ? .interrupted : outer.stopRequested() },
      now: outer.now,
      progress: { if $0.value != nil { flag.isRaised.store(true, ordering: .relaxed) } },
      stop: outer.stop)
  }
}
