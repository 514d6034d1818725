@testable import Rostering

/// A small stream of draws that depends on nothing but its seed.
struct Draw {
  private var generator: SeededGenerator

  init(seed: Int) { generator = SeededGenerator(seed: UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9) }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[int(0...values.count - 1)] }
  mutating func maybe<Value>(_ percent: Int, _ value: Value) -> Value? { chance(percent) ? value : nil }
}
