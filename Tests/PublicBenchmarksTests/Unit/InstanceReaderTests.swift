import Testing

@testable import PublicBenchmarks

@Suite struct InstanceReaderTests {
  @Test func everyFieldIsRead() throws {
    let instance = try InstanceReader.read(Array(Tiny.text.utf8))
    #expect(instance == Self.tiny)
    #expect(instance.weekends == [[5, 6]])
  }

  /// What `Tiny.text` says.
  private static let tiny = Instance(
    dayCount: 7,
    shifts: [.init(id: "D", minutes: 480, forbiddenNext: []), .init(id: "N", minutes: 720, forbiddenNext: [0, 1])],
    employees: [
      .init(
        id: "an", maxShifts: [5, 2], minutes: 960...2880, consecutiveShifts: 2...5, minConsecutiveDaysOff: 2,
        maxWeekends: 1, daysOff: [3]),
      .init(
        id: "binh", maxShifts: [5, .max], minutes: 960...2880, consecutiveShifts: 2...5, minConsecutiveDaysOff: 2,
        maxWeekends: 1, daysOff: []),
    ],
    onRequests: [.init(employee: 0, day: 0, shift: 0, weight: 2)],
    offRequests: [.init(employee: 1, day: 1, shift: 1, weight: 3)],
    cover: [
      .init(day: 0, shift: 0, wanted: 1, under: 100, over: 1), .init(day: 6, shift: 1, wanted: 2, under: 90, over: 5),
    ])

  @Test(
    "the same instance in other clothes",
    arguments: [
      Tiny.text.replacing("\n", with: "\r\n"), "\u{FEFF}" + Tiny.text,
      "\u{FEFF}" + Tiny.text.replacing("\n", with: "\r\n"),
      Tiny.text.replacing("\n", with: "   # a remark\n"), "# a remark\n\n" + Tiny.text,
      Tiny.text.replacing(",", with: " , "),
      Tiny.text.replacing("D|N", with: "|D|N|"), Tiny.text.replacing("an,3", with: "an,3,3,"),
      String(Tiny.text.dropLast()),
    ])
  func clothes(_ text: String) throws {
    #expect(try InstanceReader.read(Array(text.utf8)) == Self.tiny)
  }

  @Test func linesAreCountedInEitherLineEnding() {
    let faulty = Tiny.text([16: "7,D,1,100,1"])
    let expected = [InstanceFault(.day, line: 16, value: "7")]
    #expect(Tiny.faults(faulty) == expected)
    #expect(Tiny.faults("\u{FEFF}" + faulty.replacing("\n", with: "\r\n")) == expected)
  }

  @Test("the last weekend may be cut", arguments: [(5, [[]]), (6, [[5]]), (7, [[5, 6]]), (13, [[5, 6], [12]])])
  func weekends(_ days: Int, _ weekends: [[Int]]) throws {
    var instance = Self.tiny
    instance.dayCount = days
    #expect(instance.weekends == weekends.filter { !$0.isEmpty })
  }
}
