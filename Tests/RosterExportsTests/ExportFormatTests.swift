import Foundation
import PatrolDomain
import RosterExports
import Testing
import Wording

/// Every format is complete: named, explained, documented, the same twice.
@Suite struct ExportFormatTests {
  @Test func namesAreThere() throws {
    let names = ExportFormat.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.filter { Catalogue.entry("export.format-\($0)") == nil } == [])
    #expect(names.filter { Catalogue.entry("guide.format-\($0)") == nil } == [])
    let readme = try String(
      contentsOf: URL(filePath: #filePath).appending(path: "../../../README.md").standardized, encoding: .utf8)
    #expect(names.filter { !readme.contains("`\($0)`") } == [])
  }

  @Test(arguments: ExportFormat.all.map(\.name))
  func theSameRunHasTheSameBytes(_ name: String) throws {
    let format = try #require(ExportFormat.named(name))
    let week = try CovertWeek()
    var random = SeededRandom(seed: 7)
    let assignments = week.assignments(covert: false, &random) + week.assignments(covert: true, &random)
    for language in Language.allCases {
      let files = try (0..<2).map { _ in
        try format.files(ExportRequest(RosterView(week.report(assignments), for: .commander), Renderer(language)))
      }
      #expect(files[0] == files[1])
      #expect(files[0].allSatisfy { !$0.contents.isEmpty })
      switch format.shape {
      case .text, .binary: #expect(files[0].count == 1)
      case .folder:
        let index = try #require(files[0].first { $0.name == ExportFormat.indexName })
        #expect(
          Set(try #require(FileIndex(bytes: index.contents)).names + [ExportFormat.indexName])
            == Set(files[0].map(\.name)))
      }
    }
  }
}
