import PatrolDomain

// Parameters that several rules share.
extension RuleReader {
  /// `minimum` and `maximum`; `nil`, and a fault, when neither is given or they exclude each other.
  func limits<Value: Comparable>(
    _ fields: Fields, _ notation: Notation<Value>, _ faults: inout FaultLog
  ) -> (minimum: Value?, maximum: Value?)? {
    let minimum = fields.optional("minimum", notation, &faults)
    let maximum = fields.optional("maximum", notation, &faults)
    if !fields.has("minimum"), !fields.has("maximum") {
      faults.report(fields.origin, .limitMissing, ["names": .list([.text("minimum"), .text("maximum")])])
      return nil
    }
    if let minimum, let maximum, minimum.value > maximum.value {
      let values: [String: FactValue] = ["minimum": .text(minimum.text), "maximum": .text(maximum.text)]
      faults.report(minimum.origin, .minimumAboveMaximum, values, value: minimum.text)
    }
    return (minimum?.value, maximum?.value)
  }

  /// Limits over a period. A minimum over months or rolling days never binds, so nobody may write one.
  func periodLimits<Value: Comparable>(
    _ fields: Fields, _ notation: Notation<Value>, _ faults: inout FaultLog
  ) -> (Period, (minimum: Value?, maximum: Value?))? {
    let period = period(fields, &faults)
    let limits = limits(fields, notation, &faults)
    guard let period, let limits else { return nil }
    switch period {
    case .month, .rolling:
      if let node = fields.node("minimum") { faults.report(node.origin, .minimumWithoutEffect) }
    case .day, .week, .horizon: break
    }
    return (period, limits)
  }

  /// `day`, `week`, `horizon`, `month`, or `{rolling: 28}`.
  func period(_ fields: Fields, _ faults: inout FaultLog) -> Period? {
    guard let node = fields.node("period"), case .mapping = node.content else {
      return fields.required("period", .period, &faults)?.value
    }
    guard let rolling = Fields(node, &faults) else { return nil }
    rolling.only(["rolling"], &faults)
    return rolling.required("rolling", .number(1...366), &faults).map { .rolling(days: $0.value) }
  }
}

extension Notation where Value == Int {
  /// A number of days that may be none.
  static let days = number(0...366)
  /// The length of a run of days.
  static let run = number(1...366)
}

extension Notation where Value == Minutes {
  /// A rest between duties.
  static let rest = duration(Minutes(1)...Minutes.hours(24 * 14))
  /// Working time of a period.
  static let workingTime = duration(.zero...Minutes.hours(24 * 366))
  /// So much of a duty lies in the night, which has eight hours.
  static let night = duration(Minutes(1)...Minutes.hours(8))
}
