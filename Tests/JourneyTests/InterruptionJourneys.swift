import Foundation
import Testing

@Suite struct InterruptionJourneys {
  @Test(arguments: [SIGINT, SIGTERM])
  func theBestRosterSoFarIsKept(_ signal: Int32) throws {
    let folder = try Folder()
    try LongMonth.write(to: folder)
    let terminal = try Terminal()
    let process = Program.start(["plan", "month", "--out", "run"], in: folder)
    process.standardError = terminal.device
    try process.run()
    #expect(terminal.wait(for: "gap", from: process))
    kill(process.processIdentifier, signal)
    terminal.follow(process)
    #expect(process.terminationReason == .exit)
    #expect([0, 1].contains(process.terminationStatus))
    #expect(try folder.read("run/summary.txt").contains("Stopped on request; this is the best roster found until then"))
    #expect(try !folder.read("run/summary.txt").hasPrefix("PROVEN"))
    #expect(try folder.read("run/manifest.json").contains("\"stopReason\" : \"interrupted\""))
    #expect(try Program.run(["verify", "run"], in: folder).status == 0)
  }

  @Test func theSecondRequestEndsAtOnce() throws {
    let folder = try Folder()
    try LongMonth.write(to: folder)
    let terminal = try Terminal()
    let process = Program.start(["plan", "month", "--out", "run"], in: folder)
    process.standardError = terminal.device
    try process.run()
    #expect(terminal.wait(for: "gap", from: process))
    kill(process.processIdentifier, SIGINT)
    // While the first is pending, a second would be one with it.
    while try isPending(SIGINT, for: process) { usleep(100) }
    kill(process.processIdentifier, SIGINT)
    terminal.follow(process)
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(!folder.names.contains("run"))
  }

  /// Before there is a search nothing is lost by ending at once, and what is waited for may never come.
  @Test(arguments: ["INT", "TERM"])
  func beforeTheSearchASignalEndsAtOnce(_ signal: String) throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let line = "rm week/people.csv; mkfifo week/people.csv; timeout -s \(signal) -k 5 1 \"$0\" plan week --out run"
    // 124: it ended at the signal; 137: it had to be killed.
    #expect(try Program.shell(line, in: folder).status == 124)
    #expect(folder.names == ["week"])
  }

  /// Where no roster was found, none is praised.
  @Test(arguments: [
    ("en", "Looking for", "Stopped on request before any roster was found", "best roster"),
    ("vi", "Đang tìm", "Dừng theo yêu cầu trước khi tìm được lịch nào", "lịch tốt nhất"),
  ])
  func aSearchThatIsStoppedEarlySaysOnlyThat(
    _ language: String, _ progress: String, _ said: String, _ unsaid: String
  ) throws {
    let district = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../scenarios/district").standardized
    let terminal = try Terminal(columns: 200)
    let folder = try Folder()
    let process = Program.start(["plan", district.path, "--lang", language], in: folder)
    process.standardError = terminal.device
    try process.run()
    #expect(terminal.wait(for: progress, from: process))
    kill(process.processIdentifier, SIGINT)
    terminal.follow(process)
    #expect(process.terminationStatus == 1)
    #expect(terminal.shown.contains(said), "\(terminal.shown)")
    #expect(!terminal.shown.contains(unsaid), "\(terminal.shown)")
    #expect(folder.names == [])
  }

  /// Whether a signal sent to the whole process has not been delivered yet (proc(5): `ShdPnd`).
  private func isPending(_ signal: Int32, for process: Process) throws -> Bool {
    let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("ShdPnd:") })
    let pending = try #require(UInt64(line.dropFirst("ShdPnd:".count).filter(\.isHexDigit), radix: 16))
    return pending & (1 << UInt64(signal - 1)) != 0
  }

  @Test func theTimeLimitKeepsTheBestRosterSoFar() throws {
    let folder = try Folder()
    try LongMonth.write(to: folder)
    let plan = try Program.run(["plan", "month", "--out", "run", "--time-limit", "3"], in: folder)
    #expect([0, 1].contains(plan.status))
    #expect(plan.output.contains("Stopped by the time limit"))
    #expect(try Program.run(["verify", "run"], in: folder).status == 0)
  }

  /// A limit of work stops the search in the middle, at the same point on every machine.
  @Test func workIsTheSameForAnyNumberOfThreads() throws {
    let folder = try Folder()
    try LongMonth.write(to: folder)
    for threads in ["1", "2"] {
      let arguments = ["plan", "month", "--out", threads, "--threads", threads, "--work", "300"]
      let plan = try Program.run(arguments, in: folder)
      #expect(plan.output.contains("Stopped by the limit of work"), "\(plan.output)\(plan.errors)")
    }
    #expect(try folder.contents(of: "1") == folder.contents(of: "2"))
  }

  /// However little work is allowed, there is a roster in the end.
  @Test func aUnitOfWorkStillMakesARoster() throws {
    let folder = try Folder()
    try LongMonth.write(to: folder)
    let plan = try Program.run(["plan", "month", "--out", "run", "--work", "1"], in: folder)
    #expect([0, 1].contains(plan.status), "\(plan.output)\(plan.errors)")
    #expect(try Program.run(["verify", "run"], in: folder).status == 0)
  }

  @Test func progressIsForTerminalsOnly() throws {
    let folder = try Folder()
    try LongMonth.write(to: folder)
    for options in [["--no-progress"], []] {
      let terminal = try Terminal(columns: 60)
      let process = Program.start(["plan", "month", "--work", "200"] + options, in: folder)
      process.standardError = terminal.device
      try process.run()
      terminal.follow(process)
      #expect(terminal.shown.contains("\r\u{1B}[K") == options.isEmpty)
    }
    #expect(try !Program.run(["plan", "month", "--work", "200"], in: folder).errors.contains("\r"))
  }

  @Test func coloursCanBeRefused() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    for (environment, hasColour) in [([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false)] {
      let terminal = try Terminal(columns: 60)
      let process = Program.start(["plan", "week"], in: folder, environment: environment)
      process.standardOutput = terminal.device
      try process.run()
      #expect(terminal.wait(for: "WORK DONE", from: process))
      terminal.follow(process)
      #expect(terminal.shown.contains("\u{1B}[") == hasColour)
    }
  }
}
