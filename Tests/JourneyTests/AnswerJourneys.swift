import Foundation
import Testing

/// What `explain` and `fill` take, and what they answer to other programs.
@Suite struct AnswerJourneys {
  private func station() throws -> Folder {
    let folder = try Folder()
    try Station(minimumOfficers: 2).write(to: folder)
    return folder
  }

  private func run() throws -> Folder {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    return folder
  }

  /// What would not be heeded is refused.
  @Test(arguments: [
    ["--prices", "run", "--why", "an", "desk@2026-12-01"],
    ["--why-not", "an", "desk@2026-12-02", "--why", "an", "desk@2026-12-01", "--roster", "run", "week"],
    ["--why", "an", "desk@2026-12-01", "--roster", "run", "week", "what-if.yaml"],
    ["--roster", "run", "week"], ["--roster", "run", "week", "--prices"],
  ])
  func questionsThatExcludeEachOtherAreRefused(_ arguments: [String]) throws {
    for language in ["en", "vi"] {
      let found = try Program.run(["explain"] + arguments + ["--lang", language], in: station())
      #expect(found.status == 2 && found.output.isEmpty)
      #expect(found.errors.contains(arguments[0]), "\(found.errors)")
      #expect(found.errors.contains(language == "en" ? "Error: " : "Lỗi: "), "\(found.errors)")
    }
  }

  @Test func nobodyIsReplacedInAllSeatsAtOnce() throws {
    let found = try Program.run(["fill", "run", "--single-points", "--instead-of", "an"], in: run())
    #expect(found.status == 2)
    #expect(found.errors.contains("--instead-of is for one seat only"), "\(found.errors)")
  }
}
