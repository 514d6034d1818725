internal import RosterModel

/// A limit on runs along a pattern. Its state is twice the length of the run that is open (0 for none), plus 1 when that
/// run contains day 0.
struct RunTrack: RuleTrack {
  let run: Run
  /// Its place among the person's runs.
  let index: Int
  let lastDay: Int
  /// Whether breaking the rule is unlawful or costs something.
  let matters: Bool

  func start(_ charges: inout Charges) -> Int? { 0 }

  func step(
    _ state: Int, _ kind: WorkKind?, on day: Int, _ charges: inout Charges
  ) throws(CertificateFault) -> Int? {
    if !matters { return 0 }
    let works = kind?.isInRun[index] ?? false
    var length = state / 2
    var isFirst = state % 2 == 1
    guard works == run.worked else {
      if length > 0, try !settle(length, isFirst, isLast: false, &charges) { return nil }
      if day == 0, run.entering > 0, try !charges.add(run.penalty, brokenBy: (run.minimum ?? 0) - run.entering) {
        return nil
      }
      return 0
    }
    if day == 0 {
      length = run.entering
      isFirst = true
    }
    length += 1
    if run.penalty == nil, let limit = limit(isFirst), length > limit { return nil }
    if day == lastDay { return try settle(length, isFirst, isLast: true, &charges) ? 0 : nil }
    return normal(length, isFirst)
  }

  private func limit(_ isFirst: Bool) -> Int? { run.maximum.map { isFirst ? max($0, run.entering) : $0 } }

  private func settle(
    _ length: Int, _ isFirst: Bool, isLast: Bool, _ charges: inout Charges
  ) throws(CertificateFault) -> Bool {
    if let limit = limit(isFirst), try !charges.add(run.penalty, brokenBy: length - limit) { return false }
    let binds = (!isFirst || run.entering > 0 || run.minimumAtStart) && (!isLast || run.minimumAtEnd)
    if !binds { return true }
    return try charges.add(run.penalty, brokenBy: (run.minimum ?? 0) - length)
  }

  /// The state that stands for all that differ in nothing to come.
  private func normal(_ length: Int, _ isFirst: Bool) -> Int {
    let isLong = length >= run.minimum ?? 0
    if run.maximum == nil, isLong { return 2 * max(1, run.minimum ?? 1) }
    let isSame = !isFirst || (isLong && run.entering <= run.maximum ?? run.entering)
    return 2 * length + (isSame ? 0 : 1)
  }
}
