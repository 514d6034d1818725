import PatrolDomain
import Testing
import Wording

@testable import RosterExports

/// The grids of the terminal: weeks stay together while they fit, and nothing is lost where they do not.
@Suite struct DayGridTests {
  /// A week like that of a ward: names of four words, cells of two duties.
  private func grid(days: Int) throws -> DayGrid {
    let names = ["Nguyễn Thị Minh Nguyệt", "Đỗ Văn Ơn"]
    let rows = names.enumerated().map { index, name in
      DayGrid.Row.cells(
        label: name, (0..<days).map { day in (day + index) % 5 == 2 ? "TH14+TTĐ19" : "TTĐ\(10 + day)*" })
    }
    let start = try #require(CivilDate("2026-11-30"))
    return DayGrid(
      horizon: Horizon(start: start, dayCount: days), rows: [.heading("Công an phường")] + rows)
  }

  /// How many days each block has, by the weekdays in its first line.
  private func blocks(_ days: Int, width: Int) throws -> [Int] {
    let lines = try grid(days: days).lines(width: width, Renderer(.vietnamese))
    return lines.filter { $0.wholeMatch(of: /[ ]+((T[2-7]|CN)[ ]*)+/) != nil }.map { $0.split(separator: " ").count }
  }

  @Test(arguments: [
    (7, 98, [7]), (7, 78, [7]), (7, 58, [4, 3]), (7, 42, [3, 2, 2]), (7, 38, [2, 2, 2, 1]),
    (7, 20, [1, 1, 1, 1, 1, 1, 1]),
    (14, 200, [14]), (14, 98, [7, 7]), (28, 98, [7, 7, 7, 7]), (10, 58, [4, 3, 2, 1]), (3, 98, [3]),
  ])
  func weeksStayTogether(_ days: Int, _ width: Int, _ expected: [Int]) throws {
    #expect(try blocks(days, width: width) == expected)
  }

  @Test(arguments: 24...140)
  func everyCellIsThereAndFits(_ width: Int) throws {
    let lines = try grid(days: 9).lines(width: width, Renderer(.vietnamese))
    #expect(lines.allSatisfy { displayWidth($0) <= width })
    let cells = lines.flatMap { $0.split(separator: " ") }.filter { $0.hasPrefix("TTĐ") || $0.hasPrefix("TH14") }
    #expect(cells.count == 18)
    #expect(lines.contains { $0.contains("TH14+TTĐ19") })
  }

  /// Each column begins below its heading, whatever marks the letters have.
  @Test func columnsAreAligned() throws {
    let lines = try grid(days: 7).lines(width: 98, Renderer(.vietnamese))
    let starts = lines.map { line in
      line.firstRange(of: /(T2|TTĐ10\*|30\/11)/).map { displayWidth(String(line[..<$0.lowerBound])) }
    }
    #expect(starts.count { $0 == 24 } == 4)
  }
}
