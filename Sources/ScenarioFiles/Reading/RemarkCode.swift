import PatrolDomain

/// What may be meant, but what nobody should have to find out for himself: no fault, and told with its place all the same.
enum RemarkCode: String, CaseIterable {
  case choiceCappedInWeek = "choice-capped-in-week"
  case choiceCappedInNight = "choice-capped-in-night"
}

extension Fact {
  init(_ code: RemarkCode, _ values: [String: FactValue]) { self.init(code.rawValue, values) }
}
