import Glibc
import PatrolDomain
import RosterExports

/// Why a command cannot go on, and the status with which it ends.
struct Refusal: Error {
  let status: ExitStatus
  let facts: [Fact]

  init(_ status: ExitStatus, _ facts: [Fact]) {
    self.status = status
    self.facts = facts
  }

  /// Something that the user gave cannot be used.
  static func badInput(_ code: String, _ values: [String: FactValue] = [:]) -> Refusal {
    Refusal(.badInput, [Fact(code, values)])
  }

  /// A place that cannot be written to.
  static func unwritable(_ path: String, _ fault: SystemFault) -> Refusal {
    .badInput("program.out-unwritable", ["path": .text(path), "reason": .text(fault.reason)])
  }

  /// A workbook that cannot be made.
  init(_ fault: WorkbookFault) {
    switch fault {
    case .noRoom(let folder): self = .unwritable(folder, SystemFault(code: ENOSPC))
    case .library(let reason): self = .badInput("export.workbook-failed", ["reason": .text(reason)])
    }
  }

  /// Something that must not happen, whatever the input.
  static func internalFault(_ code: String, _ values: [String: FactValue] = [:]) -> Refusal {
    Refusal(.internalFault, [Fact("program.internal-fault"), Fact(code, values), Fact("program.please-report")])
  }
}
