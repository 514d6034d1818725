internal import RosterModel

/// Every pattern met so far, each once. Indices are stable for the whole search.
struct ColumnPool: Sendable {
  private struct Key: Hashable {
    var person: Int
    var slots: [Int32]
  }

  private(set) var columns: [PatternColumn] = []
  private var indices: [Key: Int] = [:]

  subscript(index: Int) -> PatternColumn { columns[index] }
  var count: Int { columns.count }

  /// The index of `pattern`, which is read and added when it is new; `nil` when it is unlawful.
  mutating func insert(_ pattern: [Int?], person: Int, _ compiled: CompiledProblem) -> Int? {
    var slots: [Int32] = []
    slots.reserveCapacity(pattern.count)
    for (day, choice) in pattern.enumerated() {
      guard let slot = compiled.slots[person].slot(day: day, choice: choice) else { return nil }
      slots.append(Int32(slot))
    }
    let key = Key(person: person, slots: slots)
    if let known = indices[key] { return known }
    guard let column = PatternColumn(pattern, person: person, in: compiled) else { return nil }
    columns.append(column)
    // With the column's own array, which is then kept once.
    indices[Key(person: person, slots: column.slots)] = columns.count - 1
    return columns.count - 1
  }
}
