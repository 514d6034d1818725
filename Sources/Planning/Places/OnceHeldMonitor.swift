import RosterModel
import Rostering
import Synchronization

/// Lets a search be stopped only once it holds a roster, and shows nothing of it.
struct OnceHeldMonitor {
  private final class Flag: Sendable {
    // A class because the two closures of the monitor share it.
    let isRaised = Atomic<Bool>(false)
  }

  let monitor: SearchMonitor

  init(_ outer: SearchMonitor) {
    let holdsRoster = Flag()
    monitor = SearchMonitor(
      stopRequested: { holdsRoster.isRaised.load(ordering: .relaxed) ? outer.stopRequested() : nil },
      now: outer.now,
      progress: { if $0.value != nil { holdsRoster.isRaised.store(true, ordering: .relaxed) } })
  }
}
