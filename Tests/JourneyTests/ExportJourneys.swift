import Foundation
import Testing

@Suite struct ExportJourneys {
  /// Each format, opened by software that is not ours, says what the roster says.
  @Test(.enabled(if: IndependentReader.hasPython, IndependentReader.whyNot))
  func otherSoftwareReadsOurFiles() throws {
    let folder = try plannedFolder()
    try exportAll(folder)
    #expect(try IndependentReader.faults(ofRun: "run", exports: "exports", in: folder) == "")
    // A reader that finds nothing wrong with anything would be no test.
    #expect(try folder.replace("T19:00:00", with: "T19:30:00", in: "exports/view.json"))
    #expect(try IndependentReader.faults(ofRun: "run", exports: "exports", in: folder) != "")
  }

  @Test(.enabled(if: IndependentReader.hasPython && IndependentReader.hasOffice, IndependentReader.whyNot))
  func aSpreadsheetOpensTheWorkbook() throws {
    let folder = try plannedFolder()
    try exportAll(folder)
    try IndependentReader.convert("exports/roster.xlsx", to: "exports", in: folder)
    #expect(try IndependentReader.faults(ofRun: "run", exports: "exports", in: folder) == "")
  }

  /// Every sheet on A4 landscape, its headings and number on each page, no column cut off or too narrow for its numbers.
  @Test(.enabled(if: IndependentReader.hasOffice && Browser.isThere, IndependentReader.whyNot))
  func theWorkbookPrints() throws {
    let folder = try plannedFolder()
    let export = ["export", "run", "--format", "xlsx", "--out", "roster.xlsx"]
    #expect(try Program.run(export, in: folder).status == 0)
    try IndependentReader.print("roster.xlsx", to: "roster.pdf", in: folder)
    let pages = try PrintedPages("roster.pdf", in: folder)
    #expect(pages.sizes.allSatisfy { $0 == (297, 210) }, "\(pages.sizes)")
    #expect(pages.margins.allSatisfy { $0.left >= 10 && $0.right >= 10 }, "\(pages.margins)")
    for (number, text) in pages.texts.enumerated() {
      #expect(text.contains("\(number + 1)/\(pages.texts.count)") && !text.contains("###"), "\(text)")
      #expect(text.contains("Tuần 49 · Công an phường"), "\(text)")
    }
    let fairness = try #require(pages.texts.first { $0.contains("Opening") && $0.contains("Excess") })
    #expect(fairness.contains("Fair share"), "\(fairness)")
    // The ids of the duty list are for programs.
    let duties = try #require(pages.texts.first { $0.contains("Muster") })
    #expect(!duties.contains("Person id"), "\(duties)")
  }

  /// A rule has a name, whatever its id is, and a concession its cost as a number.
  @Test(.enabled(if: IndependentReader.hasOffice && Browser.isThere, IndependentReader.whyNot))
  func theWorkbookNamesConcessions() throws {
    let folder = try Folder()
    let rule = "  - {id: five-free, kind: free-days, strength: {level: wishes, weight: 4}, minimum: 5, period: week}"
    try Station(extraRules: rule).write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    let export = ["export", "run", "--format", "xlsx", "--lang", "en", "--out", "roster.xlsx"]
    #expect(try Program.run(export, in: folder).status == 0)
    try IndependentReader.print("roster.xlsx", to: "roster.pdf", in: folder)
    let notes = try #require(try PrintedPages("roster.pdf", in: folder).texts.first { $0.contains("Concession") })
    let lines = notes.split(separator: "\n").filter { $0.contains("Free days [five-free]: ") }
    #expect(lines.count == 5, "\(notes)")
    for line in lines {
      let free = try #require((0..<5).first { line.contains(" has \($0) free day") }, "\(line)")
      #expect(line.split(separator: " ").last == "\(4 * (5 - free))", "\(line)")
    }
  }

