import PatrolDomain

/// Advice that goes with a fault.
enum AdviceCode: String, CaseIterable {
  case didYouMean = "did-you-mean"
  case knownNames = "known-names"
  case dutiesThere = "duties-there"
  case lineRunsOn = "line-runs-on"
  case yamlBeganHere = "yaml-began-here"
  case keyAgainHere = "key-again-here"
}

extension Fact {
  init(_ code: AdviceCode, _ values: [String: FactValue]) { self.init(code.rawValue, values) }
}
