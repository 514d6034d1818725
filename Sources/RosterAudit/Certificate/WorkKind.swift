/// Everything about a choice on one day that a person's rules can tell.
struct WorkKind: Hashable, Sendable {
  var start: Int
  var end: Int
  /// Per rest, and per succession for either side: whether the choice is of the class meant.
  var isRested: [Bool]
  var isFollowed: [Bool]
  var follows: [Bool]
  /// Per run, and per rule on groups of days: whether the choice counts as work.
  var isInRun: [Bool]
  var isInGroups: [Bool]
  /// Per counter: what it adds.
  var amounts: [Int]
}
