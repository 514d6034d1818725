import PatrolDomain

/// Asks the reader of rules about one kind of rule, by rules that lack something or have something wrong.
struct RuleFormProbe {
  let kind: RuleKind

  init(_ kind: RuleKind) { self.kind = kind }

  private static let tooMany = "99999999"
  private static let tooLong = "99999h"
  /// No number, no duration, none of any words.
  private static let nonsense = "x"

  private var names: [String] { RuleReader.parameters(of: kind) }

  // MARK: Parameters

  func parameter(_ name: String) -> RuleParameter {
    let values = values(of: name)
    let isRequired = faults(.missingKey, of: [:]).contains { $0.values["key"] == .text(name) }
    return RuleParameter(
      name: name, isRequired: isRequired, values: values, standard: isRequired ? nil : standard(name, values))
  }

  /// The parameters of which at least one is asked for.
  var alternatives: [String] {
    faults(.limitMissing, of: [:]).flatMap { texts($0.values["names"]) }
  }

  private func values(of name: String) -> RuleParameter.Values {
    let found = diagnostics(of: name, Self.nonsense)
    guard found.contains(where: { $0.fact.values["expected"] == .term("yaml.list") }) else {
      return value(of: name) { $0 }
    }
    let count = diagnostics(of: name, "[1]").compactMap { fault -> Int? in
      if case .count(let count)? = fault.fact.values["expected"] { return count }
      return nil
    }
    return .list(value(of: name) { "[\($0)]" }, count: count.first)
  }

  /// What a single value may be; `typed` makes what stands behind the key from its text.
  private func value(of name: String, _ typed: (String) -> String) -> RuleParameter.Values {
    let found = diagnostics(of: name, typed(Self.nonsense))
    func first(_ code: FaultCode) -> Diagnostic? { found.first { $0.fact.code == code.rawValue } }
    if first(.invalidNumber) != nil,
      case (.count(let least), .count(let most))? = limits(diagnostics(of: name, typed(Self.tooMany)))
    {
      return .number(least...most)
    }
    if first(.invalidDuration) != nil,
      case (.duration(let least), .duration(let most))? = limits(diagnostics(of: name, typed(Self.tooLong)))
    {
      return .duration(least...most)
    }
    if first(.invalidBoolean) != nil { return .truth }
    if case .term(let kind)? = first(.unknownReference)?.fact.values["kind"] { return .ids(kind) }
    let words = texts(first(.unknownChoice)?.advice?.values["names"])
    return .words(words.filter { diagnostics(of: name, typed($0)).isEmpty })
  }

  /// The value that gives the same rule as leaving the key out.
  private func standard(_ name: String, _ values: RuleParameter.Values) -> String? {
    let candidates: [String] =
      switch values {
      case .number(let range): [String(range.lowerBound)]
      case .words(let words): words
      case .truth: ["false"]
      case .duration, .ids, .list: []
      }
    guard let without = rule(leaving: name) else { return nil }
    return candidates.first { rule(leaving: name, with: $0)?.statement == without.statement }
  }

  // MARK: Strength and scope

  var mayBeSoft: Bool { faults(.lawOnly, of: ["strength": "{level: wishes, weight: 1}"]).isEmpty }

  var levels: [String] {
    diagnostics(of: ["strength": "{level: \(Self.nonsense), weight: 1}"]).flatMap { texts($0.advice?.values["names"]) }
  }

  var scope: [String] {
    RuleReader.scopeKeys.filter { key in
      faults(.scopeWithoutEffect, of: ["scope": "{\(key): [mon]}"]).isEmpty
    }
  }

  // MARK: Asking

  /// A rule of the kind with every parameter given, but for one that is left out or has this value.
  func rule(leaving name: String = "", with text: String? = nil) -> Rule? {
    var typed: [String: String] = [:]
    for other in names where other != name { typed[other] = example(values(of: other)) }
    typed[name] = text
    return read(typed).rule
  }

  /// A value that is taken.
  private func example(_ values: RuleParameter.Values) -> String {
    switch values {
    case .number(let range): String(range.lowerBound)
    case .duration(let range): "\(range.lowerBound.count)m"
    case .words(let words): words.first ?? Self.nonsense
    case .truth: "true"
    case .ids: Self.nonsense
    case .list(let element, let count):
      "[" + Array(repeating: example(element), count: count ?? 1).joined(separator: ", ") + "]"
    }
  }

  private func limits(_ found: [Diagnostic]) -> (FactValue, FactValue)? {
    for values in found.map(\.fact.values) {
      if let least = values["minimum"], let most = values["maximum"] { return (least, most) }
    }
    return nil
  }

  private func texts(_ value: FactValue?) -> [String] {
    guard case .list(let elements)? = value else { return [] }
    return elements.compactMap { element -> String? in
      if case .text(let text) = element { text } else { nil }
    }
  }

  /// What is wrong with this behind a parameter's key. Others are there when one of several must be, so that nothing is left
  /// unread.
  private func diagnostics(of name: String, _ text: String) -> [Diagnostic] {
    var typed = Dictionary(alternatives.map { ($0, "1") }, uniquingKeysWith: { first, _ in first })
    typed[name] = text
    return diagnostics(of: typed).filter { $0.path == name || $0.path.hasPrefix(name + "[") }
  }

  private func faults(_ code: FaultCode, of typed: [String: String]) -> [Fact] {
    diagnostics(of: typed).map(\.fact).filter { $0.code == code.rawValue }
  }

  private func diagnostics(of typed: [String: String]) -> [Diagnostic] { read(typed).faults }

  private func read(_ typed: [String: String]) -> (rule: Rule?, faults: [Diagnostic]) {
    let lines =
      ["kind: \(kind.rawValue)"] + typed.filter { $0.key != "" }.sorted { $0.key < $1.key }.map { "\($0): \($1)" }
    var faults = FaultLog()
    let text = SourceText(name: "rule", text: lines.joined(separator: "\n"))
    guard let fields = YamlDocument.read(text, &faults).flatMap({ Fields($0, &faults) }) else {
      return (nil, faults.diagnostics())
    }
    let rule = RuleReader(names: Names()).rule(fields, id: RuleID("rule"), &faults)
    return (rule, faults.diagnostics())
  }
}
