import Foundation
import Testing

/// A PDF as Poppler sees it: the text of each page, and its picture.
struct PrintedPages {
  /// Of each page, top to bottom.
  let texts: [String]
  /// Of each page: width and height in millimetres.
  let sizes: [(width: Int, height: Int)]
  /// Of each page: blank millimetres at the left, right, top and bottom.
  let margins: [(left: Int, right: Int, top: Int, bottom: Int)]

  init(_ pdf: String, in folder: Folder) throws {
    let text = try Program.shell("pdftotext -layout \(pdf) -", in: folder)
    #expect(text.status == 0, "\(text.errors)")
    texts = text.output.split(separator: "\u{0C}", omittingEmptySubsequences: true).map(String.init)
    // At 25.4 dots per inch a dot is a millimetre; four of them see thin lines, too.
    let pictures = try Program.shell("pdftoppm -gray -r 101.6 \(pdf) picture-\(pdf)", in: folder)
    #expect(pictures.status == 0, "\(pictures.errors)")
    let names = folder.names.filter { $0.hasPrefix("picture-\(pdf)") }
    let files = try names.map { name in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path).appendingPathComponent(name))
      return try Picture(bytes)
    }
    sizes = files.map { ($0.width / 4, $0.height / 4) }
    margins = files.map(\.margins)
  }
}

/// A grey picture in the PGM format of Netpbm.
private struct Picture {
  let width: Int
  let height: Int
  private let dots: [UInt8]

  init(_ file: Data) throws {
    let head = file.prefix(40).split(whereSeparator: { $0 == 0x0A || $0 == 0x20 }).prefix(4)
    let words = head.map { String(decoding: $0, as: UTF8.self) }
    try #require(words.first == "P5" && words.count == 4)
    (width, height) = (try #require(Int(words[1])), try #require(Int(words[2])))
    dots = Array(file.suffix(width * height))
    try #require(dots.count == width * height)
  }

  var margins: (left: Int, right: Int, top: Int, bottom: Int) {
    let columns = (0..<width).filter { x in (0..<height).contains { isInk(x, $0) } }
    let rows = (0..<height).filter { y in (0..<width).contains { isInk($0, y) } }
    guard let left = columns.first, let right = columns.last, let top = rows.first, let bottom = rows.last else {
      return (0, 0, 0, 0)
    }
    return (left / 4, (width - 1 - right) / 4, top / 4, (height - 1 - bottom) / 4)
  }

  private func isInk(_ x: Int, _ y: Int) -> Bool { dots[y * width + x] < 200 }
}
