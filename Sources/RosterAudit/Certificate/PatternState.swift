/// What the days so far leave for the days to come. States that differ in nothing to come are made equal.
struct PatternState: Hashable, Sendable {
  /// First minute after the last choice worked.
  var lastEnd: Int
  /// First minute after all work so far, history included.
  var freeSince: Int
  var hasWorked: Bool
  /// Per rest: whether it follows the last choice worked.
  var isRested: [Bool]
  /// Per succession: whether its earlier class was worked on the day just over.
  var isFollowed: [Bool]
  /// One per rule: counters, runs, groups.
  var tracks: [Int]
  /// Per rest window: whether nothing to come changes its verdict.
  var isDecided: [Bool]
}
