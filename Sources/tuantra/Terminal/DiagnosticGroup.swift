import PatrolDomain
import ScenarioFiles

/// A fault with the further lines of its file that have the very same: a wrong word is often copied down a whole column.
struct DiagnosticGroup {
  let first: Diagnostic
  /// Lines after the first, ascending.
  private(set) var furtherLines: [Int] = []

  private var lastLine: Int? { furtherLines.last ?? first.line }

  private init(_ first: Diagnostic) { self.first = first }

  /// The groups, in the order of their first faults.
  static func all(of diagnostics: [Diagnostic]) -> [DiagnosticGroup] {
    var groups: [DiagnosticGroup] = []
    var indices: [Diagnostic: Int] = [:]
    for diagnostic in diagnostics {
      let key = diagnostic.withoutPlace
      // Twice in a line are two places.
      if let index = indices[key], let line = diagnostic.line, diagnostic.value != nil, line != groups[index].lastLine {
        groups[index].furtherLines.append(line)
      } else {
        indices[key] = groups.count
        groups.append(DiagnosticGroup(diagnostic))
      }
    }
    return groups
  }

  /// `The same in 23 more lines: 3–25`; `nil` when there are none.
  var furtherFact: Fact? {
    guard !furtherLines.isEmpty else { return nil }
    let values: [String: FactValue] = [
      "n": .count(furtherLines.count), "lines": .list(spans.map { .text($0) }),
    ]
    return Fact("program.same-fault", values)
  }

  /// `["3–25", "30"]`
  private var spans: [String] {
    var spans: [ClosedRange<Int>] = []
    for line in furtherLines {
      if let last = spans.last, line <= last.upperBound + 1 {
        spans[spans.count - 1] = last.lowerBound...max(last.upperBound, line)
      } else {
        spans.append(line...line)
      }
    }
    return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
  }
}

extension Diagnostic {
  /// What is wrong, wherever in the file.
  fileprivate var withoutPlace: Diagnostic {
    Diagnostic(
      file: file, line: nil, column: nil, path: path, value: value, fact: fact, advice: advice, sourceLine: nil)
  }
}
