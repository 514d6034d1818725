import FoundationEssentials

/// A file for other programs: JSON, pretty, keys sorted.
public protocol Document: Encodable {}

extension Document {
  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
}

extension Document where Self: Decodable {
  /// Throws `DecodingError` for bytes that are no such document.
  public init(bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(bytes))
  }
}
