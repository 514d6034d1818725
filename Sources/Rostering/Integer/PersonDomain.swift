internal import RosterModel

/// Which slots (`SlotMap`) a person may still use. Empty means all.
struct PersonDomain: Hashable, Sendable {
  private(set) var forbidden: [Bool] = []

  var isFull: Bool { forbidden.isEmpty }

  static let full = PersonDomain()

  /// Only this pattern.
  init(only slots: [Int32], _ map: SlotMap) {
    forbidden = Array(repeating: true, count: map.count)
    for slot in slots { forbidden[Int(slot)] = false }
  }

  private init() {}

  func allows(_ slot: Int) -> Bool { forbidden.isEmpty || !forbidden[slot] }

  func allows(_ column: PatternColumn) -> Bool {
    forbidden.isEmpty || column.slots.allSatisfy { !forbidden[Int($0)] }
  }

  mutating func forbid(_ slots: some Sequence<Int>, _ map: SlotMap) {
    if forbidden.isEmpty { forbidden = Array(repeating: false, count: map.count) }
    for slot in slots { forbidden[slot] = true }
  }

  /// On one day, only these slots.
  mutating func restrict(day: Int, to slots: some Sequence<Int>, _ map: SlotMap) {
    if forbidden.isEmpty { forbidden = Array(repeating: false, count: map.count) }
    let kept = slots.filter { !forbidden[$0] }
    for slot in map.slots(of: day) { forbidden[slot] = true }
    for slot in kept { forbidden[slot] = false }
  }
}
