import RosterExports
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("An", 2), ("Nguyễn Thị Hằng", 15), ("Hồ", 2), ("e\u{302}\u{323}", 1), ("公安", 4), ("🚓", 2), ("가", 2),
    ("–·…", 3), ("Dũng \u{200F}\u{05D0}", 6), ("a\u{200B}b", 2), ("\u{301}", 0),
  ])
  func columns(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }
}
