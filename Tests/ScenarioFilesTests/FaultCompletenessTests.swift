import PatrolDomain
import Testing
import Wording

@testable import ScenarioFiles

/// Every fault that there is has an example that provokes it and a sentence in both languages.
@Suite struct FaultCompletenessTests {
  @Test func everyFaultHasAnExample() {
    let facts = (BrokenScenario.all.map { $0.faults() } + OversizedFiles.faults).joined()
    let provoked = Set(facts.flatMap { [$0.fact.code] + ($0.advice.map { [$0.code] } ?? []) })
    let codes = FaultCode.allCases.map(\.rawValue) + AdviceCode.allCases.map(\.rawValue)
    #expect(codes.filter { !provoked.contains($0) } == [])
    #expect(provoked.subtracting(codes).sorted() == [])
  }

  @Test func everyFaultHasASentence() {
    let codes = FaultCode.allCases.map(\.rawValue) + AdviceCode.allCases.map(\.rawValue)
    #expect(codes.filter { Catalogue.entry($0) == nil } == [])
  }

  /// A sentence asks for no value that its fact does not carry, and terms are in the catalogue.
  @Test func everySentenceHasItsValues() {
    for diagnostic in (BrokenScenario.all.map { $0.faults() } + OversizedFiles.faults).joined() {
      for fact in [diagnostic.fact] + (diagnostic.advice.map { [$0] } ?? []) {
        for language in Language.allCases {
          let asked = Catalogue.entry(fact.code).map { Template($0.template(language)).placeholders } ?? []
          #expect(asked.subtracting(fact.values.keys).sorted() == [], "\(fact)")
        }
        for case .term(let key) in fact.values.values {
          #expect(Catalogue.entry(key) != nil, "\(key)")
        }
      }
    }
  }

  @Test func oneFaultIsOneFault() {
    // Nothing is said about what depends on a faulty value.
    let pieces = [
      ("scenario.yaml", "{id: officer, name: Cán bộ}", "{id: offi cer, name: Cán bộ}", "invalid-identifier"),
      ("scenario.yaml", "kind: beat, groups", "kind: beet, groups", "unknown-choice"),
      ("scenario.yaml", "start: 2026-11-30", "start: 30.11.2026", "invalid-date"),
      ("scenario.yaml", "people: people.csv", "people: leute.csv", "file-not-found"),
      ("scenario.yaml", "activity: ambush", "activity: ambish", "unknown-reference"),
      ("people.csv", "p1,Nguyễn Văn An,", "p1,Nguyễn Văn An", "short-row"),
      ("people.csv", "id,name,force,rank", "id,name,farce,rank", "unknown-column"),
    ]
    for (file, piece, other, code) in pieces {
      let codes = TinyStation.reading(file, piece, by: other).diagnostics.map(\.fact.code)
      #expect(codes.filter { $0 != "missing-column" } == [code], "\(other)")
    }
  }
}
