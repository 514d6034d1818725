/// What is freed around the best roster, and how much of it.
///
/// Each kind has a size of its own that follows its success: where the relaxation of a neighbourhood already says that
/// nothing better is in there, the next one is larger; where a dive found nothing although something might be, smaller.
enum Neighbourhood: Int, CaseIterable, Sendable {
  /// Some persons, by chance, more likely those who cost something.
  case persons
  /// Everybody, on some days in a row.
  case days
  /// The persons whose patterns the relaxation of the whole space likes least.
  case disliked
  /// Everybody, wherever the relaxation of the whole space has its doubts (relaxation-induced neighbourhood).
  case doubts
}

/// What neighbourhoods of each kind have come to so far: how large the next is, and which kind's turn it is.
struct NeighbourhoodRecord: Sendable {
  /// Of what could be freed.
  private var shares: [Double] = [0.25, 0.25, 0.25, 0.5]
  /// Work spent on each kind; half of it is forgotten when it improves something.
  private var spent = Neighbourhood.allCases.map { _ in 0 }

  /// The kind on which the least was spent.
  var next: Neighbourhood { Neighbourhood.allCases.min { spent[$0.rawValue] < spent[$1.rawValue] } ?? .persons }
  private static let limits = 0.05...0.8

  subscript(kind: Neighbourhood) -> Double { shares[kind.rawValue] }

  mutating func learn(_ kind: Neighbourhood, _ end: DiveEnd, work: Int) {
    spent[kind.rawValue] += work
    if end == .improved { spent[kind.rawValue] /= 2 }
    let factor =
      switch end {
      case .improved: 1.0
      case .closed: 1.3
      case .failed: 0.85
      }
    shares[kind.rawValue] = min(max(shares[kind.rawValue] * factor, Self.limits.lowerBound), Self.limits.upperBound)
  }
}
