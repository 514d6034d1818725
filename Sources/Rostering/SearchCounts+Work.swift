public import RosterModel

extension SearchCounts {
  /// The work done, in units of about a millisecond on a ward week: a round, a node, 50 simplex iterations and 5,000
  /// labels count one each.
  public var work: Int { rounds + nodes + iterations / 50 + labels / 5000 }
}
