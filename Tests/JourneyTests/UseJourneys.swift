import Foundation
import Testing

@Suite struct UseJourneys {
  @Test(arguments: [
    [], ["plan"], ["plan", "nowhere"], ["plan", "week", "--threads", "0"], ["plan", "week", "--time-limit", "soon"],
    ["plan", "week", "--lang", "fr"], ["generate-instance", "x.txt", "--lang", "fr"], ["plan", "week", "--colour"],
    ["check", "week"],
    ["check", "week", "nowhere.csv"],
    ["roster"],
  ])
  func wrongUseHasItsStatus(_ arguments: [String]) throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let run = try Program.run(arguments, in: folder)
    // Without any command the program shows its help, as asked for.
    #expect(run.status == (arguments.isEmpty ? 0 : 2))
    #expect(run.output.isEmpty != arguments.isEmpty)
  }

  /// The parser of options speaks English; what it says is said in Vietnamese, too, and nothing of it is left.
  @Test(arguments: [
    (["plan", "week", "--colour"], "Không có tùy chọn '--colour'"),
    (["plan", "week", "--sed", "1"], "Có phải ý bạn là '--seed'?"),
    (["plan"], "Thiếu tham số '<scenario>'"), (["plan", "week", "--seed"], "Thiếu giá trị cho '--seed <seed>'"),
    (["plan", "week", "--seed", "x"], "Giá trị 'x' không dùng được cho '--seed <seed>'"),
    (["plan", "week", "--json=1"], "Tùy chọn '--json' không nhận giá trị, nhưng có '1'"),
    (["plan", "week", "more"], "Thừa tham số 'more'"), (["plan", "week", "a", "b"], "Thừa 2 tham số: 'a', 'b'"),
    (["export", "run"], "Thiếu tham số '--format <format>'"),
    (["export", "run", "--format", "csv", "--delimiter", "x"], "Giá trị 'x' không dùng được cho"),
    (["--generate-completion-script", "cmd"], "Không tạo được tệp bổ sung lệnh cho 'cmd'"),
  ])
  func wrongUseIsToldInVietnamese(_ arguments: [String], _ sentence: String) throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let run = try Program.run(arguments, in: folder, environment: ["LANG": "vi_VN.UTF-8"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    for english in ["Error", "Usage", "See '", "Unknown", "Missing", "nexpected", "Please", "is invalid", "Help:"] {
      #expect(!run.errors.contains(english), "\(run.errors)")
    }
  }

  @Test(arguments: [
    ("en", ["plna", "week"], "There is no command “plna”\nDid you mean plan?\n"),
    ("vi", ["plna", "week"], "Không có lệnh “plna”\nCó phải là plan không?\n"),
    ("en", ["roster"], "There is no command “roster”\nPossible are: plan, check, verify"),
    ("en", ["plan", "week", "--lang", "fr"], "Error: There is no language “fr”; write --lang vi or --lang en."),
    ("vi", ["plan", "week", "--lang", "fr"], "Lỗi: Không có ngôn ngữ “fr”; hãy viết --lang vi hoặc --lang en."),
  ])
  func whatIsNotKnownIsNamed(_ language: String, _ arguments: [String], _ sentences: String) throws {
    let run = try Program.run(arguments, in: Folder(), environment: ["LANG": language])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix(sentences), "\(run.errors)")
  }

  @Test func helpIsInVietnamese() throws {
    for command in [["--help"], ["plan", "--help"], ["export", "--help"]] {
      let help = try Program.run(command + ["--lang", "vi"], in: Folder())
      #expect(help.status == 0)
      for english in ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show ", "(default", "See '"] {
        #expect(!help.output.contains(english), "\(english): \(help.output)")
      }
    }
  }

  @Test(arguments: [
    "", "plan", "check", "verify", "export", "schema", "compare", "sweep", "explain", "fill", "bench",
    "generate-district", "generate-instance",
  ])
  func helpBeginsWithExamples(_ command: String) throws {
    let folder = try Folder()
    let help = try Program.run([command, "--help"].filter { !$0.isEmpty }, in: folder)
    #expect(help.status == 0)
    let examples = try #require(help.output.range(of: "  tuantra \(command)"))
    let options = try #require(help.output.range(of: "OPTIONS"))
    #expect(examples.lowerBound < options.lowerBound)
    #expect(try Program.run(["--version"], in: folder).output == "0.1.0\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func shellsCanComplete(_ shell: String) throws {
    let script = try Program.run(["--generate-completion-script", shell], in: Folder())
    #expect(script.status == 0)
    #expect(script.output.contains("time-limit"))
  }

  @Test(
    arguments: [
      (["LANG": "vi_VN.UTF-8"], [], "ĐÃ CHỨNG MINH TỐI ƯU"), (["LANG": "en_US.UTF-8"], [], "PROVEN OPTIMAL"),
      ([:], [], "PROVEN OPTIMAL"), (["LANG": "en_US.UTF-8", "LC_ALL": "vi_VN"], [], "ĐÃ CHỨNG MINH TỐI ƯU"),
      (["LANG": "vi_VN.UTF-8", "LC_MESSAGES": "C"], [], "PROVEN OPTIMAL"),
      ([:], ["--lang", "vi"], "ĐÃ CHỨNG MINH TỐI ƯU"),
      (["LANG": "vi_VN.UTF-8"], ["--lang=en"], "PROVEN OPTIMAL"),
    ] as [([String: String], [String], String)])
  func theLanguageIsChosen(_ environment: [String: String], _ options: [String], _ headline: String) throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let plan = try Program.run(["plan", "week"] + options, in: folder, environment: environment)
    #expect(plan.output.hasPrefix(headline))
    #expect(!plan.output.contains("\u{1B}"))
    #expect(!plan.errors.contains("\u{1B}"))
  }

  @Test func aReaderMayGoAway() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let run = try Program.shell("\"$0\" plan week --out run | head -n 1", in: folder)
    #expect(run.status == 0)
    #expect(run.output == "PROVEN OPTIMAL\n")
    #expect(!run.errors.contains("roken"))
    #expect(try Program.shell("\"$0\" plan week 2>&1 >/dev/null | true", in: folder).status == 0)
    #expect(try Program.run(["verify", "run"], in: folder).status == 0)
    let full = try Program.shell("\"$0\" plan week >/dev/full", in: folder)
    #expect(full.status == 2)
    #expect(full.errors.contains("could not be written in full: no space left on the disk"))
    let inVietnamese = try Program.shell("\"$0\" plan week --lang vi >/dev/full", in: folder)
    #expect(inVietnamese.errors.contains("ổ đĩa đã đầy"))
  }

  /// What is listed and what is not listed are together what is counted.
  @Test func faultsThatAreNotListedAreCounted() throws {
    let folder = try Folder()
    try Station().write(to: folder)
    let people = (1...300).map { "p\($0),Người \($0),force-\($0),officer\n" }.joined()
    try folder.write("id,name,force,roles\n" + people, to: "week/people.csv")
    let plan = try Program.run(["plan", "week"], in: folder)
    let listed = plan.errors.components(separatedBy: "There is no force").count - 1
    let others = plan.errors.components(separatedBy: "\n").first { $0.contains("more faults are not listed") }
    let unlisted = try #require(others?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    #expect(plan.errors.contains("\n\(listed + unlisted) faults in the files"), "\(plan.errors.suffix(300))")
  }

  @Test func faultyFilesAreToldAllAtOnceAndLeaveNothing() throws {
    let folder = try Folder()
    try Station(extraRules: "  - {id: odd, kind: minimum-rets, rest: 12h, strength: law}").write(to: folder)
    #expect(try folder.replace("an,Nguyễn Văn An,police", with: "an,Nguyễn Văn An,polcie", in: "week/people.csv"))
    for language in ["vi", "en"] {
      let plan = try Program.run(["plan", "week", "--out", "run", "--lang", language], in: folder)
      #expect(plan.status == 2)
      #expect(plan.output.isEmpty)
      #expect(plan.errors.contains("week/people.csv:2:"), "\(plan.errors)")
      #expect(plan.errors.contains("week/scenario.yaml:"), "\(plan.errors)")
      #expect(plan.errors.contains("police"))
      #expect(plan.errors.contains("minimum-rest"))
      #expect(!plan.errors.contains("[") || !plan.errors.contains("] key ="))
    }
    #expect(folder.names == ["week"])
  }
}
