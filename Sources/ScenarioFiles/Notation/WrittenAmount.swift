import PatrolDomain

/// What a whole number, or a duration in minutes, comes to as files write it (`14`, `8h30m`); `nil` for any other text.
public func writtenAmount(_ text: String) -> Int? {
  if case .value(let number) = Notation<Int>.number(Int.min...Int.max).read(text) { return number }
  let durations = Notation<Minutes>.duration(.zero...Minutes(.max))
  guard case .value(let duration) = durations.read(text) else { return nil }
  return duration.count
}
