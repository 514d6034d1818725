internal import RosterModel

/// The search for the smallest threshold that everybody's peaks can keep, on a level of kind `.largest`.
///
/// Each question is whether the sum of what exceeds a threshold can be 0. A bound E > 0 on that sum proves more than a
/// no: raising the threshold by one lowers the sum by at most the number of peaks, so the threshold must rise by E over
/// that number.
struct LargestSearch {
  /// What a bound rests on.
  enum Proof {
    /// On the whole space; `nil` for no prices at all.
    case prices(bound: Int, MasterPrices?)
    case tree(bound: Int, ProofTree)
    /// Nobody has a charge on the level.
    case nothingCharged
  }

  private let level: Int
  /// How many peak charges there are.
  private let peakCount: Int
  private let workEnd: Int
  /// No roster has a smaller value.
  private(set) var lower: Int
  /// The largest threshold that was given up in this round of questions, neither reached nor excluded.
  private var givenUp: Int
  /// The best prices of the last question.
  private var prices: MasterPrices?
  /// Bounds that were found, the best first.
  private(set) var proofs: [Proof] = []
  /// Whether a proof by branching grew too large to be kept.
  private(set) var hasLostTree = false
  /// Whether the last no came from branching: then relaxations are not sharp here, and a step at a time leads nowhere.
  private var isBlunt = false
  /// Whether a question has excluded all thresholds below `lower`, and not only what nobody can be below.
  private var isExcludedBelow = false
  /// Thresholds given up in a row.
  private var failures = 0
  /// Work that one question may take; grows when all thresholds were given up, or the smallest and the one in the middle.
  private var allowance: Int

  init(_ level: Int, _ state: SearchState, workEnd: Int) {
    self.level = level
    self.workEnd = workEnd
    allowance = max(Self.leastAllowance, (workEnd - state.counts.work) / Self.firstShare)
    var peaks: [Int] = []
    for counter in state.compiled.problem.persons.flatMap(\.counters) {
      for case .peak(let reference, level) in counter.charges {
        peaks.append(max(counter.initial, counter.minimum ?? counter.initial) - reference)
      }
    }
    peakCount = peaks.count
    lower = peaks.max() ?? 0
    givenUp = lower - 1
    proofs = [peaks.isEmpty ? .nothingCharged : .prices(bound: lower, nil)]
  }

  /// What the first questions may take, at least, and as a part of the level's work: on a district the relaxation of a
  /// question takes several times as long as on a ward.
  private static let leastAllowance = 2_000
  private static let firstShare = 8

  /// Takes in that no roster has a smaller value.
  mutating func raise(_ floor: Int?) {
    lower = max(lower, floor ?? lower)
    givenUp = max(givenUp, lower - 1)
  }

  /// The next threshold to ask about; `nil` when the level is proven or over.
  mutating func nextThreshold(_ state: inout SearchState) -> Int? {
    guard let upper = state.best?.values[level].units, lower < upper else { return nil }
    if state.checkStop() || state.counts.work >= workEnd { return nil }
    // Where a question has excluded the one before, more work on the smallest one gets further: those above are hardly
    // easier.
    if givenUp + 1 >= upper || (isExcludedBelow && failures == 2) {
      givenUp = lower - 1
      failures = 0
      allowance = min(allowance, workEnd / 4) * 4
    }
    if isBlunt { return max(givenUp + 1, lower + (upper - lower) / 2) }
    // Linear programs are sharp here, so the first guess is the bound itself; after a failure, halfway to the best.
    return givenUp < lower ? lower : givenUp + (upper - givenUp) / 2
  }

  func question(_ threshold: Int, _ state: SearchState) -> LevelSearch {
    var question = LevelSearch(
      .excess(level: level, threshold: threshold), state, workEnd: min(workEnd, state.counts.work + allowance),
      start: state.best?.candidate)
    question.rootPrices = prices
    return question
  }

  /// Draws the conclusion from a question that is over.
  mutating func learn(_ question: LevelSearch) {
    if question.tree.isGivenUp { hasLostTree = true }
    if let prices = question.rootPrices { self.prices = prices }
    failures += 1
    guard case .excess(_, let threshold) = question.objective, question.best?.value != 0 else {
      failures = 0
      return
    }
    if let bound = question.bound, bound > 0 {
      lower = max(lower, threshold + max(1, (bound + peakCount - 1) / peakCount))
      proofs.insert(
        contentsOf: [.prices(bound: lower, question.rootPrices), .tree(bound: threshold + 1, question.tree)], at: 0)
      givenUp = max(givenUp, lower - 1)
      failures = 0
      isExcludedBelow = true
      isBlunt = question.rootBound.value <= Tolerances.infeasibility
    } else {
      givenUp = max(givenUp, threshold)
      isBlunt = false
    }
  }
}
