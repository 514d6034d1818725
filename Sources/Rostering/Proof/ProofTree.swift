internal import RosterModel

/// How a search has split its space, and the prices that bound each part: what will become a certificate.
///
/// It only looks on, so nothing that the search does depends on it. Prices of a part are forgotten once both of its halves
/// have better ones. A tree that outgrows `leafLimit` or `priceLimit` is given up: what is left proves as much as the
/// relaxation of the whole space.
struct ProofTree: Sendable {
  private struct Part: Sendable {
    /// The part that this is half of.
    var whole: Int?
    /// `nil` where nothing better is known than of the whole.
    var priced: PricedPart?
    var split: ProofSplit?
  }

  /// Parts that are not split.
  static let leafLimit = 20_000
  /// Prices other than 0, in all parts together; some 200 MB.
  static let priceLimit = 4_000_000

  /// The first is the whole space.
  private var parts = [Part(whole: nil, priced: nil, split: nil)]
  private var priceCount = 0
  private(set) var isGivenUp = false

  /// Takes in better prices of a part.
  mutating func settle(_ part: Int, _ priced: PricedPart) {
    if isGivenUp { return }
    replacePrices(of: part, priced)
    if let whole = parts[part].whole, whole > 0, let split = parts[whole].split,
      parts[split.first].priced != nil, parts[split.second].priced != nil
    {
      replacePrices(of: whole, nil)
    }
    if priceCount > Self.priceLimit { giveUp() }
  }

  /// - Returns: the two halves.
  mutating func split(_ part: Int, _ kind: ProofSplit.Kind) -> (first: Int, second: Int) {
    if isGivenUp { return (0, 0) }
    let first = parts.count
    parts += Array(repeating: Part(whole: part, priced: nil, split: nil), count: 2)
    parts[part].split = ProofSplit(kind: kind, first: first, second: first + 1)
    if parts.count / 2 >= Self.leafLimit { giveUp() }
    return (first, first + 1)
  }

  private mutating func replacePrices(of part: Int, _ priced: PricedPart?) {
    priceCount += (priced?.prices.rows.count ?? 0) - (parts[part].priced?.prices.rows.count ?? 0)
    parts[part].priced = priced
  }

  private mutating func giveUp() {
    isGivenUp = true
    parts = [Part(whole: nil, priced: parts[0].priced, split: nil)]
  }

  /// The smallest value that the leaves leave possible, in 1/scale; `nil` where some leaf has none.
  var value: Int? {
    var least = Int.max
    for leaf in leaves {
      guard let priced = leaf.priced else { return nil }
      least = min(least, priced.value)
    }
    return least
  }

  /// Whether all leaves are empty: no value at most 0 is left in them.
  var provesEmptiness: Bool { value.map { $0 > 0 } ?? false }

  /// The tree in the words of a certificate, without splits that changed nothing.
  var nodes: [ProofNode] {
    var nodes: [ProofNode] = []
    for entry in entries {
      if let place = entry.place { nodes[place.node].point(place.isSecond, to: nodes.count) }
      if let split = entry.split {
        nodes.append(ProofNode(prices: nil, split: split))
      } else {
        nodes.append(ProofNode(prices: entry.priced?.prices))
      }
    }
    return nodes
  }

  private var leaves: some Sequence<Entry> { entries.lazy.filter { $0.split == nil } }

  /// A node to be written, and where it is pointed at from.
  private struct Entry {
    var place: (node: Int, isSecond: Bool)?
    var priced: PricedPart?
    var split: ProofSplit?
  }

  /// Every node before its halves. A part that knows nothing but what its whole knows has the same prices.
  private var entries: [Entry] {
    let isBare = barenesses
    var entries: [Entry] = []
    var open: [(part: Int, place: (node: Int, isSecond: Bool)?, inherited: PricedPart?)] = [(0, nil, nil)]
    while let (index, place, inherited) = open.popLast() {
      let part = parts[index]
      let priced = part.priced ?? inherited
      if let split = part.split, !(isBare[split.first] && isBare[split.second]) {
        open.append((split.second, (entries.count, true), priced))
        open.append((split.first, (entries.count, false), priced))
        entries.append(Entry(place: place, priced: nil, split: split))
      } else {
        entries.append(Entry(place: place, priced: priced, split: nil))
      }
    }
    return entries
  }

  /// Per part: whether nothing is known of it and its halves beyond what is known of its whole.
  private var barenesses: [Bool] {
    var isBare = parts.map { $0.priced == nil && $0.split == nil }
    for index in parts.indices.reversed() where parts[index].priced == nil {
      if let split = parts[index].split { isBare[index] = isBare[split.first] && isBare[split.second] }
    }
    return isBare
  }
}

extension ProofNode {
  fileprivate mutating func point(_ isSecond: Bool, to node: Int) {
    if isSecond { split?.second = node } else { split?.first = node }
  }
}
