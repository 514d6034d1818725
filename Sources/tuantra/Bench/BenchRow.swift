import PublicBenchmarks
import RosterModel
import Rostering

/// One line of the table of `tuantra bench`. The headings are names for machines and readers of tables alike, the same
/// in every language.
struct BenchRow {
  let name: String
  let instance: Instance
  let outcome: RosterSolution
  let times: StageTimes

  static let csvHeading =
    "instance,objective,bound,status,seconds,seconds_to_best,gap_percent,rounds,columns,nodes,iterations,labels,"
    + "recovered_faults,pricing_seconds,simplex_seconds"

  static let heading =
    padded("instance", 14, left: true)
    + columns.map { padded($0.name, $0.width) }.joined()

  private static let columns: [(name: String, width: Int)] = [
    ("objective", 11), ("bound", 9), ("gap %", 8), ("status", 11), ("seconds", 9), ("to best", 9), ("rounds", 8),
    ("columns", 9), ("nodes", 7), ("pricing", 9), ("simplex", 9),
  ]

  private var objective: Int? { outcome.levels.first?.value.units }
  private var bound: Int? { outcome.levels.first?.bound?.units }

  private var status: String {
    switch outcome.stopReason {
    case .optimal: "optimal"
    case .infeasible: "infeasible"
    case .workLimit, .timeLimit, .interrupted: objective == nil ? "none" : "feasible"
    }
  }

  private var gap: String {
    guard let objective, let bound else { return "" }
    return Self.hundredths(max(0, objective - bound) * 10_000 / max(1, abs(objective)))
  }

  var csv: String {
    [
      name, text(objective), text(bound), status, Self.seconds(times.total), times.bestRoster.map(Self.seconds) ?? "",
      gap, "\(outcome.counts.rounds)", "\(outcome.counts.columns)", "\(outcome.counts.nodes)",
      "\(outcome.counts.iterations)", "\(outcome.counts.labels)", "\(outcome.counts.recoveredFaults)",
      Self.seconds(times.pricing), Self.seconds(times.simplex),
    ].joined(separator: ",")
  }

  var line: String {
    let cells = [
      text(objective), text(bound), gap, status, Self.seconds(times.total), times.bestRoster.map(Self.seconds) ?? "",
      "\(outcome.counts.rounds)", "\(outcome.counts.columns)", "\(outcome.counts.nodes)",
      Self.seconds(times.pricing), Self.seconds(times.simplex),
    ]
    return Self.padded(name, 14, left: true)
      + zip(cells, Self.columns).map { Self.padded($0, $1.width) }.joined()
  }

  private func text(_ value: Int?) -> String { value.map(String.init) ?? "" }

  /// Nanoseconds as seconds with two decimals.
  private static func seconds(_ nanoseconds: UInt64) -> String { hundredths(Int(nanoseconds / 10_000_000)) }

  private static func hundredths(_ value: Int) -> String {
    let rest = value % 100
    return "\(value / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(left ? 0 : 1, width - text.count))
    return left ? text + blanks : blanks + text
  }
}
