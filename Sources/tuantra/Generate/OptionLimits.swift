import ArgumentParser
import PatrolDomain
import Wording

/// The numbers that a generator takes for an option.
struct OptionLimits {
  let option: String
  let value: Int
  let limits: ClosedRange<Int>

  func validate() throws {
    guard !limits.contains(value) else { return }
    let values: [String: FactValue] = [
      "option": .text(option), "least": .count(limits.lowerBound), "most": .count(limits.upperBound),
    ]
    throw ValidationError(words.sentence(Fact("help.generate-limits", values)))
  }
}
