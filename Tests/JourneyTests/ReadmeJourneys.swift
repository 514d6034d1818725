import Foundation
import Testing

/// Whoever follows the README gets what it promises.
@Suite struct ReadmeJourneys {
  /// Its scenario and people, copied into an empty folder, become a sheet.
  @Test func fromPeopleToASheet() throws {
    let readme = try String(
      contentsOf: URL(filePath: #filePath).appending(path: "../../../README.md").standardized, encoding: .utf8)
    let folder = try Folder()
    try folder.write(try block("yaml", of: readme), to: "ward/scenario.yaml")
    try folder.write(try block("csv", of: readme), to: "ward/people.csv")
    for command in readme.matches(of: /Scripts\/run ((plan|export) ward.*)/).map({ String($0.output.1) }) {
      let run = try Program.run(command.split(separator: " ").map(String.init), in: folder)
      #expect(run.status < 2, "\(command): \(run.errors)")
    }
    let sheet = try folder.read("sheet.html")
    #expect(sheet.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") && sheet.contains("Nguyễn Văn An"))
    #expect(folder.names == ["page.html", "sheet.html", "ward", "ward-w49"])
  }

  private func block(_ language: String, of text: String) throws -> String {
    let parts = text.components(separatedBy: "```\(language)\n")
    return try #require(parts.dropFirst().first?.components(separatedBy: "```").first)
  }
}
