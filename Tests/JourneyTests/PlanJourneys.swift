import Foundation
import Testing

@Suite struct PlanJourneys {
  @Test func aWeekIsPlannedCheckedAndVerified() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let plan = try Program.run(["plan", "week", "--out", "run"], in: folder)
    #expect(plan.status == 0, "\(plan.errors)")
    #expect(plan.output.hasPrefix("PROVEN OPTIMAL\n"))
    #expect(plan.errors.contains("The run is in run\n"))
    #expect(folder.names == ["run", "week"])
    #expect(
      try folder.contents(of: "run").keys.sorted() == [
        "audit.json", "certificate.json", "inputs/absences.csv", "inputs/people.csv", "inputs/scenario.yaml",
        "manifest.json",
        "roster.csv", "roster.json", "summary.txt",
      ])
    for roster in ["run", "run/roster.csv", "run/roster.json"] {
      let check = try Program.run(["check", "week", roster], in: folder)
      #expect(check.status == 0, "\(check.errors)")
      #expect(check.output.hasPrefix("LAWFUL\n"))
    }
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 0, "\(verify.output)")
    #expect(verify.output.hasPrefix("SOUND"))
  }

  @Test func withoutAFolderNothingIsWritten() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try Program.run(["plan", "week/scenario.yaml"], in: folder).status == 0)
    #expect(folder.names == ["week"])
  }

  @Test func emptySeatsAreToldByTheStatus() throws {
    let folder = try Folder()
    try Station(minimumOfficers: 3).write(to: folder)
    let plan = try Program.run(["plan", "week", "--out", "run"], in: folder)
    #expect(plan.status == 1)
    #expect(plan.errors.contains("No roster can fix this:"))
    #expect(plan.output.contains("short of the minimum"))
    // Whoever reads only the run must find it, too.
    #expect(try folder.read("run/summary.txt").contains("WHAT NO ROSTER CAN STAFF\n  "))
    #expect(try Program.run(["check", "week", "run"], in: folder).status == 1)
    #expect(try Program.run(["verify", "run"], in: folder).status == 0)
  }

  /// What is no fault, but may not be meant, is said with its place, and does not stop anything.
  @Test(arguments: [("en", "Note: “Trực ban” asks for 2 sessions"), ("vi", "Lưu ý: “Trực ban” cần 2 buổi")])
  func whatMayNotBeMeantIsRemarkedUpon(_ language: String, _ remark: String) throws {
    let folder = try Folder()
    let line =
      "  - {id: guard, activity: desk, places: [station, tdp-01], windows: [\"08:00-10:00\"], days: [thu], "
      + "choose: {sessions: 2, per: night}, team: {seats: [{role: member, min: 1}]}}"
    let exceptions = "exceptions:\n  - {date: 2026-12-03, line: guard, place: station}"
    try Station(extraDuties: line, extraRules: exceptions).write(to: folder)
    let plan = try Program.run(["plan", "week", "--lang", language], in: folder)
    #expect(plan.status == 0, "\(plan.errors)")
    let said = plan.errors.components(separatedBy: "\n").first { $0.contains(remark) }
    #expect(said?.hasPrefix("week/scenario.yaml:") == true, "\(plan.errors)")
  }

  @Test func aWeekThatCannotBeIsExplained() throws {
    let folder = try Folder()
    let duty =
      "  - {id: night, activity: desk, place: station, windows: [\"22:00-06:00\"], team: {seats: [{role: officer, min: 1}]}}"
    let pins = """
        - {person: binh, date: 2026-12-02, duty: night}
        - {person: binh, date: 2026-12-03, duty: desk}
      """
    try Station(extraDuties: duty, extraPins: pins).write(to: folder)
    let plan = try Program.run(["plan", "week", "--out", "run"], in: folder)
    #expect(plan.status == 3)
    #expect(plan.output.isEmpty)
    #expect(plan.errors.contains("NO LAWFUL ROSTER EXISTS"))
    #expect(plan.errors.contains("Trần Thị Bình"))
    #expect(plan.errors.contains("rest"))
    // The proof is kept, and no roster.
    let kept = try folder.contents(of: "run").keys.filter { !$0.hasPrefix("inputs") }.sorted()
    #expect(kept == ["certificate.json", "conflict.json", "manifest.json"])
    #expect(try Program.run(["verify", "run"], in: folder).status == 0)
    #expect(try folder.replace("\"emptiness\"", with: "\"nothing\"", in: "run/certificate.json"))
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 1)
    #expect(verify.output.contains("does not prove that no lawful roster exists"), "\(verify.output)")
  }

  @Test(arguments: [["--threads", "1"], ["--threads", "2"], ["--threads", "2", "--lang", "en"]])
  func theSameWeekHasTheSameBytes(_ options: [String]) throws {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "first", "--threads", "1"], in: folder).status == 0)
    #expect(try Program.run(["plan", "week", "--out", "second"] + options, in: folder).status == 0)
    #expect(try folder.contents(of: "first") == folder.contents(of: "second"))
  }

  @Test func programsReadJSON() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let plan = try Program.run(["plan", "week", "--json"], in: folder)
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(plan.output.utf8)) as? [String: Any])
    #expect(answer["stopReason"] as? String == "optimal")
    #expect((answer["levels"] as? [Any])?.count == 5)
    #expect(((answer["roster"] as? [String: Any])?["assignments"] as? [Any])?.isEmpty == false)
    #expect((answer["audit"] as? [String: Any])?["isLawful"] as? Bool == true)
  }

  /// Scenarios of the repository, with the status that each deserves.
  @Test(arguments: [("tiny", 0), ("impossible", 3)] as [(String, Int32)])
  func scenariosOfTheRepository(_ name: String, _ status: Int32) throws {
    let folder = try Folder()
    let scenario = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../scenarios/\(name)").standardized
    let plan = try Program.run(["plan", scenario.path, "--out", "run"], in: folder)
    #expect(plan.status == status, "\(plan.errors)")
    let verify = try Program.run(["verify", "run"], in: folder)
    #expect(verify.status == 0, "\(verify.output)")
    if status == 3 { #expect(verify.output.contains("No lawful roster exists: proof checked"), "\(verify.output)") }
  }

  /// A word that is wrong all down a column is one fault for whoever mends it.
  @Test func whatIsWrongOnManyLinesIsSaidOnce() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let people = try folder.read("week/people.csv").replacingOccurrences(of: ",police,", with: ",polise,")
    try folder.write(people.replacingOccurrences(of: ",civil-defence,", with: ",defence,"), to: "week/people.csv")
    let plan = try Program.run(["plan", "week"], in: folder)
    #expect(plan.status == 2)
    #expect(plan.errors.components(separatedBy: "There is no force polise").count == 2, "\(plan.errors)")
    #expect(plan.errors.contains("→ The same in 2 more lines: 3–4\n"), "\(plan.errors)")
    #expect(plan.errors.contains("→ The same in 1 more line: 6\n"), "\(plan.errors)")
    #expect(plan.errors.contains("5 faults in the files"), "\(plan.errors)")
  }

  /// The same fault twice in one line is told with both places.
  @Test func whatIsWrongTwiceInALineIsSaidTwice() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try folder.replace("unit:", with: "x: {a: 1, a: 2, a: 3}\nunit:", in: "week/scenario.yaml"))
    let plan = try Program.run(["plan", "week"], in: folder)
    #expect(plan.errors.contains("scenario.yaml:3:5: The key a is written twice"), "\(plan.errors)")
    #expect(plan.errors.contains("scenario.yaml:3:11: The key a is written twice"), "\(plan.errors)")
  }

  /// Who shares stands above each table, not only what the files call the rule.
  @Test func sharesAreCalledByTheNamesOfThoseWhoShare() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let share = "kind: fair-share, weekend-points: 1, holiday-points: 2, strength: law"
    let rules = """
      - {id: of-police, \(share), scope: {forces: [police], roles: [officer]}}
        - {id: of-team, \(share), scope: {forces: [civil-defence]}}
      """
    #expect(try folder.replace("- {id: share, \(share)}", with: rules, in: "week/scenario.yaml"))
    let english = try Program.run(["plan", "week", "--out", "run", "--lang", "en"], in: folder)
    #expect(english.output.contains("  Fair share among Công an phường, Cán bộ [of-police]\n"), "\(english.output)")
    let page = try Program.run(["export", "run", "--format", "page", "--lang", "vi"], in: folder).output
    #expect(page.contains("<h3>Chia đều điểm vất vả giữa Bảo vệ dân phố <code>of-team</code></h3>"))
  }
}
