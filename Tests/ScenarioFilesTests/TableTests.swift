import PatrolDomain
import Testing

@testable import ScenarioFiles

@Suite struct TableTests {
  private static let form = Table.Form(required: ["id", "name"], optional: ["note"], rowLimit: 5)

  private func read(_ text: String) throws -> (table: Table, faults: [Diagnostic]) {
    let source = try SourceText.decode(Array(text.utf8), name: "t.csv").get()
    var faults = FaultLog()
    let table = Table.read(source, Self.form, &faults)
    return (table, faults.diagnostics())
  }

  /// Texts, and the names and notes read from them.
  @Test(arguments: [
    ("id,name\n1,An\n2,Bình\n", ["1|An|", "2|Bình|"]),
    ("id;name;note\r\n1;An;\r\n2;Bình, Thị;x\r\n", ["1|An|", "2|Bình, Thị|x"]),
    ("name\tid\nAn\t1", ["1|An|"]),
    ("\u{FEFF}id,name\n1,An", ["1|An|"]),
    ("id,name\r1,An\r2,Bình\r", ["1|An|", "2|Bình|"]),
    ("id,name\n\n1,An\n,\n   \n2,Bình\n\n", ["1|An|", "2|Bình|"]),
    ("id , name\n 1 ,  An Văn \n", ["1|An Văn|"]),
    ("\"id\",\"name\"\n1,\"An \"\"Tư\"\", Bảy\"\n", ["1|An \"Tư\", Bảy|"]),
    ("id,name,note\n1,An,\"hai\ndòng\"\n2,Bình,\n", ["1|An|hai\ndòng", "2|Bình|"]),
    ("id,name,note\n1,An,+84\n2,Bình,-3\n", ["1|An|+84", "2|Bình|-3"]),
    ("id,\"na;me\",name\n", []),
  ])
  func rowsAreRead(_ text: String, _ expected: [String]) throws {
    let (table, faults) = try read(text)
    #expect(faults.allSatisfy { $0.fact.code == "unknown-column" })
    #expect(table.rows.map { "\($0.text("id"))|\($0.text("name"))|\($0.text("note"))" } == expected)
  }

  /// Texts, and the faults with their places.
  @Test(arguments: [
    ("id,name\n1,Nguyễn \"An\"\n", ["2:3 csv-stray-quote"]),
    ("id,name\n1,\"An\" x\n", ["2:3 csv-text-after-quote"]),
    ("id,name,note\nĐỗ,\"hai\ndòng\",\"mở\n1,An\n", ["3:7 csv-unclosed-quote"]),
    ("id,name\n1\n1,2,3\n", ["2:1 short-row", "3:1 long-row"]),
    ("id,name\n1,@An\n", ["2:3 formula-like"]),
    ("id,name\nĐỗ,=1\n", ["2:4 formula-like"]),
    ("id,name\n1,\"-1+2\"\n", ["2:3 formula-like"]), ("id,name\n1,-1h\n", []),
    ("id\n1\n", ["1:1 missing-column"]),
    ("id,name,name\n", ["1:9 duplicate-column"]),
    ("id,name,\n1,An,\n", ["1:9 unknown-column"]),
    ("", ["- file-empty"]),
    ("\n\n,,\n", ["- file-empty"]),
    ("id,name\n" + String(repeating: "1,An\n", count: 6), ["- too-many-rows"]),
  ])
  func faultsHavePlaces(_ text: String, _ expected: [String]) throws {
    let faults = try read(text).faults.map { fault in
      let place = fault.line.map { "\($0):\(fault.column ?? 0)" } ?? "-"
      return place + " " + fault.fact.code
    }
    #expect(faults == expected)
  }

  @Test func tablesWithLostRowsAreIncomplete() throws {
    #expect(try read("id,name\n1,An\n").table.isIncomplete == false)
    #expect(try read("id,name\n1\n").table.isIncomplete)
    #expect(try read("id\n1\n").table.isIncomplete)
    #expect(try read("id,name\n" + String(repeating: "1,An\n", count: 6)).table.isIncomplete)
  }
}
