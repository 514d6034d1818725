import PatrolDomain
import Testing

@testable import ScenarioFiles

@Suite struct NotationTests {
  /// The value's description, or the code of the fault.
  private func read<Value>(_ notation: Notation<Value>, _ text: String) -> String {
    switch notation.read(text) {
    case .value(let value): "\(value)"
    case .fault(let fact, _): fact.code
    }
  }

  @Test(arguments: [
    ("2026-12-31", "2026-12-31"), ("2028-02-29", "2028-02-29"), ("2026-02-29", "nonexistent-date"),
    ("2026-13-01", "nonexistent-date"), ("31/12/2026", "invalid-date"), ("2026-1-1", "invalid-date"),
    ("26-12-31", "invalid-date"), ("2026-12-31T00:00", "invalid-date"), ("", "invalid-date"),
    ("0000-01-01", "nonexistent-date"), ("---------- ", "invalid-date"), ("2026--1-01", "invalid-date"),
  ])
  func dates(_ text: String, _ expected: String) { #expect(read(Notation<CivilDate>.date, text) == expected) }

  @Test(arguments: [
    ("19:00-23:00", "19:00-23:00"), ("22:00-02:00", "22:00-02:00"), ("20:00-00:00", "20:00-00:00"),
    ("19:00 - 23:00", "19:00-23:00"), ("19:00-19:00", "zero-length-window"), ("19:00-24:00", "invalid-window"),
    ("19-23", "invalid-window"), ("19:00", "invalid-window"), ("19:00-20:00-21:00", "invalid-window"),
    ("19:00–23:00", "invalid-window"),
  ])
  func windows(_ text: String, _ expected: String) { #expect(read(Notation<Window>.window, text) == expected) }

  @Test func windowsHaveLengths() {
    let lengths: [(String, Int)] = [
      ("19:00-23:00", 240), ("22:00-02:00", 240), ("20:00-00:00", 240), ("00:00-23:59", 1439),
    ]
    for (text, minutes) in lengths {
      guard case .value(let window) = Notation<Window>.window.read(text) else {
        Issue.record("\(text)")
        continue
      }
      #expect(window.length == Minutes(minutes))
      #expect(window.interval(onDay: -1).start.day == -1)
    }
  }

  @Test(arguments: [
    ("12h", 720), ("30m", 30), ("8h30m", 510), ("0m", 0), ("90m", 90), ("100h", 6000), ("h", nil), ("", nil),
    ("12", nil),
    ("1h2", nil), ("30m1h", nil), ("1.5h", nil), ("-1h", nil), ("٣h", nil), ("100000h", nil), ("101h", nil),
  ])
  func durations(_ text: String, _ minutes: Int?) {
    let notation = Notation<Minutes>.duration(.zero ... .hours(100))
    let faults = ["invalid-duration", "duration-out-of-range", "negative-duration"]
    if let minutes {
      #expect(read(notation, text) == "\(Minutes(minutes))")
    } else {
      #expect(faults.contains(read(notation, text)))
    }
  }

  @Test(arguments: [
    ("0", "0"), ("-3", "-3"), ("007", "7"), ("10", "10"), ("11", "number-out-of-range"), ("-4", "number-out-of-range"),
    ("99999999999999999999", "number-out-of-range"), ("1.5", "invalid-number"), ("", "invalid-number"),
    ("-", "invalid-number"), ("+1", "invalid-number"), ("１", "invalid-number"), ("1 000", "invalid-number"),
  ])
  func numbers(_ text: String, _ expected: String) { #expect(read(Notation<Int>.number(-3...10), text) == expected) }

  @Test(arguments: [
    ("p-01", "p-01"), ("Ca.dem_1", "Ca.dem_1"), ("", "invalid-identifier"), ("-a", "invalid-identifier"),
    ("a b", "invalid-identifier"), ("a/b", "invalid-identifier"), ("a@b", "invalid-identifier"),
    ("tổ-1", "invalid-identifier"), (String(repeating: "x", count: 65), "identifier-too-long"),
  ])
  func identifiers(_ text: String, _ expected: String) {
    let notation: Notation<PersonID> = .identifier()
    #expect(read(notation, text) == expected)
  }

  @Test(arguments: [
    ("day", "day"), ("week", "week"), ("horizon", "horizon"), ("month", "month"), ("year", "unknown-choice"),
  ])
  func periods(_ text: String, _ expected: String) { #expect(read(Notation<Period>.period, text) == expected) }

  @Test(arguments: [("true", "true"), ("false", "false"), ("yes", "invalid-boolean"), ("True", "invalid-boolean")])
  func booleans(_ text: String, _ expected: String) { #expect(read(Notation<Bool>.boolean, text) == expected) }
}

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("oficer", ["member", "officer", "chief"], "officer"), ("fist-aid", ["radio", "first-aid"], "first-aid"),
    ("Officer", ["officer"], "officer"), ("tdp-1", ["tdp-01", "tdp-10"], "tdp-01"), ("ofifcer", ["officer"], "officer"),
    ("p9", ["p1", "p2"], nil), ("ambush", ["desk", "patrol"], nil), ("", ["a"], nil), ("desk", [], nil),
  ])
  func nearest(_ word: String, _ known: [String], _ expected: String?) {
    #expect(Suggestion.nearest(to: word, among: known) == expected)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("abc", "abd", 1), ("abc", "acb", 1), ("abc", "xabc", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3),
  ])
  func distance(_ a: String, _ b: String, _ expected: Int) {
    let (x, y) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    #expect(Suggestion.distance(x, y) == expected)
    #expect(Suggestion.distance(y, x) == expected)
  }
}
