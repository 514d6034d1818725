import Foundation
import Testing

/// `sweep`: which values it takes, and what it says of them.
@Suite struct SweepJourneys {
  private func station() throws -> Folder {
    let folder = try Folder()
    try Station().write(to: folder)
    return folder
  }

  /// However they are typed: in order, each once.
  @Test func valuesStandInOrder() throws {
    let folder = try station()
    let typed = try Program.run(["sweep", "week", "headcount.police", "3", "1..2", "2"], in: folder)
    let range = try Program.run(["sweep", "week", "headcount.police", "1..3"], in: folder)
    #expect(typed.status == 0, "\(typed.errors)")
    #expect(typed.output == range.output)
    let hours = try Program.run(["sweep", "week", "rules.rest.rest", "12h", "8h", "480m", "9h30m"], in: folder)
    let rows = hours.output.split(separator: "\n").compactMap {
      $0.prefixMatch(of: /\s+(\d+h\w*)\s/).map { String($0.output.1) }
    }
    #expect(rows == ["8h", "9h30m", "12h"], "\(hours.output)\(hours.errors)")
  }

  @Test(arguments: [("en", "a text, not a number"), ("vi", "một đoạn chữ, không phải con số")])
  func aTextIsNoNumber(_ language: String, sentence: String) throws {
    let folder = try station()
    for path in ["title", "forces.police.name", "places.station.name"] {
      let run = try Program.run(["sweep", "week", path, "4", "2", "--lang", language], in: folder)
      #expect(run.status == 2 && run.output.isEmpty, "\(path)")
      #expect(run.errors.contains(path) && run.errors.contains(sentence), "\(run.errors)")
    }
  }

  @Test func whatIsWrongWithEachValueIsSaidOnce() throws {
    let folder = try station()
    for (path, values) in [("headcount.police", ["3", "200000", "300000"]), ("rules.ret.rest", ["8h", "9h", "10h"])] {
      let run = try Program.run(["sweep", "week", path] + values, in: folder)
      #expect(run.status == 2)
      #expect(run.errors.contains("1 fault in the files"), "\(run.errors)")
    }
  }

  /// From where on nobody is missing is said of both levels of seats.
  @Test(arguments: [
    ("en", "From 3 on: all minimum seats filled (proven)", "all seats filled to their targets (proven)"),
    (
      "vi", "Từ 3 trở lên: đủ quân số tối thiểu ở mọi chỗ (đã chứng minh)",
      "đủ quân số mong muốn ở mọi chỗ (đã chứng minh)"
    ),
  ])
  func breakEvenIsSaidOfBothLevelsOfSeats(_ language: String, minimum: String, target: String) throws {
    let run = try Program.run(["sweep", "week", "headcount.police", "1..3", "--lang", language], in: station())
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(minimum), "\(run.output)")
    #expect(run.output.contains(target), "\(run.output)")
  }

  /// Stopped before the first value, it does not say that more work would help.
  @Test(arguments: [
    ("en", "The computation was stopped before it was finished at: 1, 2"),
    ("vi", "Việc tính toán đã bị dừng trước khi xong ở: 1, 2"),
  ])
  func aStoppedSweepSaysSo(_ language: String, sentence: String) throws {
    let folder = try Folder()
    try LongMonth.write(to: folder)
    let run = try Program.run(
      ["sweep", "month", "rules.rest.rest", "1h", "2h", "--time-limit", "1", "--lang", language], in: folder)
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.contains(sentence.replacing("1, 2", with: "1h, 2h")), "\(run.output)")
    #expect(!run.output.contains("--work"))
  }
}
