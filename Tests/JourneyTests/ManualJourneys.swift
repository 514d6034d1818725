import Foundation
import Testing

/// The pages in `docs` are those that the program writes now, one for each command and each rule.
@Suite struct ManualJourneys {
  private static let top = URL(filePath: #filePath).appending(path: "../../..").standardized

  @Test(arguments: ["en", "vi"])
  func thePagesAreThoseOfTheProgram(_ language: String) throws {
    let folder = try Folder()
    let scenarios = ["tiny", "minh-khai", "minh-khai-peak", "impossible", "district"].map {
      Self.top.appending(path: "scenarios/\($0)").path
    }
    let run = try Program.run(["manual", "docs", "--lang", language] + scenarios, in: folder)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let written = try folder.contents(of: "docs")
    let kept = try Self.pages(in: "docs/\(language)")
    #expect(written.keys.sorted() == kept.keys.sorted(), "run Scripts/docs")
    for (name, page) in written {
      #expect(page == kept[name], "docs/\(language)/\(name) is old: run Scripts/docs")
    }
  }

  /// Whoever reads the list of commands finds the page of each.
  @Test func everyCommandHasAPage() throws {
    let help = try Program.run(["--help"], in: Folder()).output
    let list = try #require(help.components(separatedBy: "SUBCOMMANDS:").dropFirst().first)
    let names = list.matches(of: #/(?m)^  ([a-z-]+)  /#).map { String($0.output.1) }
    #expect(names.count > 10 && !names.contains("manual"))
    let pages = try Self.pages(in: "docs/en").keys
    #expect(names.filter { !pages.contains("commands/\($0).md") } == [])
  }

  private static func pages(in folder: String) throws -> [String: Data] {
    let root = top.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".md") }
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: root.appending(path: $0))) })
  }
}
