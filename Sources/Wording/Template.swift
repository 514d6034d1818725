/// A catalogue text, cut into what stands as it is and what is filled in.
public struct Template: Hashable, Sendable {
  public enum Piece: Hashable, Sendable {
    case literal(String)
    /// `{name}`
    case value(name: String)
    /// `{name|short}`
    case short(name: String)
    /// `{name|one|many}`
    case plural(name: String, one: String, many: String)
  }

  public let pieces: [Piece]

  private static let shortWord = "short"

  /// Any brace that does not enclose a placeholder stands as it is.
  public init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      let inside = rest[rest.index(after: open)..<close]
      let parts = inside.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      switch parts.count {
      case 1: pieces.append(.value(name: parts[0]))
      case 2 where parts[1] == Self.shortWord: pieces.append(.short(name: parts[0]))
      case 3: pieces.append(.plural(name: parts[0], one: parts[1], many: parts[2]))
      default: pieces.append(.literal("{\(inside)}"))
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    self.pieces = pieces
  }

  /// The names of the values that it asks for.
  public var placeholders: Set<String> {
    var names: Set<String> = []
    for piece in pieces {
      switch piece {
      case .literal: break
      case .value(let name), .short(let name), .plural(let name, _, _): names.insert(name)
      }
    }
    return names
  }
}
