import PatrolDomain
import Testing

@testable import Wording

@Suite struct RendererTests {
  private let vietnamese = Renderer(.vietnamese)
  private let english = Renderer(.english)

  @Test(arguments: [
    (0, "0", "0"), (9999, "9999", "9999"), (10_000, "10.000", "10,000"), (1_234_567, "1.234.567", "1,234,567"),
    (-12_345, "−12.345", "−12,345"),
  ])
  func numbers(_ number: Int, _ vi: String, _ en: String) {
    #expect(vietnamese.number(number) == vi)
    #expect(english.number(number) == en)
  }

  @Test(arguments: [(4, 1000, "0,4 %", "0.4 %"), (1, 30_000, "0,1 %", "0.1 %"), (3, 2, "150,0 %", "150.0 %")])
  func percentagesAreRoundedUp(_ part: Int, _ whole: Int, _ vi: String, _ en: String) {
    #expect(vietnamese.percent(part, of: whole) == vi)
    #expect(english.percent(part, of: whole) == en)
  }

  @Test(arguments: [
    (0, "0 phút", "0 min"), (45, "45 phút", "45 min"), (720, "12 giờ", "12 h"), (510, "8 giờ 30 phút", "8 h 30 min"),
    (-90, "−1 giờ 30 phút", "−1 h 30 min"),
  ])
  func durations(_ minutes: Int, _ vi: String, _ en: String) {
    #expect(vietnamese.duration(Minutes(minutes)) == vi)
    #expect(english.duration(Minutes(minutes)) == en)
  }

  @Test func dates() throws {
    let date = try #require(CivilDate("2026-12-03"))
    #expect(vietnamese.date(date) == "03/12/2026")
    #expect(english.date(date) == "3 Dec 2026")
    #expect(vietnamese.shortDate(date) == "03/12")
    #expect(english.shortDate(date) == "3 Dec")
    #expect(vietnamese.weekday(date.weekday) == "thứ Năm")
    #expect(english.shortWeekday(date.weekday) == "Thu")
  }

  @Test func aWindowThatCrossesMidnight() {
    let interval = Interval(from: Moment(22 * 60), to: Moment(26 * 60))
    #expect(english.window(interval) == "22:00–02:00")
  }

  @Test func valuesFillTheirPlaces() {
    let values: [String: FactValue] = ["n": .count(2), "who": .text("An")]
    #expect(fill("{who} has {n} {n|seat|seats}", values) == "An has 2 seats")
    #expect(fill("{who} has {n} {n|seat|seats}", ["n": .count(1), "who": .text("An")]) == "An has 1 seat")
    #expect(fill("{who} has {n}", ["who": .text("An")]) == "An has {n}")
    #expect(fill("{list}", ["list": .list([.text("a"), .count(3)])]) == "a, 3")
  }

  @Test func aDayCanBeShort() throws {
    let date = try #require(CivilDate("2026-12-01"))
    let values: [String: FactValue] = ["weekday": .weekday(.tuesday), "date": .date(date), "n": .count(2)]
    #expect(fill("{weekday|short} {date|short}, {n|short}", values) == "Tue 1 Dec, 2")
    #expect(vietnamese.fill(Template("{weekday|short} {date|short}"), values) == "T3 01/12")
  }

  @Test func anUnknownCodeIsShownWithItsValues() {
    let fact = Fact("no-such-code", ["b": .count(2), "a": .duration(.hours(1))])
    #expect(english.sentence(fact) == "[no-such-code] a = 1 h, b = 2")
    #expect(vietnamese.sentence("no-such-code") == "[no-such-code]")
  }

  @Test func textsCannotSteerTheTerminal() {
    #expect(english.value(.text("An\u{1B}[2J")) == "An\\u{1b}[2J")
    #expect(english.value(.text("a\nb")) == "a\\u{a}b")
    #expect(english.value(.text("a\u{202E}b")) == "a\\u{202e}b")
    #expect(english.value(.text("Nguyễn Thị Hằng")) == "Nguyễn Thị Hằng")
  }

  @Test(arguments: [
    ("vi_VN.UTF-8", Language.vietnamese), ("vi", .vietnamese), ("en_US.UTF-8", .english), ("C", .english),
  ])
  func localesNameALanguage(_ locale: String, _ language: Language) {
    #expect(Language(locale: locale) == language)
  }

  private func fill(_ text: String, _ values: [String: FactValue]) -> String {
    english.fill(Template(text), values)
  }
}
