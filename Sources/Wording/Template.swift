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
    // By bytes: every sentence passes here, and finding where letters end takes long.
    let bytes = text.utf8
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { pieces.append(.literal(String(text[rest.startIndex..<open]))) }
      pieces.append(Self.piece(text[bytes.index(after: open)..<close]))
      rest = rest[bytes.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(text[rest.startIndex...]))) }
    self.pieces = pieces
  }

  /// What stands between two braces.
  private static func piece(_ inside: Substring) -> Piece {
    let parts = inside.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1: return .value(name: parts[0])
    case 2 where parts[1] == shortWord: return .short(name: parts[0])
    case 3: return .plural(name: parts[0], one: parts[1], many: parts[2])
    default: return .literal("{\(inside)}")
    }
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
