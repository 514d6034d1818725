import PatrolDomain

/// The word nearest to one that is none of them, if any is near; for "did you mean" about what was typed elsewhere than in a
/// file.
public func nearestWord(to word: String, among known: [String]) -> String? {
  Suggestion.nearest(to: word, among: known)
}

/// What may have been meant by a word that is none of the words expected.
enum Suggestion {
  /// "Did you mean": the nearest of the words, or else a list of them when it is short enough.
  static func advice(for word: String, among known: [String], listing most: Int = 12) -> Fact? {
    if let nearest = nearest(to: word, among: known) { return Fact(.didYouMean, ["candidate": .text(nearest)]) }
    guard !known.isEmpty, known.count <= most else { return nil }
    return Fact(.knownNames, ["names": .list(known.map { .text($0) })])
  }

  /// The word at the smallest edit distance, the first of several, if it is near enough: a third of the letters, so
  /// `p9` is not taken for `p1`.
  static func nearest(to word: String, among known: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard !letters.isEmpty, letters.count <= ReadingLimits.identifierLength else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let limit = min(max(letters.count, candidate.unicodeScalars.count) / 3, (best?.distance ?? .max) - 1)
      let distance = distance(letters, Array(candidate.lowercased().unicodeScalars))
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Optimal string alignment distance: insert, delete, replace, swap neighbours.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var older: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
        current.append(cost)
      }
      (older, previous) = (previous, current)
    }
    return previous[b.count]
  }
}
