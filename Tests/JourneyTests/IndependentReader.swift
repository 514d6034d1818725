import Foundation
import Testing

/// Software that is not ours and opens what we write; `Scripts/setup-readers` installs it.
enum IndependentReader {
  private static let top = URL(filePath: #filePath).appending(path: "../../..").standardized.path()
  private static let python = top + "/.build-tests/readers/bin/python"
  private static let office = "/usr/bin/soffice"

  /// Whether the check is to be made: where it must not be left out, a missing reader then fails it.
  static let hasPython = isRequired || FileManager.default.isExecutableFile(atPath: python)
  static let hasOffice = isRequired || FileManager.default.isExecutableFile(atPath: office)
  static let whyNot: Comment = "left out: no reader of exports is installed; see Scripts/setup-readers"

  static var isRequired: Bool { ProcessInfo.processInfo.environment["TUANTRA_READERS"] == "required" }

  /// What it finds wrong with the exports in a folder; empty when all is well.
  static func faults(ofRun run: String, exports: String, in folder: Folder) throws -> String {
    try faults(of: "read-exports.py \(run) \(exports)", in: folder)
  }

  /// What it finds wrong with the workbook of a comparison, beside its table; empty when all is well.
  static func faults(ofComparison name: String, in folder: Folder) throws -> String {
    try faults(of: "read-comparison.py \(name)", in: folder)
  }

  private static func faults(of script: String, in folder: Folder) throws -> String {
    let read = try Program.shell("'\(python)' '\(top)'/Scripts/\(script)", in: folder)
    return read.status == 0 ? "" : read.output + read.errors + "status \(read.status)"
  }

  /// The second sheet of a workbook, as LibreOffice Calc reads it, as `office.csv` in a folder.
  static func convert(_ workbook: String, to exports: String, in folder: Folder) throws {
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"
    try convert(workbook, by: filter, to: exports + "/office.csv", in: folder)
  }

  /// A workbook as LibreOffice Calc prints it.
  static func print(_ workbook: String, to pdf: String, in folder: Folder) throws {
    try convert(workbook, by: "pdf", to: pdf, in: folder)
  }

  private static func convert(_ workbook: String, by filter: String, to file: String, in folder: Folder) throws {
    let home = "-env:UserInstallation=file://\(folder.path)/office"
    let line = "'\(office)' '\(home)' --headless --convert-to '\(filter)' --outdir office-out \(workbook)"
    let convert = try Program.shell("\(line) && mv office-out/* \(file)", in: folder)
    #expect(convert.status == 0, "\(convert.output)\(convert.errors)")
  }
}
