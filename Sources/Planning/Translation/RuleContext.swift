import PatrolDomain

/// A rule while it is being encoded.
struct RuleContext {
  /// Index into `Week.rules`.
  let index: Int
  let rule: Rule

  var strength: Strength { rule.strength }
}

/// A rule about one person writes itself into his model.
protocol PersonEncoding {
  func encode(_ context: RuleContext, into draft: inout PersonDraft, tables: inout ChoiceTables)
}

/// A rule about teams or the week's plan writes itself into the problem.
protocol TeamEncoding {
  func encode(_ context: RuleContext, into draft: inout ProblemDraft)
}
