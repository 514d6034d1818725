import PatrolDomain
import Planning
import RosterExports
import RosterModel
import Rostering
import Wording

extension PlanCommand {
  /// The capacity check: seats that stay empty whatever the roster.
  func sayWhatNobodyCanFix(_ gaps: [Fact]) {
    guard !gaps.isEmpty else { return }
    let console = Console.standardError
    console.say(Fact("program.capacity-gaps"), .fair)
    for gap in gaps { console.say(gap, first: "  ", indent: 4) }
  }

  /// Explains why there is no roster, and gives the status to end with.
  func sayThatThereIsNone(_ outcome: PlanOutcome, _ scenario: Scenario) throws -> ExitStatus {
    let isProven = outcome.stopReason == .infeasible
    let conflict = outcome.conflict.map { ConflictEntry($0, in: scenario) }
    if answer.isJSON {
      Console.standardOutput.write(try PlanDocument(Verdict(outcome), nil, conflict: conflict).bytes())
    }
    let console = Console.standardError
    console.say(Fact(isProven ? "program.impossible" : "program.none-yet"), .bad)
    if !isProven { console.say(Fact("stop-without-roster.\(outcome.stopReason.rawValue)")) }
    for (index, fact) in (conflict?.facts ?? []).enumerated() {
      console.say(fact, first: index == 0 ? "" : "  – ", indent: index == 0 ? 2 : 4)
    }
    return isProven ? .impossible : .incomplete
  }

  /// Levels whose bound is lower than what the search found, because the proof could not be kept.
  func sayWhatWasNotKept(_ proofs: BoundProofs) {
    let levels = [proofs.folded, proofs.full].compactMap { $0 }.flatMap(\.levelsWithoutTree)
    for level in Set(levels).sorted() {
      let name = ObjectiveLevel.allCases[level].rawValue
      Console.standardError.say(Fact("program.no-tree", ["level": .term("level.\(name)")]))
    }
  }

  func sayTimes(_ times: StageTimes) {
    let values: [String: FactValue] = [
      "total": seconds(times.total), "first": times.firstRoster.map(seconds) ?? .nothing,
      "pricing": seconds(times.pricing), "simplex": seconds(times.simplex),
    ]
    Console.standardError.say(Fact("program.times", values), .faint)
  }

  private func seconds(_ nanoseconds: UInt64) -> FactValue { .text(words.seconds(nanoseconds: nanoseconds)) }
}

extension Verdict {
  init(_ outcome: PlanOutcome) {
    let counts = outcome.counts
    self.init(
      stopReason: outcome.stopReason.rawValue,
      levels: outcome.levels.map { Level(level: $0.level, value: $0.value, bound: $0.bound) },
      counts: [
        Count("rounds", counts.rounds), Count("columns", counts.columns), Count("nodes", counts.nodes),
        Count("iterations", counts.iterations), Count("labels", counts.labels),
        Count("recoveredFaults", counts.recoveredFaults),
      ])
  }
}
