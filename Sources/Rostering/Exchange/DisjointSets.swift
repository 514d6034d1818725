/// Things 0..<count, joined to sets.
struct DisjointSets {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  /// The sets, each in order, by their first member.
  var sets: [[Int]] {
    var sets: [[Int]] = []
    var indexOfRoot: [Int: Int] = [:]
    for member in parent.indices {
      let root = root(of: member)
      if let index = indexOfRoot[root] {
        sets[index].append(member)
      } else {
        indexOfRoot[root] = sets.count
        sets.append([member])
      }
    }
    return sets
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(of: a), root(of: b))
    parent[max(a, b)] = min(a, b)
  }

  private func root(of member: Int) -> Int {
    var root = member
    while parent[root] != root { root = parent[root] }
    return root
  }
}
