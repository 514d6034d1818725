/// Something that stands on a drawn map in a size of its own, in pixels, while the map grows and shrinks with its window.
struct MapLabel {
  /// Where it belongs, in units of the drawing.
  let point: (x: Int, y: Int)
  /// How far its middle is from there, in pixels to the right and down.
  private(set) var offset = (x: 0, y: 0)
  private let halfWidth: Int
  private let halfHeight: Int

  /// A mark with its letter, and some room around it.
  init(markAt point: (x: Int, y: Int)) {
    self.point = point
    (halfWidth, halfHeight) = (12, 12)
  }

  /// A name in lines of at most `mostWidth` pixels.
  ///
  /// - Parameter letter: pixels that a letter is wide on the average.
  init(
    _ name: String, at point: (x: Int, y: Int), mostWidth: Int, letter: Int = 7, offset: (x: Int, y: Int) = (0, 0)
  ) {
    let width = max(1, name.count * letter)
    let lines = (width + mostWidth - 1) / mostWidth
    self.point = point
    self.offset = offset
    (halfWidth, halfHeight) = (min(width, mostWidth) / 2, lines * 8)
  }

  /// Moved so little as is enough to be clear of the others on maps of these sizes, in percent; not at all when nothing is
  /// enough.
  func moved(clearOf others: [MapLabel], onMaps sizes: [Int]) -> MapLabel {
    Self.moves.lazy.map { move in
      var label = self
      label.offset = move
      return label
    }.first { label in sizes.allSatisfy { size in others.allSatisfy { label.isClear(of: $0, size) } } } ?? self
  }

  private func isClear(of other: MapLabel, _ size: Int) -> Bool {
    let across = (point.x - other.point.x) * size / 100 + offset.x - other.offset.x
    let down = (point.y - other.point.y) * size / 100 + offset.y - other.offset.y
    return abs(across) >= halfWidth + other.halfWidth || abs(down) >= halfHeight + other.halfHeight
  }

  /// Pixels to the right and down, the nearest first.
  private static let moves: [(x: Int, y: Int)] = {
    var moves: [(x: Int, y: Int)] = []
    for y in stride(from: -32, through: 32, by: 4) {
      for x in stride(from: -24, through: 24, by: 8) { moves.append((x, y)) }
    }
    func order(_ move: (x: Int, y: Int)) -> (Int, Int, Int) { (move.x * move.x + move.y * move.y, move.y, move.x) }
    return moves.sorted { order($0) < order($1) }
  }()
}
