internal import RosterModel

/// A limit on runs along a pattern. Its state is twice the length of the run that is open (0 for none), plus 1 when that
/// run contains day 0.
struct RunTrack {
  let run: Run
  private let lastDay: Int
  /// What a unit of the penalty weighs; `nil` when breaking the rule is unlawful.
  private let weight: Int?

  init(_ run: Run, dayCount: Int, weights: [Int]) {
    self.run = run
    lastDay = dayCount - 1
    weight = run.penalty.map { weights[$0.level] }
  }

  /// - Parameter works: whether a choice of the run's class is worked.
  func step(_ state: Int, works: Bool, on day: Int, _ cost: inout Int) throws(CertificateFault) -> Int? {
    if weight == 0 { return 0 }
    var length = state / 2
    var isFirst = state % 2 == 1
    guard works == run.worked else {
      if length > 0, try !settle(length, isFirst, isLast: false, &cost) { return nil }
      if day == 0, run.entering > 0, try !charge((run.minimum ?? 0) - run.entering, &cost) { return nil }
      return 0
    }
    if day == 0 {
      length = run.entering
      isFirst = true
    }
    length += 1
    if weight == nil, let limit = limit(isFirst), length > limit { return nil }
    if day == lastDay { return try settle(length, isFirst, isLast: true, &cost) ? 0 : nil }
    return normal(length, isFirst)
  }

  private func limit(_ isFirst: Bool) -> Int? { run.maximum.map { isFirst ? max($0, run.entering) : $0 } }

  private func settle(
    _ length: Int, _ isFirst: Bool, isLast: Bool, _ cost: inout Int
  ) throws(CertificateFault) -> Bool {
    if let limit = limit(isFirst), try !charge(length - limit, &cost) { return false }
    let binds = (!isFirst || run.entering > 0 || run.minimumAtStart) && (!isLast || run.minimumAtEnd)
    if !binds { return true }
    return try charge((run.minimum ?? 0) - length, &cost)
  }

  private func charge(_ amount: Int, _ cost: inout Int) throws(CertificateFault) -> Bool {
    guard amount > 0 else { return true }
    guard let penalty = run.penalty, let weight else { return false }
    cost = try ExactArithmetic.sum(cost, ExactArithmetic.product(weight, penalty.charge(for: amount).units))
    return true
  }

  /// The state that stands for all that differ in nothing to come.
  private func normal(_ length: Int, _ isFirst: Bool) -> Int {
    let isLong = length >= run.minimum ?? 0
    if run.maximum == nil, isLong { return 2 * max(1, run.minimum ?? 1) }
    let isSame = !isFirst || (isLong && run.entering <= run.maximum ?? run.entering)
    return 2 * length + (isSame ? 0 : 1)
  }
}
