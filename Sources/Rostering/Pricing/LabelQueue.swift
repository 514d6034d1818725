/// Labels by key, smallest first; among equal keys the earlier label first. A binary heap.
struct LabelQueue {
  struct Entry {
    var key: Double
    var label: Int32

    static func precedes(_ a: Entry, _ b: Entry) -> Bool { a.key < b.key || (a.key == b.key && a.label < b.label) }
  }

  private var entries: ContiguousArray<Entry> = []

  var first: Entry? { entries.first }
  var isEmpty: Bool { entries.isEmpty }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var position = entries.count - 1
    while position > 0 {
      let parent = (position - 1) / 2
      guard Entry.precedes(entry, entries[parent]) else { break }
      entries[position] = entries[parent]
      position = parent
    }
    entries[position] = entry
  }

  mutating func pop() -> Entry? {
    guard let top = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return top }
    var position = 0
    while true {
      var child = 2 * position + 1
      guard child < entries.count else { break }
      if child + 1 < entries.count, Entry.precedes(entries[child + 1], entries[child]) { child += 1 }
      guard Entry.precedes(entries[child], last) else { break }
      entries[position] = entries[child]
      position = child
    }
    entries[position] = last
    return top
  }
}
