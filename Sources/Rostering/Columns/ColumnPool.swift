internal import RosterModel

/// The patterns met so far, each once. Indices are stable but for those that `drop` is asked to take away.
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

  /// Drops the patterns from `first` on but `kept`, which then come first among these, in the order given.
  ///
  /// - Returns: the new index of each pattern of `kept` that had to move.
  mutating func drop(from first: Int, keeping kept: [Int]) -> [Int: Int] {
    let tail = columns[first...]
    for column in tail { indices[Key(person: column.person, slots: column.slots)] = nil }
    columns.removeSubrange(first...)
    var moved: [Int: Int] = [:]
    for index in kept where index >= first && moved[index] == nil {
      moved[index] = columns.count
      indices[Key(person: tail[index].person, slots: tail[index].slots)] = columns.count
      columns.append(tail[index])
    }
    return moved
  }
}
