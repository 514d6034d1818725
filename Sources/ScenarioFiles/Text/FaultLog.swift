import PatrolDomain

/// Everything found wrong so far, over all files.
struct FaultLog: Sendable {
  private struct Entry {
    let file: String
    let line: Int?
    let column: Int?
    let path: String
    let value: String?
    let fact: Fact
    let advice: Fact?
  }

  private var entries: [Entry] = []
  private var unlisted = 0
  private var texts: [String: SourceText] = [:]
  /// Files in the order in which they were read; faults are listed by it.
  private var order: [String: Int] = [:]

  /// Without entries, but with the texts and the order of the files.
  var emptied: FaultLog {
    var log = self
    log.entries = []
    log.unlisted = 0
    return log
  }

  var isEmpty: Bool { entries.isEmpty }
  /// Listed or not.
  var count: Int { entries.count + unlisted }
  /// Whether another fault would still be listed; advice is costly and not needed otherwise.
  private var isListing: Bool { entries.count < ReadingLimits.diagnostics }

  /// Faults of this file will show its lines.
  mutating func remember(_ text: SourceText) { texts[text.name] = text }

  mutating func begin(file: String) {
    if order[file] == nil { order[file] = order.count }
  }

  /// A fault of a value. The value as it was typed is also the sentence's `value`.
  mutating func report(
    _ origin: Origin, _ code: FaultCode, _ values: [String: FactValue] = [:], value: String? = nil,
    advice: @autoclosure () -> Fact? = nil
  ) {
    report(origin, Fact(code, values), value: value, advice: advice())
  }

  mutating func report(
    _ origin: Origin, _ fact: Fact, value: String? = nil, advice: @autoclosure () -> Fact? = nil
  ) {
    add(origin.file, line: origin.line, column: origin.column, path: origin.path, value, fact, advice)
  }

  /// A fault of a whole file.
  mutating func report(file: String, line: Int? = nil, column: Int? = nil, _ fact: Fact) {
    add(file, line: line, column: column, path: "", nil, fact, { nil })
  }

  // One door for both kinds of fault, so that the cap is kept once.
  private mutating func add(
    _ file: String, line: Int?, column: Int?, path: String, _ value: String?, _ fact: Fact, _ advice: () -> Fact?
  ) {
    guard isListing else {
      unlisted += 1
      return
    }
    begin(file: file)
    let quoted = value.map(shown)
    let values = quoted.map { fact.values.merging(["value": .text($0)]) { own, _ in own } } ?? fact.values
    entries.append(
      Entry(
        file: file, line: line, column: column, path: path, value: quoted, fact: Fact(fact.code, values),
        advice: advice()))
  }

  /// The faults by file, line and column, and how many more there are.
  func diagnostics() -> [Diagnostic] {
    let sorted = entries.enumerated().sorted { key($0) < key($1) }.map(\.element)
    let lines = sourceLines()
    var listed = sorted.map { entry in
      Diagnostic(
        file: entry.file, line: entry.line, column: entry.column, path: entry.path, value: entry.value,
        fact: entry.fact, advice: entry.advice, sourceLine: entry.line.flatMap { lines[entry.file]?[$0] })
    }
    if unlisted > 0, let last = listed.last {
      listed.append(
        Diagnostic(
          file: last.file, line: nil, column: nil, path: "", value: nil,
          fact: Fact(.moreFaults, ["count": .count(unlisted)]), advice: nil, sourceLine: nil))
    }
    return listed
  }

  /// The faulty lines by file and number.
  private func sourceLines() -> [String: [Int: String]] {
    let numbers = Dictionary(grouping: entries, by: \.file).mapValues { Set($0.compactMap(\.line)) }
    return numbers.reduce(into: [:]) { $0[$1.key] = texts[$1.key]?.lines($1.value) }
  }

  private func key(_ item: (offset: Int, element: Entry)) -> (Int, Int, Int, Int) {
    (order[item.element.file] ?? 0, item.element.line ?? 0, item.element.column ?? 0, item.offset)
  }

  /// A value as it is quoted: not more of it than of a line.
  private func shown(_ value: String) -> String {
    value.count > ReadingLimits.shownLine ? value.prefix(ReadingLimits.shownLine) + "…" : value
  }
}
