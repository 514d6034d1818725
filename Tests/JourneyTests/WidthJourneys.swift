import Foundation
import Testing

/// What `plan`, `check` and `verify` say keeps to the terminal, however narrow, and is one line a sentence in a file.
@Suite struct WidthJourneys {
  @Test(arguments: ["40", "60", "80"], ["en", "vi"])
  func linesKeepToTheWidth(_ columns: String, _ language: String) throws {
    let folder = try Folder()
    try Station(minimumOfficers: 2).write(to: folder)
    for command in [
      ["plan", "week", "--out", "run"], ["verify", "run"], ["verify", "run", "--steps", "1"],
      ["check", "week", "run/roster.csv"], ["plan", "week/people.csv"], ["plan", "week", "--colour"],
    ] {
      let run = try Program.run(command + ["--lang", language], in: folder, environment: ["COLUMNS": columns])
      for line in (run.output + run.errors).split(separator: "\n") {
        #expect(line.count <= Int(columns) ?? 0 || !line.contains(" "), "\(command): \(line)")
      }
    }
  }

  /// So do comparisons, whose tables become paragraphs where they have no room, and pages of help.
  @Test(arguments: ["40", "60", "80"], ["en", "vi"])
  func tablesAndHelpKeepToTheWidth(_ columns: String, _ language: String) throws {
    let folder = try Folder()
    try Station(minimumOfficers: 2).write(to: folder)
    try folder.write(
      "what-if: 1\ntitle: Ba cán bộ ở mỗi ca trực\nadd: {absences: [{person: an, kind: leave, from_date: 2026-12-01}]}\n",
      to: "leave.yaml")
    for command in [
      ["compare", "week", "leave.yaml"], ["sweep", "week", "headcount.police", "1..3"], ["plan", "--help"],
      ["compare", "--help"], ["--help"],
    ] {
      let asked = command.last == "--help" ? [] : ["--lang", language]
      let run = try Program.run(
        command + asked, in: folder, environment: ["COLUMNS": columns, "LANG": language == "vi" ? "vi_VN.UTF-8" : "C"])
      for line in (run.output + run.errors).split(separator: "\n") {
        #expect(line.count <= Int(columns) ?? 0, "\(command): \(line)")
      }
    }
    // A script for a shell stays as it is.
    let script = ["--generate-completion-script", "bash"]
    let narrow = try Program.run(script, in: folder, environment: ["COLUMNS": columns])
    #expect(try narrow.output == Program.run(script, in: folder).output)
  }

  @Test func aPipeGetsALineASentence() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    let verify = try Program.run(["verify", "run", "--steps", "1"], in: folder)
    let lines = verify.output.split(separator: "\n")
    #expect(lines.count == 6, "\(verify.output)")
    #expect(lines.dropFirst().allSatisfy { $0.contains("--steps") }, "\(verify.output)")
  }

  @Test(arguments: ["", "0", "-5", "wide", "7"])
  func aWidthThatIsNoneDoesNotCount(_ columns: String) throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let plain = try Program.run(["plan", "week"], in: folder)
    let odd = try Program.run(["plan", "week"], in: folder, environment: ["COLUMNS": columns])
    #expect(odd.output == plain.output)
  }
}
