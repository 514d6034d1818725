import Testing

@testable import RosterExports

/// A table keeps to its width: it gives up first what can be spared.
@Suite struct TextTableTests {
  private let table = TextTable(
    columns: [
      TextTable.Column(heading: ""), TextTable.Column(heading: "Bỏ lượt", alignment: .right),
      TextTable.Column(heading: "Giờ", alignment: .right), TextTable.Column(heading: "Biểu đồ", isOptional: true),
    ],
    rows: [["0  Tuần gốc của phường", "12", "853", "█████"], ["1  Bớt người", "–", "–", "█"]])

  @Test func withRoomEverythingIsThere() {
    #expect(
      table.lines(width: 80) == [
        "                        Bỏ lượt  Giờ  Biểu đồ", "0  Tuần gốc của phường       12  853  █████",
        "1  Bớt người                  –    –  █",
      ])
  }

  @Test func whatIsOptionalGoesFirstThenTheNameIsCut() {
    #expect(
      table.lines(width: 30) == [
        "                  Bỏ lượt  Giờ", "0  Tuần gốc của…       12  853", "1  Bớt người            –    –",
      ])
  }

  @Test func thenHeadingsAreBroken() {
    #expect(
      table.lines(width: 27) == [
        "                    Bỏ", "                  lượt  Giờ", "0  Tuần gốc của…    12  853",
        "1  Bớt người         –    –",
      ])
  }

  @Test func atLastEachRowIsAParagraph() {
    #expect(
      table.lines(width: 20) == [
        "0 Tuần gốc của", "  phường", "  Bỏ lượt  12", "  Giờ      853", "1 Bớt người", "  Bỏ lượt  –", "  Giờ      –",
      ])
  }
}
