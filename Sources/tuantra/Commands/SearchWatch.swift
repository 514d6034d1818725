import LinearPrograms
import PatrolDomain
import Planning
import RosterModel
import Rostering
import Wording

/// Looks after a running search: stops it when asked to or when its time is over, and shows how far it is.
struct SearchWatch: Sendable {
  private let clock: SteadyClock
  /// Nanoseconds of the clock.
  private let deadline: UInt64?
  private let showsProgress: Bool
  /// Ends a linear program or the pricing of a person at the deadline or on request, in the middle of whatever it is at.
  private let stop: StopSignal

  /// - Parameter timeLimit: in seconds since the clock was made.
  init(clock: SteadyClock, timeLimit: Int?, showsProgress: Bool) {
    self.clock = clock
    deadline = timeLimit.map { UInt64($0).multipliedReportingOverflow(by: 1_000_000_000) }
      .map { $0.overflow ? .max : $0.partialValue }
    let moment = deadline.map { clock.start.addingReportingOverflow($0) }
    stop = StopSignal(deadlineNanoseconds: moment.map { $0.overflow ? .max : $0.partialValue })
    Interruption.raise(stop)
    self.showsProgress = showsProgress && Console.standardError.isTerminal
  }

  var monitor: SearchMonitor {
    if showsProgress { ProgressLine.show(words.sentence("program.progress-start")) }
    return SearchMonitor(
      stopRequested: { stopReason }, now: { clock.elapsed },
      progress: { progress in if showsProgress { show(progress) } }, stop: stop)
  }

  private var stopReason: StopReason? {
    let elapsed = clock.elapsed
    if showsProgress { ProgressLine.tick(elapsed: elapsed) }
    if Interruption.isRequested { return .interrupted }
    return deadline.map { elapsed >= $0 } == true ? .timeLimit : nil
  }

  private func show(_ progress: SearchProgress) {
    guard let level = ObjectiveLevel(searchLevel: progress.level) else { return }
    let value = progress.value?.units
    let bound = progress.bound?.units
    let values: [String: FactValue] = [
      "level": .term("level.\(level.rawValue)"), "value": value.map { .count($0) } ?? .nothing,
      "bound": bound.map { .count($0) } ?? .nothing, "gap": .text(gap(value, bound)),
    ]
    ProgressLine.show(words.sentence(Fact("program.progress", values)))
    ProgressLine.tick(elapsed: clock.elapsed)
  }

  private func gap(_ value: Int?, _ bound: Int?) -> String {
    guard let value, let bound else { return "–" }
    return value <= bound ? words.percent(0, of: 1) : words.percent(value - bound, of: max(abs(value), 1))
  }
}
