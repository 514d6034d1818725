/// Draws numbers from a seed. (The standard library may draw otherwise in its next version.)
public struct Dice: Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// 0 up to, but not including, `count`.
  public mutating func below(_ count: Int) -> Int {
    // Knuth's MMIX generator; its high bits are the good ones.
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  public mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }

  /// True in so many of a hundred throws.
  public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// So many of the numbers 0 up to `limit`, ascending.
  public mutating func sample(_ count: Int, below limit: Int) -> [Int] {
    var pool = Array(0..<limit)
    var chosen: [Int] = []
    for _ in 0..<min(count, limit) { chosen.append(pool.remove(at: below(pool.count))) }
    return chosen.sorted()
  }
}
