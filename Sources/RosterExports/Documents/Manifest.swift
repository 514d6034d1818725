import Crypto
import PatrolDomain

/// `manifest.json`: what a run was made from and what it left, so that it can be checked and repeated.
///
/// Holds no time and nothing of the machine: the same input, seed and options give the same bytes.
public struct Manifest: Document, Codable, Hashable, Sendable {
  /// A file of the run's folder.
  public struct File: Codable, Hashable, Sendable {
    /// Path inside the folder.
    public let name: String
    public let bytes: Int
    /// In hexadecimal digits.
    public let sha256: String

    public init(name: String, contents: [UInt8]) {
      self.name = name
      bytes = contents.count
      sha256 = SHA256.hash(data: contents).map(Self.hexadecimal).joined()
    }

    public func describes(_ contents: [UInt8]) -> Bool { self == File(name: name, contents: contents) }

    private static func hexadecimal(_ byte: UInt8) -> String {
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }
  }

  /// What was asked for. Threads are not here: they never change the answer.
  public struct Options: Codable, Hashable, Sendable {
    public let seed: UInt64
    /// In seconds.
    public let timeLimit: Int?
    public let workLimit: Int?
    /// Of `summary.txt`.
    public let language: String
    /// The roster from which the search set out, among the inputs; `nil` when it was given none.
    public let start: String?

    public init(seed: UInt64, timeLimit: Int?, workLimit: Int?, language: String, start: String? = nil) {
      self.seed = seed
      self.timeLimit = timeLimit
      self.workLimit = workLimit
      self.language = language
      self.start = start
    }
  }

  public struct Level: Codable, Hashable, Sendable {
    public let level: String
    public let value: Int
    public let bound: Int?
    public let isProven: Bool

    init(_ level: Verdict.Level) {
      self.level = level.level.rawValue
      value = level.value
      bound = level.bound
      isProven = level.isProven
    }
  }

  public let program: String
  /// Version of this document's form.
  public let format: Int
  /// The scenario's main file among the inputs.
  public let entry: String
  public let inputs: [File]
  public let outputs: [File]
  public let options: Options
  /// By name, such as `tuantra` and `glpk`.
  public let versions: [String: String]
  public let stopReason: String
  public let levels: [Level]
  public let counts: [String: Int]

  public static let ourProgram = "tuantra"
  public static let currentFormat = 1

  init(
    entry: String, inputs: [File], outputs: [File], options: Options, versions: [String: String], verdict: Verdict
  ) {
    program = Self.ourProgram
    format = Self.currentFormat
    self.entry = entry
    self.inputs = inputs
    self.outputs = outputs
    self.options = options
    self.versions = versions
    stopReason = verdict.stopReason
    levels = verdict.levels.map(Level.init)
    counts = verdict.countsByName
  }
}
