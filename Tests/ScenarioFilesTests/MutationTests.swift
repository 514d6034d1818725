import Foundation
import PatrolDomain
import ScenarioFiles
import Testing

/// Whatever is done to a valid scenario's files: the reader answers, and a scenario that it hands out keeps its
/// promises. `MUTATIONS=100000 swift test -c release --filter MutationTests` tries harder.
@Suite struct MutationTests {
  private static let count = ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) } ?? 600

  @Test func mutatedFilesAreReadOrRefused() {
    var accepted = 0
    for seed in 0..<UInt64(Self.count) {
      var mutation = Mutation(seed: seed)
      let files = mutation.files(from: TinyStation.files)
      let reading = readScenario(entry: "scenario.yaml", files: reader(files))
      #expect((reading.scenario == nil) == !reading.diagnostics.isEmpty, "seed \(seed): \(mutation.trace)")
      guard let scenario = reading.scenario else { continue }
      accepted += 1
      let violations = ScenarioGuarantees(scenario).violations
      #expect(violations.isEmpty, "seed \(seed): \(mutation.trace)")
    }
    // The mutations reach both answers.
    #expect(accepted > Self.count / 20)
    #expect(accepted < Self.count * 19 / 20)
  }

  @Test func diagnosticsAreTheSameEveryTime() {
    for seed in 0..<UInt64(50) {
      var mutation = Mutation(seed: seed)
      let files = mutation.files(from: TinyStation.files)
      let first = readScenario(entry: "scenario.yaml", files: reader(files))
      let second = readScenario(entry: "scenario.yaml", files: reader(files))
      #expect(first.diagnostics == second.diagnostics)
      #expect(first.scenario == second.scenario)
    }
  }

  private func reader(_ files: [String: [UInt8]]) -> FileReader {
    FileReader { name throws(FileFailure) in
      guard let bytes = files[name] else { throw .notFound }
      return bytes
    }
  }
}

/// A few random changes to a random file.
private struct Mutation {
  private var random: SplitMix
  private(set) var trace: [String] = []

  init(seed: UInt64) { random = SplitMix(state: seed) }

  private static let words = [
    "", "-1", "0", "7", "99999999999999999999", "2026-02-30", "2026-12-04", "00:00", "23:59-00:00", "*a", "&a ",
    "!!set ", "? ", ": ", "[", "]", "{", "}", "\"", "'", "#", "\n", "\r", "\n- ", ",", ";", "\t", "null", "~", "all",
    "p1",
    "police", "leader", "\u{301}", "\u{0}", "\u{E000}", "\u{2028}", "=1", "true", "99h", "week", "|\n", "---\n",
  ]

  mutating func files(from files: [String: String]) -> [String: [UInt8]] {
    var files = files.mapValues { Array($0.utf8) }
    let names = files.keys.sorted()
    for _ in 0...random.below(3) {
      let name = names[random.below(names.count)]
      files[name] = changed(files[name] ?? [], name)
    }
    return files
  }

  private mutating func changed(_ bytes: [UInt8], _ name: String) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    let at = random.below(bytes.count)
    let length = min(1 + random.below(12), bytes.count - at)
    var changed = bytes
    let kind = random.below(8)
    switch kind {
    case 0: changed[at] ^= UInt8(1 << random.below(8))
    case 1: changed.removeSubrange(at..<at + length)
    case 2: changed.insert(contentsOf: bytes[at..<at + length], at: random.below(bytes.count))
    case 3: changed.insert(contentsOf: Array(Self.words[random.below(Self.words.count)].utf8), at: at)
    case 4: changed.removeLast(random.below(4) == 0 ? bytes.count - at : min(bytes.count, 3))
    case 5: changed = withLinesSwapped(bytes)
    case 6: changed = withWordReplaced(bytes)
    default: changed = withDigitReplaced(bytes)
    }
    trace.append("\(name): \(kind) at \(at), \(length)")
    return changed
  }

  private mutating func withLinesSwapped(_ bytes: [UInt8]) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines.swapAt(random.below(lines.count), random.below(lines.count))
    return Array(lines.joined(separator: [0x0A]))
  }

  /// A word of the file in the place of another: often still a valid scenario, and another one.
  private mutating func withWordReplaced(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let words = text.matches(of: /[\w:-]+/)
    guard words.count > 1 else { return bytes }
    let (old, new) = (words[random.below(words.count)], words[random.below(words.count)])
    return Array(text.replacingCharacters(in: old.range, with: new.output).utf8)
  }

  private mutating func withDigitReplaced(_ bytes: [UInt8]) -> [UInt8] {
    let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
    guard !digits.isEmpty else { return bytes }
    var changed = bytes
    changed[digits[random.below(digits.count)]] = 0x30 + UInt8(random.below(10))
    return changed
  }
}

/// Sebastiano Vigna's SplitMix64.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
