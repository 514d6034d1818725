import PublicBenchmarks
import Testing

/// Wrong texts for every kind of fault, and what is said about each.
@Suite struct InstanceFaultTests {
  struct Example: Sendable {
    let fault: InstanceFault
    /// Lines of `Tiny.text` that are replaced.
    let changes: [Int: String]

    init(_ kind: InstanceFault.Kind, line: Int?, _ value: String, _ changes: [Int: String]) {
      fault = InstanceFault(kind, line: line, value: value)
      self.changes = changes
    }
  }

  static let examples = [
    Example(.missingSection, line: nil, "SECTION_SHIFT_OFF_REQUESTS", [13: "", 14: ""]),
    Example(.unknownSection, line: 18, "SECTION_WISHES", [18: "SECTION_WISHES\nan,0"]),
    Example(.repeatedSection, line: 18, "SECTION_COVER", [18: "SECTION_COVER"]),
    Example(.strayLine, line: 1, "7", [1: "7\nSECTION_HORIZON"]),
    Example(.fieldCount, line: 3, "SECTION_HORIZON", [2: "7\n7"]),
    Example(.fieldCount, line: 6, "E", [5: "N,720,D|N\nE"]),
    Example(.fieldCount, line: 9, "chi,D=5,9,9,5,2,2", [8: "binh,D=5,2880,960,5,2,2,1\nchi,D=5,9,9,5,2,2"]),
    Example(.fieldCount, line: 14, "binh,1,N", [14: "binh,1,N"]),
    Example(.fieldCount, line: 17, "6,N,2,90,5,", [17: "6,N,2,90,5,"]),
    Example(.number, line: 2, "seven", [2: "seven"]), Example(.number, line: 12, "2.5", [12: "an,0,D,2.5"]),
    Example(.number, line: 7, "-1", [7: "an,D=5|N=-1,2880,960,5,2,2,1"]),
    Example(.number, line: 7, "D", [7: "an,D|N=2,2880,960,5,2,2,1"]),
    Example(.number, line: 16, "1000000001", [16: "0,D,1,1000000001,1"]),
    Example(.horizon, line: 2, "0", [2: "0"]), Example(.horizon, line: 2, "365", [2: "365"]),
    Example(.unknownShift, line: 5, "X", [5: "N,720,D|X"]), Example(.unknownShift, line: 12, "X", [12: "an,0,X,2"]),
    Example(.unknownEmployee, line: 10, "chi", [10: "chi,3"]),
    Example(.unknownEmployee, line: 14, "chi", [14: "chi,1,N,3"]),
    Example(.repeated, line: 8, "an", [8: "an,D=5,2880,960,5,2,2,1", 14: "an,1,N,3"]),
    Example(.repeated, line: 5, "D", [5: "D,720,", 7: "an,D=5,2880,960,5,2,2,1", 14: "an,1,D,3", 17: "6,D,2,90,5"]),
    Example(.repeated, line: 17, "0,D", [17: "0,D,2,90,5"]),
    Example(.day, line: 12, "7", [12: "an,7,D,2"]), Example(.day, line: 10, "9", [10: "an,3,9"]),
    Example(.order, line: 7, "959 < 960", [7: "an,D=5|N=2,959,960,5,2,2,1"]),
    Example(.order, line: 8, "1 < 2", [8: "binh,D=5,2880,960,1,2,2,1"]),
    Example(.length, line: 4, "1441", [4: "D,1441,"]), Example(.length, line: 4, "0", [4: "D,0,"]),
    Example(.empty, line: nil, "SECTION_HORIZON", [2: ""]),
  ]

  private static let notText: [UInt8] = Array(Tiny.text.utf8) + [0xC3, 0x28]

  @Test(arguments: examples) func isToldWhereAndWhat(_ example: Example) {
    let text = Tiny.text(example.changes)
    #expect(Tiny.faults(text) == [example.fault], "\(text)")
  }

  @Test func bytesThatAreNoTextAreOneFault() {
    #expect(Tiny.faults(Self.notText) == [InstanceFault(.encoding, line: nil, value: "UTF-8")])
  }

  @Test func everyKindHasAnExample() {
    let seen = Set(
      (Self.examples.flatMap { Tiny.faults(Tiny.text($0.changes)) } + Tiny.faults(Self.notText)).map(\.kind))
    #expect(InstanceFault.Kind.allCases.filter { !seen.contains($0) } == [])
  }

  @Test func allAreToldAtOnceInTheOrderOfTheLines() {
    let text = Tiny.text([
      2: "400", 4: "D,0,", 5: "N,720,D|X", 7: "an,D=5|N=2,959,960,5,2,2,1", 12: "chi,0,X,2", 13: "", 14: "",
      17: "6,N,two,90,5",
    ])
    #expect(
      Tiny.faults(text) == [
        InstanceFault(.missingSection, line: nil, value: "SECTION_SHIFT_OFF_REQUESTS"),
        InstanceFault(.horizon, line: 2, value: "400"), InstanceFault(.length, line: 4, value: "0"),
        InstanceFault(.unknownShift, line: 5, value: "X"), InstanceFault(.order, line: 7, value: "959 < 960"),
        InstanceFault(.unknownEmployee, line: 12, value: "chi"), InstanceFault(.unknownShift, line: 12, value: "X"),
        InstanceFault(.number, line: 17, value: "two"),
      ])
  }
}
