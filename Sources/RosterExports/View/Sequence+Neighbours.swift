import RosterAudit

extension Sequence {
  /// Neighbours that share a value, together, in their order.
  func neighbours<Shared: Equatable>(sharing value: (Element) -> Shared) -> [[Element]] {
    var groups: [[Element]] = []
    for element in self {
      if let last = groups.last?.first, value(last) == value(element) {
        groups[groups.count - 1].append(element)
      } else {
        groups.append([element])
      }
    }
    return groups
  }
}

extension Sequence<Breach> {
  /// Those of each rule together, as the judge lists them, the dearest first.
  var dearestByRule: [[Breach]] {
    neighbours(sharing: \.rule).map { breaches in
      breaches.enumerated().sorted { ($1.element.cost, $0.offset) < ($0.element.cost, $1.offset) }.map(\.element)
    }
  }
}
