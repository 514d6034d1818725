import PatrolDomain
import RosterModel
import Rostering
import Testing

@testable import Planning

/// A conflict that there was no time to narrow down.
@Suite struct StoppedConflictTests {
  /// Whoever asks for the end waits for no more weeks, and is not told of every absence that was not looked at.
  @Test func aStopEndsTheNarrowing() throws {
    let scenario = try SmallWeek(
      pins: "  - {person: p1, date: 2026-12-01, duty: watch}",
      absences: "p1,leave,2026-11-30,2026-11-30\np1,leave,2026-12-01,2026-12-02\n"
    ).scenario()
    let evidence = InfeasibilityEvidence(persons: [0], rows: [])
    func conflict(_ monitor: SearchMonitor) throws -> Conflict {
      try ConflictSearch(Translation(scenario), evidence, options: SearchOptions(threads: 1), monitor: monitor)
        .conflict()
    }
    let whole = try conflict(SearchMonitor())
    #expect(whole.isMinimal && whole.pins.count == 1 && whole.absences.count == 1)
    let stopped = try conflict(SearchMonitor(stopRequested: { .interrupted }))
    #expect(!stopped.isMinimal && stopped.pins.count == 1 && stopped.absences.isEmpty)
    #expect(stopped.rules.contains { $0.statement.kind == .availability })
  }
}
