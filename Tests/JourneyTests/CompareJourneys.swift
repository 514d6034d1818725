import Foundation
import Testing

/// What the rows of `compare` answer.
@Suite struct CompareJourneys {
  private static let head = "what-if: 1\ntitle: Thử\nquestion: Nếu thế thì sao?\n"
  private func station(_ overlay: String) throws -> Folder {
    let folder = try Folder()
    try Station().write(to: folder)
    try folder.write(Self.head + overlay, to: "what-if.yaml")
    return folder
  }

  /// A fault of the week that only a what-if makes one names both.
  @Test(arguments: [("en", "(because of the what-if what-if.yaml)"), ("vi", "(do tệp giả định what-if.yaml)")])
  func aFaultThatAWhatIfCausesNamesIt(_ language: String, sentence: String) throws {
    let folder = try station("set: {horizon: {days: 3}}\n")
    let run = try Program.run(["compare", "week", "what-if.yaml", "--lang", language], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("week/scenario.yaml:"), "\(run.errors)")
    #expect(run.errors.replacing("\n", with: " ").replacing("  ", with: "").contains(sentence), "\(run.errors)")
  }
}
