extension Template {
  /// The texts that stand in a sentence where the template has names; `nil` when the sentence is none of its sentences.
  public func values(in sentence: String) -> [String: String]? {
    var values: [String: String] = [:]
    var rest = sentence[...]
    var open: String?
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .literal(let text):
        let isLast = index == pieces.count - 1
        guard let found = Self.place(of: text, in: rest, isFirst: open == nil, isLast: isLast) else { return nil }
        if let open { values[open] = String(rest[..<found.lowerBound]) }
        rest = rest[found.upperBound...]
        open = nil
      case .value(let name), .short(let name), .plural(let name, _, _): open = name
      }
    }
    if let open { values[open] = String(rest) } else if !rest.isEmpty { return nil }
    return values
  }

  /// - Parameters:
  ///   - isFirst: whether it must stand at the beginning.
  ///   - isLast: whether it must stand at the end.
  private static func place(
    of text: String, in rest: Substring, isFirst: Bool, isLast: Bool
  ) -> Range<Substring.Index>? {
    if isFirst {
      return rest.hasPrefix(text) ? rest.startIndex..<rest.index(rest.startIndex, offsetBy: text.count) : nil
    }
    if isLast { return rest.hasSuffix(text) ? rest.index(rest.endIndex, offsetBy: -text.count)..<rest.endIndex : nil }
    var start = rest.startIndex
    while start < rest.endIndex {
      if rest[start...].hasPrefix(text) { return start..<rest.index(start, offsetBy: text.count) }
      start = rest.index(after: start)
    }
    return nil
  }
}
