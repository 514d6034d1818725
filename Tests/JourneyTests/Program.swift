import Foundation

/// The built program, as a user meets it.
struct Program {
  /// What a run of it left.
  struct Run {
    /// Exit status; negative: the signal that ended it.
    let status: Int32
    let output: String
    let errors: String
  }

  /// It stands beside the executable of the tests.
  static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("tuantra").path
  }()

  /// Runs it to its end, with no terminal, in a plain English environment unless said otherwise.
  static func run(_ arguments: [String], in folder: Folder, environment: [String: String] = [:]) throws -> Run {
    try run(executable: path, arguments, in: folder, environment: environment)
  }

  /// Runs a command line of a shell, with the program as `$0`.
  static func shell(_ line: String, in folder: Folder) throws -> Run {
    try run(executable: "/bin/bash", ["-c", "set -o pipefail; " + line, path], in: folder)
  }

  private static func run(
    executable: String, _ arguments: [String], in folder: Folder, environment: [String: String] = [:]
  ) throws -> Run {
    // Into files, so that no pipe can fill up.
    let names = (0..<2).map { _ in FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString) }
    for name in names { try Data().write(to: name) }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    let handles = try names.map { try FileHandle(forWritingTo: $0) }
    let process = start(executable: executable, arguments, in: folder, environment: environment)
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let texts = try names.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    let isEnded = process.terminationReason == .exit
    return Run(
      status: isEnded ? process.terminationStatus : -process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// A process that is not running yet.
  static func start(
    executable: String = path, _ arguments: [String], in folder: Folder, environment: [String: String] = [:]
  ) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }
}
