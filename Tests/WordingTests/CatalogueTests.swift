import PatrolDomain
import Testing

@testable import Wording

@Suite struct CatalogueTests {
  @Test func everyCodeStandsOnce() {
    let codes = Catalogue.entries.map(\.code)
    let doubles = Dictionary(grouping: codes, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
    #expect(doubles == [])
  }

  @Test func bothLanguagesAskForTheSameValues() {
    #expect(codes { Template($0.vi).placeholders != Template($0.en).placeholders } == [])
  }

  @Test func bracesEnclosePlaceholders() {
    let faulty = codes { entry in
      [entry.vi, entry.en].contains { Template($0).pieces.contains { !isSound($0) } }
    }
    #expect(faulty == [])
  }

  @Test func nothingIsLeftUntranslated() {
    #expect(codes { !isWritten($0.vi) || !isWritten($0.en) } == [])
    #expect(codes { !hasMarkedLetter($0.vi) && !Self.withoutMarks.contains($0.code) } == [])
    #expect(codes { hasMarkedLetter($0.en) && !Self.quotesVietnamese.contains($0.code) } == [])
  }

  /// One person is no people.
  @Test func peopleAreCounted() {
    #expect(codes { $0.en.contains("} people") } == [])
  }

  /// Whoever reads a table finds each heading once.
  @Test(arguments: ["compare.column-", "fill.column-"], Language.allCases)
  func headingsOfATableAreDistinct(_ prefix: String, _ language: Language) {
    let levels = Catalogue.entries.filter { $0.code.hasPrefix("level-short.") }
    let headings = (levels + Catalogue.entries.filter { $0.code.hasPrefix(prefix) }).map { $0.template(language) }
    #expect(Set(headings).count == headings.count, "\(headings)")
  }

  /// Letters and their marks are one scalar each, as names from files are after reading.
  @Test func textsArePrecomposed() {
    let faulty = codes { $0.vi.unicodeScalars.contains { $0.properties.generalCategory == .nonspacingMark } }
    #expect(faulty == [])
  }

  @Test func everyWordOfTheDomainHasATerm() {
    var keys = RuleKind.allCases.map { "rule.\($0.rawValue)" }
    keys += ObjectiveLevel.allCases.map { "level.\($0.rawValue)" }
    keys += Weekday.allCases.flatMap { ["weekday.\($0.rawValue)", "weekday-short.\($0.rawValue)"] }
    keys += AbsenceReason.allCases.map { "absence.\($0.rawValue)" }
    keys += Pair.Relation.allCases.map { "relation.\($0.rawValue)" }
    keys += Place.Kind.allCases.map { "place-kind.\($0.rawValue)" }
    keys += Citation.Authority.allCases.map { "authority.\($0.rawValue)" }
    keys += Citation.Status.allCases.map { "status.\($0.rawValue)" }
    #expect(keys.filter { Catalogue.entry($0) == nil } == [])
  }

  /// Vietnamese words that are written without any mark, and texts without words.
  private static let withoutMarks: Set<String> = [
    "weekday-short.mon", "weekday-short.tue", "weekday-short.wed", "weekday-short.thu", "weekday-short.fri",
    "weekday-short.sat", "weekday-short.sun", "phrase.day", "phrase.days",
    "instance.fault", "explain.level", "compare.figure", "compare.session", "compare.gap", "relax.loosened",
    "prices.fact",
    "prices.subject", "answer.tenths", "answer.duty", "answer.duty-at", "points.column-duty", "change.both",
    "fill.kept", "origin.written",
    "fill.column-instead", "page.sheet-dots", "page.sheet-dots-place", "page.sheet-on-behalf-of",
  ]
  /// English texts that quote a Vietnamese word.
  private static let quotesVietnamese: Set<String> = []

  private func codes(where isFaulty: (CatalogueEntry) -> Bool) -> [String] {
    Catalogue.entries.filter(isFaulty).map(\.code)
  }

  private func isSound(_ piece: Template.Piece) -> Bool {
    switch piece {
    case .literal(let text): !text.contains { "{}".contains($0) }
    case .value(let name), .short(let name): isName(name)
    case .plural(let name, let one, let many): isName(name) && isWritten(one) && isWritten(many)
    }
  }

  private func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private func isWritten(_ text: String) -> Bool { text.contains { !$0.isWhitespace } }

  private func hasMarkedLetter(_ text: String) -> Bool { text.contains { $0.isLetter && !$0.isASCII } }
}
