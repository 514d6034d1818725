internal import LinearPrograms
public import RosterModel

extension SearchCounts {
  /// The work done, in units of about a millisecond: a round, a node, 4,000 labels, and the simplex iterations of 4,000
  /// rows, and 6,000 days read in exchanges count one each. Measured on public instances, wards and patrol weeks: 2,900 to
  /// 5,400 labels, 2,200 to 7,000 rows, and 3,000 to 8,000 days, take a millisecond.
  public var work: Int { rounds + nodes + rowIterations / 4000 + labels / 4000 + daysRead / 6000 }

  /// Counts what a call of the simplex on a program with `rows` rows took.
  mutating func count(_ outcome: SimplexOutcome, rows: Int) {
    iterations += outcome.iterations
    rowIterations += outcome.iterations * rows
    recoveredFaults += outcome.recoveredFaults
  }
}
