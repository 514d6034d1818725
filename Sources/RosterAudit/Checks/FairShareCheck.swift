import PatrolDomain

/// Finds nothing: fair share is never broken. What it has instead are the lines of the levels `heaviest-burden` and
/// `burden-spread`.
struct FairShareCheck: RuleCheck {
  let rule: FairShare

  func findings(in book: ScopedBook) -> [Finding] { [] }
}
