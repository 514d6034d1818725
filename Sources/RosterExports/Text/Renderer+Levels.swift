import PatrolDomain
import Wording

/// What is proven of a roster, in words.
extension Renderer {
  /// The sentence that says how good the roster is known to be; the levels stand in the order of their optimisation.
  func headline(_ levels: [Verdict.Level]) -> String {
    guard let open = levels.first(where: { !$0.isProven }) else { return sentence("summary.proven") }
    let level: FactValue = .term("level.\(open.level.rawValue)")
    guard let gap = open.gap else { return sentence(Fact("summary.no-bound", ["level": level])) }
    return sentence(Fact("summary.gap", ["gap": .text(percent(gap, of: open.value)), "level": level]))
  }

  /// What lies between a level's value and its bound.
  func gap(_ level: Verdict.Level) -> String {
    if level.isProven { return sentence("summary.level-proven") }
    return level.gap.map { percent($0, of: level.value) } ?? "–"
  }
}
