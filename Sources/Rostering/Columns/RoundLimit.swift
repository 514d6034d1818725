/// How long the relaxation of a node is worked on where a good point is enough.
struct RoundLimit: Sendable {
  /// Rounds of column generation after which a point is taken if it costs no more than `target`.
  var rounds: Int
  var target = Double.infinity
  /// Rounds after which any point is taken.
  var most: Int
  /// Labels that pricing one person may take; `nil` for what the options allow.
  var labels: Int?

  /// Any point after `rounds` rounds.
  init(_ rounds: Int, labels: Int? = nil) {
    self.rounds = rounds
    self.labels = labels
    most = rounds
  }

  /// A point as good as `objective`, or what there is after ten times the rounds: columns that are missing look like a
  /// node that is worse than it is.
  init(_ rounds: Int, reaching objective: Double, labels: Int? = nil) {
    self.rounds = rounds
    self.labels = labels
    target = objective + max(Tolerances.dive, Tolerances.diveRelative * abs(objective))
    most = 10 * rounds
  }

  func isReached(after count: Int, objective: Double) -> Bool {
    count >= most || (count >= rounds && objective <= target)
  }
}
