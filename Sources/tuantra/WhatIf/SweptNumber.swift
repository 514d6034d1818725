import PatrolDomain
import ScenarioFiles

/// One number of a scenario, over a range of values: `rules.visits.minimum` with `1..4`, `headcount.civil-defence` with
/// `26 30 34`.
struct SweptNumber {
  let path: String
  /// Each once, the smallest first; as typed where they are neither numbers nor durations.
  let values: [String]

  private static let mostValues = 100

  /// `nil` for a range that is none, or that is too long.
  init?(path: String, values: [String]) {
    self.path = path
    var all: [String] = []
    for value in values {
      guard let dots = value.firstRange(of: "..") else {
        all.append(value)
        continue
      }
      guard let first = Int(value[..<dots.lowerBound]), let last = Int(value[dots.upperBound...]), first <= last,
        last - first < Self.mostValues
      else { return nil }
      all += (first...last).map(String.init)
    }
    guard !all.isEmpty, all.count <= Self.mostValues else { return nil }
    self.values = Self.ascending(all)
  }

  private static func ascending(_ values: [String]) -> [String] {
    let amounts = values.compactMap(writtenAmount)
    guard amounts.count == values.count else {
      var seen: Set<String> = []
      return values.filter { seen.insert($0).inserted }
    }
    let typed = Dictionary(zip(amounts, values)) { first, _ in first }
    return typed.sorted { $0.key < $1.key }.map(\.value)
  }

  /// A what-if file for each value.
  var stacks: [OverlaidScenario.Stack] { values.map(stack) }

  /// Refuses a path behind which a word is as good as a number: what is there is a text.
  func refuseText(of place: ScenarioFolder) throws(Refusal) {
    guard place.read(overlays: stack(Self.word).files).scenario != nil else { return }
    throw .badInput("program.sweep-text", ["path": .text(path)])
  }

  private static let word = "x"

  private func stack(_ value: String) -> OverlaidScenario.Stack {
    let name = "\(path)=\(value)"
    return OverlaidScenario.Stack(name: name, files: [SourceFile(name: name, bytes: Array(overlay(value).utf8))])
  }

  /// The keys of the path one below the other; `set` is understood.
  private func overlay(_ value: String) -> String {
    let typed = path.split(separator: ".").map(String.init)
    let keys = (typed.first == "headcount" ? [] : ["set"]) + typed
    let lines = keys.enumerated().map { String(repeating: "  ", count: $0) + quoted($1) + ":" }
    let heading = ["what-if: 1", "title: " + quoted(value), "question: " + quoted("\(path) = \(value)?")]
    return heading.joined(separator: "\n") + "\n" + lines.joined(separator: "\n") + " " + quoted(value) + "\n"
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}

extension Diagnostic {
  /// Whether the same is wrong with two values of a swept number.
  func isSameOfNumber(as other: Diagnostic) -> Bool {
    path == other.path && fact.code == other.fact.code && advice == other.advice
  }
}
