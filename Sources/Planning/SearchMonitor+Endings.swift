import PatrolDomain
import RosterModel
import Rostering
import Synchronization

/// Monitors that look at how far the search is.
extension SearchMonitor {
  private final class Flag: Sendable {
    // A class because the closures of a monitor share it.
    let isRaised = Atomic<Bool>(false)
  }

  /// Ends a search as soon as it holds any roster: all that a question of feasibility needs.
  var endingAtFirstRoster: SearchMonitor {
    let holdsRoster = Flag()
    let outer = self
    return SearchMonitor(
      stopRequested: { holdsRoster.isRaised.load(ordering: .relaxed) ? .interrupted : outer.stopRequested() },
      now: now, progress: Self.raise(holdsRoster), stop: stop)
  }

  /// Lets a search be stopped only once it holds a roster and has come to `level`, and shows nothing of it.
  func stoppable(fromLevel level: Int) -> SearchMonitor {
    let isThere = Flag()
    let outer = self
    return SearchMonitor(
      stopRequested: { isThere.isRaised.load(ordering: .relaxed) ? outer.stopRequested() : nil },
      now: now, progress: Self.raise(isThere, from: level))
  }

  /// Ends a search when the first `levels` levels are done with.
  func ending(after levels: Int) -> SearchMonitor {
    guard levels < ObjectiveLevel.allCases.count else { return self }
    let isDone = Flag()
    return SearchMonitor(
      stopRequested: { isDone.isRaised.load(ordering: .relaxed) ? .interrupted : stopRequested() }, now: now,
      progress: { found in
        if found.level >= levels { isDone.isRaised.store(true, ordering: .relaxed) }
        progress(found)
      }, stop: stop)
  }

  private static func raise(_ flag: Flag, from level: Int = -1) -> @Sendable (SearchProgress) -> Void {
    { if $0.value != nil, $0.level >= level { flag.isRaised.store(true, ordering: .relaxed) } }
  }
}
