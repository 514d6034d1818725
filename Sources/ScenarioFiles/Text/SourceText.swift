import Foundation
import PatrolDomain

/// A file as text: UTF-8, normalised to NFC, without byte-order mark and control characters.
struct SourceText: Sendable {
  let name: String
  let text: String

  /// The text of these bytes, or what keeps them from being one.
  static func decode(_ bytes: [UInt8], name: String) -> Result<SourceText, EncodingFault> {
    if let mark = foreignMark(of: bytes) { return .failure(EncodingFault(line: nil, column: nil, fact: mark)) }
    let body = unifiedLineEnds(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
    if let fault = controlCharacter(in: body) { return .failure(fault) }
    guard let text = String(validating: body, as: UTF8.self) else { return .failure(invalidSequence(in: body)) }
    let isASCII = body.allSatisfy { $0 < 0x80 }
    let normalised = isASCII ? text : text.precomposedStringWithCanonicalMapping
    return .success(SourceText(name: name, text: normalised))
  }

  /// The lines of these numbers (1-based), shortened when very long; one pass over the text for all of them.
  func lines(_ numbers: Set<Int>) -> [Int: String] {
    var lines: [Int: String] = [:]
    var rest = text.utf8[...]
    for number in 1...(numbers.max() ?? 1) {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      if numbers.contains(number) { lines[number] = shortened(rest[..<end]) }
      guard end < rest.endIndex else { break }
      rest = rest[rest.index(after: end)...]
    }
    return lines
  }

  private func shortened(_ line: Substring.UTF8View) -> String {
    let scalars = Substring(line).unicodeScalars
    let shown = scalars.prefix(ReadingLimits.shownLine)
    return String(String.UnicodeScalarView(shown)) + (shown.endIndex < scalars.endIndex ? "…" : "")
  }

  /// With every line end (CR LF, or CR alone) as LF, so that all readers count the same lines.
  private static func unifiedLineEnds(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard body.contains(0x0D) else { return body }
    var unified: [UInt8] = []
    unified.reserveCapacity(body.count)
    for index in body.indices {
      if body[index] != 0x0D {
        unified.append(body[index])
      } else if index + 1 == body.endIndex || body[index + 1] != 0x0A {
        unified.append(0x0A)
      }
    }
    return unified[...]
  }

  /// UTF-16 and UTF-32 begin with marks of their own.
  private static func foreignMark(of bytes: [UInt8]) -> Fact? {
    let marks: [([UInt8], String)] = [
      ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE], "UTF-16"),
      ([0xFE, 0xFF], "UTF-16"),
    ]
    return marks.first { bytes.starts(with: $0.0) }.map { Fact(.wrongEncoding, ["encoding": .text($0.1)]) }
  }

  private static func controlCharacter(in body: ArraySlice<UInt8>) -> EncodingFault? {
    guard let index = body.firstIndex(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0x7F })
    else { return nil }
    let digits = String(body[index], radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    return EncodingFault(at: index, in: body, Fact(.controlCharacter, ["code": .text(code)]))
  }

  /// The first byte that cannot belong to UTF-8.
  private static func invalidSequence(in body: ArraySlice<UInt8>) -> EncodingFault {
    var decoder = UTF8()
    var iterator = body.makeIterator()
    var good = body.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { good += UTF8.width(scalar) }
    return EncodingFault(at: min(good, body.endIndex), in: body, Fact(.notUTF8))
  }
}

/// Why bytes are not text.
struct EncodingFault: Error {
  let line: Int?
  let column: Int?
  let fact: Fact
}

extension EncodingFault {
  /// At a byte, whose line and column are counted here.
  init(at index: Int, in body: ArraySlice<UInt8>, _ fact: Fact) {
    let before = body[body.startIndex..<index]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
    line = before.count { $0 == 0x0A } + 1
    // Continuation bytes (10xxxxxx) belong to the character before them.
    column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    self.fact = fact
  }
}
