public import PatrolDomain

/// Rules for which nothing speaks, left out all at once; and which of them it takes where that makes the week better.
public struct IdleRules: Sendable {
  public let rules: [Rule]
  /// Of the week without all of them: where it is no better, each of them costs nothing. `nil` when planning was stopped
  /// before that was known.
  public let verdict: LevelVerdict?
  /// Those without which the week is as much better; empty where it is not.
  public let needed: [Rule]
  /// Whether each of `needed` was seen to be needed.
  public let isNarrowed: Bool
  /// Without each of `needed` alone, where there are several; `nil` where that was not solved.
  public let alone: [LevelVerdict?]

  /// Weeks that are solved to narrow them down, and how many rules are then looked at one by one.
  private static let (mostSolves, mostAlone) = (24, 6)

  init(_ rules: [Rule], _ search: PriceSearch, threads: Int) throws {
    self.rules = rules
    verdict = try search.verdict(without: rules)
    guard let verdict, case .better = verdict else {
      (needed, isNarrowed, alone) = ([], true, [])
      return
    }
    var narrowing = Narrowing(search: search, wanted: verdict, solvesLeft: Self.mostSolves)
    let found = try narrowing.needed(of: rules, beside: [], isTried: false)
    (needed, isNarrowed) = (found, narrowing.isComplete)
    let isShort = found.count > 1 && found.count <= Self.mostAlone
    alone = isShort ? try search.verdicts(withoutEachOf: found, threads: threads) : found.map { _ in nil }
  }
}

/// Halves a set of rules until only those are left without which the week is as good as without all (QuickXplain, Junker
/// 2004).
private struct Narrowing {
  let search: PriceSearch
  let wanted: LevelVerdict
  var solvesLeft: Int
  private(set) var isComplete = true

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
    guard solvesLeft > 0, let found = try search.verdict(without: rules) else {
      isComplete = false
      return false
    }
    solvesLeft -= 1
    return found == wanted
  }
}
