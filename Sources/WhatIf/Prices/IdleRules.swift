public import PatrolDomain

/// Rules for which nothing speaks, left out all at once; and which of them it takes where that makes the week better.
public struct IdleRules: Sendable {
  public let rules: [Rule]
  /// Of the week without all of them: where it is no better, each of them costs nothing. `nil` when planning was stopped
  /// before that was known.
  public let verdict: LevelVerdict?
  /// Those without which the week is as much better; empty where it is not.
  public let needed: [Rule]
  public let end: End
  /// Without each of `needed` alone, where there are several, but not too many; `nil` where that was not solved.
  public let alone: [LevelVerdict?]

  /// Why narrowing the rules down ended.
  public enum End: Hashable, Sendable {
    /// Each of `needed` was seen to be needed.
    case complete
    /// After as many weeks solved as it may take.
    case solves(Int)
    /// Planning was stopped meanwhile.
    case stopped
    /// Without a proof that what was found better is all that there is.
    case open
  }

  public var isNarrowed: Bool { end == .complete }

  /// Whether planning was stopped before everything was solved that was to be.
  public var isStopped: Bool {
    verdict == nil || end == .stopped || (Self.areSolvedAlone(needed) && alone.contains { $0 == nil })
  }

  /// Weeks that are solved to narrow them down: they find three rules among twenty, and take a ward week some fifteen
  /// seconds.
  public static let mostSolves = 24
  /// So many rules are then looked at one by one.
  private static let mostAlone = 6

  private static func areSolvedAlone(_ rules: [Rule]) -> Bool { (2...mostAlone).contains(rules.count) }

  init(_ rules: [Rule], _ search: PriceSearch, threads: Int) throws {
    self.rules = rules
    verdict = try search.verdict(without: rules)
    guard let verdict, case .better = verdict else {
      (needed, end, alone) = ([], .complete, [])
      return
    }
    var narrowing = Narrowing(search: search, wanted: verdict, solvesLeft: Self.mostSolves)
    let found = try narrowing.needed(of: rules, beside: [], isTried: false)
    (needed, end) = (found, narrowing.end)
    alone =
      Self.areSolvedAlone(found) ? try search.verdicts(withoutEachOf: found, threads: threads) : found.map { _ in nil }
  }
}

/// Halves a set of rules until only those are left without which the week is as good as without all (QuickXplain, Junker
/// 2004).
private struct Narrowing {
  let search: PriceSearch
  let wanted: LevelVerdict
  private var solvesLeft: Int
  private(set) var end = IdleRules.End.complete

  init(search: PriceSearch, wanted: LevelVerdict, solvesLeft: Int) {
    self.search = search
    self.wanted = wanted
    self.solvesLeft = solvesLeft
  }

  /// - Parameters:
  ///   - beside: rules that are left out anyway.
  ///   - isTried: whether it is worth asking if these are enough.
  mutating func needed(of rules: [Rule], beside: [Rule], isTried: Bool) throws -> [Rule] {
    if isTried, try isEnough(beside) { return [] }
    guard rules.count > 1 else { return rules }
    let (first, second) = (Array(rules[..<(rules.count / 2)]), Array(rules[(rules.count / 2)...]))
    let ofSecond = try needed(of: second, beside: beside + first, isTried: true)
    let ofFirst = try needed(of: first, beside: beside + ofSecond, isTried: !ofSecond.isEmpty)
    return ofFirst + ofSecond
  }

  private mutating func isEnough(_ rules: [Rule]) throws -> Bool {
    guard solvesLeft > 0 else {
      if end != .stopped { end = .solves(IdleRules.mostSolves) }
      return false
    }
    solvesLeft -= 1
    guard let found = try search.verdict(without: rules) else {
      end = .stopped
      return false
    }
    if found != wanted, !found.isExact, end == .complete { end = .open }
    return found == wanted
  }
}
