import PatrolDomain
import Testing
import Wording

@testable import RosterAudit

/// What the officer reads.
@Suite struct SentenceTests {
  /// The first breach of each sentence that the probes lead to, by code.
  private static let facts: [String: Fact] = {
    let reports = RuleProbe.all.map(\.report) + FormProbe.all.map(\.report)
    let facts = reports.flatMap { ($0.breaches + $0.softBreaches).map(\.fact) }
    return Dictionary(facts.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Each sentence of the catalogue is said by some probe, and what a probe leads to is a sentence of the catalogue.
  @Test func theProbesSayEverySentence() {
    let sentences = Catalogue.entries.map(\.code).filter { $0.hasPrefix("breach.") }
    #expect(Self.facts.keys.sorted() == sentences.sorted())
  }

  /// What the manual says that a rule's check can say is what its probes were heard to say.
  @Test(arguments: RuleKind.allCases)
  func theManualKnowsTheSentencesOfEachRule(_ kind: RuleKind) {
    let reports = RuleProbe.probes(of: kind).map(\.report)
    let heard = reports.flatMap { $0.breaches + $0.softBreaches }.filter { $0.kind == kind }.map(\.fact.code)
    #expect(Set(heard) == Set(Catalogue.breaches(of: kind).map { "breach.\($0)" }))
  }

  @Test(arguments: Language.allCases)
  func sentencesAreWhole(_ language: Language) {
    for (code, fact) in Self.facts {
      let sentence = Renderer(language).sentence(fact)
      #expect(!sentence.contains { "[]{}".contains($0) }, "\(code): \(sentence)")
    }
  }

  @Test func sentencesToTheLetter() {
    let lines = Self.facts.sorted { $0.key < $1.key }.flatMap { code, fact in
      [code] + Language.allCases.map { "  \(Renderer($0).sentence(fact))" }
    }
    let golden = SentenceGolden.text.split(separator: "\n").map(String.init)
    for (line, expected) in zip(lines, golden) { #expect(line == expected) }
    #expect(lines.count == golden.count)
  }
}
