import PatrolDomain
import Planning
import RosterExports
import ScenarioFiles
import WhatIf

/// The folder into which `compare` writes: the page as text and for a browser, the matrix as JSON, as
/// a table and as a workbook, and a roster per row.
struct ComparisonFolder {
  static let textWidth = 120
  private static let pageName = "comparison.txt"
  private static let documentName = "comparison.json"
  private static let matrixName = "comparison.csv"
  private static let webPageName = "comparison.html"
  private static let workbookName = "comparison.xlsx"
  private static let rosterFolder = "rosters/"

  /// Every file that belongs to the comparison that lies in a folder; `nil` when there is none of ours.
  static func ownNames(_ path: String) -> Set<String>? {
    struct Head: Document, Codable {
      struct Row: Codable {}
      let program: String
      let rows: [Row]
    }
    guard let bytes = try? FileSystem.read(path + "/" + documentName, limit: FileReader.byteLimit),
      let head = try? Head(bytes: bytes), head.program == Manifest.ourProgram
    else { return nil }
    return Set([pageName, documentName, matrixName, webPageName, workbookName] + head.rows.indices.map(rosterName))
  }

  static func files(
    _ rows: [ComparisonRow], _ page: ComparisonPage, _ document: ComparisonDocument, _ view: ComparisonView
  ) throws -> [RunFile] {
    let rosters = rows.enumerated().filter { $1.week?.planned != nil }.map { index, row in
      RunFile(name: rosterName(index), contents: CSVTable(row.entries).bytes())
    }
    return [
      RunFile(name: pageName, contents: Array(page.text.utf8)),
      RunFile(name: documentName, contents: try document.bytes()),
      RunFile(name: matrixName, contents: matrix(rows).bytes()), try view.page(named: webPageName, words),
      try view.workbook(named: workbookName, words),
    ] + rosters
  }

  /// `rosters/03.csv`
  private static func rosterName(_ index: Int) -> String {
    rosterFolder + (index < 10 ? "0\(index)" : String(index)) + ".csv"
  }

  private static func matrix(_ rows: [ComparisonRow]) -> CSVTable {
    let levels = ObjectiveLevel.allCases.map(\.rawValue)
    let measures = [
      "seats-short", "seats-below-target", "sessions-missed", "visits-missed", "nights", "minutes", "heaviest-excess",
      "lightest-excess", "wishes-met", "wishes-asked", "people-changed",
    ]
    let header = ["row", "overlays", "title"] + levels.flatMap { [$0, $0 + "-bound"] } + measures
    return CSVTable(
      header: header,
      rows: rows.enumerated().map { index, row in
        [String(index), row.name, row.title] + cells(row, count: header.count - 3)
      })
  }

  private static func cells(_ row: ComparisonRow, count: Int) -> [String] {
    guard let measures = row.measures, let planned = row.week?.planned else {
      return Array(repeating: "", count: count)
    }
    let numbers = [
      measures.seatsShort, measures.seatsBelowTarget, measures.sessionsMissed, measures.visitsMissed, measures.nights,
      measures.minutes.count, measures.heaviest, measures.lightest, measures.wishesMet, measures.wishes,
      planned.changes.count,
    ]
    return measures.levels.flatMap { [String($0.value), $0.bound.map(String.init) ?? ""] } + numbers.map(String.init)
  }
}
