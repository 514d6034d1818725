import Testing

@testable import RosterExports

@Suite struct MapLabelTests {
  @Test func aNameMovesNoFurtherThanItMust() {
    let mark = MapLabel(markAt: (100, 100))
    #expect(moved(MapLabel("Tổ 1", at: (200, 100), mostWidth: 100), [mark]) == [0, 0])
    // Half of the mark and half of the line: 12 and 8 pixels.
    #expect(moved(MapLabel("Tổ 1", at: (100, 100), mostWidth: 100), [mark]) == [0, -20])
    #expect(moved(MapLabel("Tổ 1", at: (100, 110), mostWidth: 100), [mark]) == [0, 12])
  }

  /// What is clear on a large map may not be on a small one, where the same pixels cover more of the ward.
  @Test func everySizeOfTheMapCounts() {
    let name = MapLabel("Tổ 1", at: (100, 125), mostWidth: 100)
    #expect(moved(name, [MapLabel(markAt: (100, 100))], onMaps: [100]) == [0, 0])
    #expect(moved(name, [MapLabel(markAt: (100, 100))], onMaps: [100, 50]) == [0, 8])
  }

  @Test func aNameWithoutRoomStays() {
    let marks = stride(from: 0, through: 200, by: 10).flatMap { x in
      stride(from: 0, through: 200, by: 10).map { y in MapLabel(markAt: (x, y)) }
    }
    #expect(moved(MapLabel("Tổ 1", at: (100, 100), mostWidth: 100), marks) == [0, 0])
  }

  private func moved(_ name: MapLabel, _ others: [MapLabel], onMaps sizes: [Int] = [100]) -> [Int] {
    let offset = name.moved(clearOf: others, onMaps: sizes).offset
    return [offset.x, offset.y]
  }
}