  /// What `export` writes, `check` and `plan --start` read, and nothing of it is lost.
  @Test(arguments: ["csv", "csv-grid"], ["comma", "semicolon", "tab"])
  func tablesComeBack(_ format: String, _ delimiter: String) throws {
    let folder = try plannedFolder()
    let export = ["export", "run", "--format", format, "--delimiter", delimiter, "--out", "table.csv"]
    #expect(try Program.run(export + (delimiter == "tab" ? ["--no-bom"] : []), in: folder).status == 0)
    let check = try Program.run(["check", "week", "table.csv", "--json"], in: folder)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    #expect(try check.output == folder.read("run/audit.json"))
    let plan = ["plan", "week", "--start", "table.csv", "--out", "again"]
    #expect(try Program.run(plan, in: folder).status == 0)
    #expect(try folder.read("again/manifest.json").contains("\"start\" : \"start.csv\""))
    #expect(try folder.read("again/inputs/start.csv").contains("desk"))
    #expect(try Program.run(["verify", "again"], in: folder).status == 0)
  }

  /// A roster that was given out once and is to stay: its table as pins.
  @Test func aTableOfPinsHolds() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let given = "date,duty,window,place,seat,person\n2026-12-03,patrol,19:00-23:00,tdp-01,leader,chi\n"
    try folder.write(given, to: "week/given.csv")
    let pins = "pins:\n  - {person: an, date: 2026-12-05, off: true}\n"
    #expect(try folder.replace(pins, with: "pins: given.csv\n", in: "week/scenario.yaml"))
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    #expect(try folder.read("run/roster.csv").contains("2026-12-03,patrol,19:00-23:00,tdp-01,leader,chi"))
    try folder.write(given + "2026-12-03,patrol,,,boss,binh\n2026-12-03,patrol,,,,chi\n", to: "week/given.csv")
    let faulty = try Program.run(["plan", "week"], in: folder)
    #expect(faulty.status == 2)
    #expect(faulty.errors.contains("given.csv:3") && faulty.errors.contains("given.csv:4"), "\(faulty.errors)")
  }

  @Test func aRosterThatIsNoneIsRefusedAsAStart() throws {
    let folder = try plannedFolder()
    try folder.write("date,duty,seat,person\n2026-12-03,patrol,leader,nobody\n", to: "faulty.csv")
    #expect(try Program.run(["plan", "week", "--start", "faulty.csv"], in: folder).status == 2)
    try folder.write(
      "date,duty,seat,person\n2026-12-03,patrol,leader,dung\n2026-12-03,desk,officer,an\n", to: "unlawful.csv")
    let plan = try Program.run(["plan", "week", "--start", "unlawful.csv"], in: folder)
    #expect(plan.status == 0)
    #expect(plan.errors.contains("breaks the law"), "\(plan.errors)")
  }

  @Test func calendarsTellWhatChanged() throws {
    let folder = try Folder()
    try Station(extraPins: "  - {person: chi, date: 2026-12-03, duty: patrol}").write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    try Station(extraPins: "  - {person: chi, date: 2026-12-03, off: true}").write(to: folder, as: "changed")
    #expect(try Program.run(["plan", "changed", "--out", "later"], in: folder).status == 0)
    let export = ["export", "later", "--format", "ics", "--for", "member:chi", "--since", "run", "--out", "calendar"]
    #expect(try Program.run(export, in: folder).status == 0)
    let calendar = try folder.read("calendar/people/chi.ics")
    let events = calendar.components(separatedBy: "BEGIN:VEVENT").dropFirst()
    let onThursday = events.filter { $0.contains(":20261203T") }
    #expect(!onThursday.isEmpty)
    #expect(onThursday.allSatisfy { $0.contains("STATUS:CANCELLED") && $0.contains("SEQUENCE:1") })
  }

  @Test func aChangedRunIsRefused() throws {
    let folder = try plannedFolder()
    let people = try folder.read("run/inputs/people.csv")
    try folder.write(people.replacingOccurrences(of: "Lê Quang Chi", with: "Lê Chi"), to: "run/inputs/people.csv")
    let export = try Program.run(["export", "run", "--format", "csv", "--out", "x.csv"], in: folder)
    #expect(export.status == 2)
    #expect(export.output.isEmpty)
    #expect(export.errors.contains("inputs/people.csv was changed"), "\(export.errors)")
    #expect(!folder.names.contains("x.csv"))
  }

  @Test func aRunWithoutARosterHasNothingToExport() throws {
    let folder = try Folder()
    let scenario = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../scenarios/impossible").standardized
    let plan = try Program.run(["plan", scenario.path, "--out", "run"], in: folder)
    #expect(plan.status == 3)
    let export = try Program.run(["export", "run", "--format", "csv"], in: folder)
    #expect(export.status == 2 && export.output.isEmpty)
    #expect(export.errors.contains("no lawful roster exists"), "\(export.errors)")
  }

  @Test(arguments: [
    ["--format", "pdf"], ["--format", "csv", "--for", "boss"], ["--format", "csv", "--for", "member:nobody"],
    ["--format", "csv", "--for", "force:none"], ["--format", "ics"], ["--format", "csv", "--out", "week"],
    ["--format", "csv", "--out", "/proc/x.csv"], ["--format", "csv", "--out", "nowhere/x.csv"],
    ["--format", "csv", "--out", "run/roster.csv"], ["--format", "csv", "--out", "./run/inputs/people.csv"],
    ["--format", "ics", "--out", "week"], ["--format", "ics", "--out", "nowhere/x"],
    ["--format", "csv", "--delimiter", "pipe"], ["--format", "ics", "--since", "week", "--out", "x"],
  ])
  func whatCannotBeDoneIsRefused(_ arguments: [String]) throws {
    let folder = try plannedFolder()
    let before = try [folder.contents(of: "week"), folder.contents(of: "run")]
    let export = try Program.run(["export", "run"] + arguments, in: folder)
    #expect(export.status == 2)
    #expect(export.output.isEmpty && !export.errors.isEmpty)
    #expect(folder.names == ["run", "week"])
    #expect(try [folder.contents(of: "week"), folder.contents(of: "run")] == before)
  }

  @Test func aFullDiskLeavesNothingBehind() throws {
    let folder = try plannedFolder()
    // No file may grow beyond a block of 1024 bytes; the signal that would come is ignored, as on a full disk none comes.
    for format in ["csv --out x.csv", "ics --out x", "xlsx --out x.xlsx"] {
      let export = try Program.shell(
        "trap '' XFSZ; ulimit -f 1; exec \"$0\" export run --format \(format)", in: folder)
      #expect(export.status == 2 || export.status == 70, "\(format): \(export.errors)")
      #expect(!export.errors.isEmpty)
      #expect(folder.names == ["run", "week"], "\(format)")
    }
    #expect(try Program.shell("\"$0\" export run --format csv >/dev/full", in: folder).status == 2)
  }

  /// An empty map would look as if nobody went anywhere.
  @Test func aStationWithoutAMapHasNone() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    for (language, word) in [("en", "has no map"), ("vi", "không có bản đồ")] {
      let export = ["export", "run", "--format", "geojson", "--out", "map.geojson", "--lang", language]
      let run = try Program.run(export, in: folder)
      #expect(run.status == 2 && run.errors.contains(word), "\(run.errors)")
    }
    #expect(folder.names == ["run", "week"])
  }

  /// Only the file that was named is touched, whatever stands beside it.
  @Test func filesBesideAnExportAreSafe() throws {
    let folder = try plannedFolder()
    try folder.write("mine", to: "x.csv.new")
    try folder.write("older", to: "x.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path + "/x.csv")
    let export = ["export", "run", "--format", "csv", "--out", "x.csv"]
    #expect(try Program.run(export, in: folder).status == 0)
    #expect(try folder.read("x.csv.new") == "mine")
    #expect(try folder.read("x.csv") == folder.read("run/roster.csv"))
    #expect(folder.names == ["run", "week", "x.csv", "x.csv.new"])
    // Whom its owner did not let read it may not read the new one.
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/x.csv")
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func aDashIsStandardOutput() throws {
    let folder = try plannedFolder()
    let dash = try Program.run(["export", "run", "--format", "csv", "--out", "-"], in: folder)
    #expect(dash.status == 0)
    #expect(try dash.output == folder.read("run/roster.csv"))
    #expect(try Program.run(["export", "run", "--format", "ics", "--out", "-"], in: folder).status == 2)
    #expect(folder.names == ["run", "week"])
  }

  /// A pipe or a device takes what is written, and is not replaced by a file.
  @Test func aPipeStaysAPipe() throws {
    let folder = try plannedFolder()
    // Held open at both ends, so that nobody waits; the last line stands for what would be missing.
    let hold = "mkfifo pipe; exec 3<>pipe; \"$0\" export run --format csv --out pipe --no-bom; echo end >&3"
    let run = try Program.shell("\(hold); head -n 1 <&3; test -p pipe && echo still", in: folder)
    #expect(run.output == "date,duty,window,place,seat,person,name\r\nstill\n", "\(run.errors)")
  }

  /// What an export that was killed left behind goes with the next one.
  @Test func leftoversAreSweptAway() throws {
    let folder = try plannedFolder()
    let leftover = ".x.csv.tuantra-4194305"  // No process has so high a number.
    try folder.write("half", to: leftover)
    #expect(try Program.run(["export", "run", "--format", "csv", "--out", "x.csv"], in: folder).status == 0)
    #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.path).contains(leftover))
  }

  @Test func anOlderExportIsReplacedAsAWhole() throws {
    let folder = try plannedFolder()
    let export = ["export", "run", "--format", "ics", "--out", "calendars"]
    #expect(try Program.run(export, in: folder).status == 0)
    let first = try folder.contents(of: "calendars")
    #expect(try Program.run(export, in: folder).status == 0)
    #expect(try folder.contents(of: "calendars") == first)
    #expect(try Program.run(export + ["--for", "member:an"], in: folder).status == 0)
    #expect(try folder.contents(of: "calendars").keys.sorted() == ["index.csv", "people/an.ics"])
    try folder.write("mine", to: "calendars/note.txt")
    #expect(try Program.run(export, in: folder).status == 2)
    #expect(try folder.read("calendars/note.txt") == "mine")
  }

  private func plannedFolder() throws -> Folder {
    let folder = try Folder()
    try Station().write(to: folder)
    #expect(try folder.replace("Trần Thị Bình", with: "'=cmd(<b>&;x)", in: "week/people.csv"))
    #expect(
      try folder.replace("people: people.csv", with: "people: people.csv\nmap: map.geojson", in: "week/scenario.yaml"))
    try folder.write(Self.map, to: "week/map.geojson")
    #expect(try Program.run(["plan", "week", "--out", "run"], in: folder).status == 0)
    return folder
  }

  private func exportAll(_ folder: Folder) throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/exports", withIntermediateDirectories: false)
    let files = [
      ("xlsx", "roster.xlsx"), ("ics", "calendars"), ("json", "view.json"), ("geojson", "map.geojson"),
      ("csv-grid", "grid.csv"),
    ]
    for (format, name) in files {
      let export = try Program.run(["export", "run", "--format", format, "--out", "exports/" + name], in: folder)
      #expect(export.status == 0, "\(export.errors)")
    }
    try folder.write(try Program.run(["schema"], in: folder).output, to: "exports/schema.json")
  }

  /// The outer ring is clockwise: read all the same, and turned when written.
  private static let map = """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature", "properties": {"id": "tdp-01"}, "geometry": {"type": "Polygon", "coordinates":
        [[[106.68, 20.86], [106.68, 20.87], [106.69, 20.87], [106.69, 20.86], [106.68, 20.86]]]}},
      {"type": "Feature", "properties": {"id": "station"}, "geometry": {"type": "Point", "coordinates": [106.685, 20.865]}}
    ]}
    """
}
