import PatrolDomain
import PublicBenchmarks
import RosterAudit
import RosterExports
import RosterModel

/// What `bench --write` left of one instance, judged from the instance file alone: the roster by the scorer, the certificate
/// by the checker.
struct BenchVerification {
  let name: String
  let instance: Instance
  let folder: String
  let checker: CertificateChecker

  /// In one word, the same in every language.
  enum Verdict: String {
    case optimal, infeasible
    /// The bound is proven and below the cost.
    case checked
    /// The proof takes more steps than are allowed.
    case unchecked
    /// The certificate states no bound.
    case unbounded
    /// Roster or certificate is false, or cannot be read.
    case refuted
  }

  /// What is known of the instance now, and what is false; one of the two is empty.
  private(set) var lines: [Fact] = []
  private(set) var faults: [Fact] = []
  private(set) var verdict = Verdict.refuted
  /// What the scorer says of a lawful roster, and what the certificate claims.
  private var cost: Int?
  private var bound: Int?

  static let csvHeading = "instance,cost,bound,verdict"

  var csv: String {
    [name, cost.map(String.init) ?? "", bound.map(String.init) ?? "", verdict.rawValue].joined(separator: ",")
  }

  init(_ name: String, _ instance: Instance, in folder: String, stepLimit: Int) {
    self.name = name
    self.instance = instance
    self.folder = folder
    checker = CertificateChecker(instance.problem, stepLimit: stepLimit)
    guard let certificate = readCertificate() else { return }
    guard certificate.emptiness == nil else {
      judgeEmptiness(certificate)
      return
    }
    guard let roster = readRoster() else { return }
    cost = judge(roster)
    if let cost { judge(certificate, cost) }
  }

  private mutating func conclude(_ verdict: Verdict, _ code: String, _ values: [String: FactValue] = [:]) {
    self.verdict = verdict
    lines.append(fact(code, values))
  }

  private mutating func blame(_ code: String, _ values: [String: FactValue] = [:]) {
    faults.append(fact(code, values))
  }

  private func fact(_ code: String, _ values: [String: FactValue]) -> Fact {
    Fact(code, values.merging(["instance": .text(name)]) { own, _ in own })
  }

  private mutating func read(_ path: String) -> [UInt8]? {
    do throws(SystemFault) { return try FileSystem.read(path) } catch {
      faults.append(Fact("instance.fault", ["place": .text(path), "what": .text(error.reason)]))
      return nil
    }
  }

  private mutating func readCertificate() -> Certificate? {
    let path = "\(folder)/\(name).certificate.json"
    guard let bytes = read(path) else { return nil }
    guard let certificate = (try? CertificateDocument(bytes: bytes))?.full else {
      blame("bench.unreadable-certificate", ["path": .text(path)])
      return nil
    }
    return certificate
  }

  private mutating func readRoster() -> InstanceRoster? {
    let path = "\(folder)/\(name).csv"
    guard let bytes = read(path) else { return nil }
    do throws(InstanceFaults) {
      return try instance.roster(csv: String(decoding: bytes, as: UTF8.self))
    } catch {
      faults += error.faults.map { $0.fact(in: path) }
      return nil
    }
  }

  /// - Returns: the roster's cost, when it is lawful.
  private mutating func judge(_ roster: InstanceRoster) -> Int? {
    let score = InstanceScorer(instance).score(roster)
    for violation in score.violations {
      blame(
        "bench.unlawful",
        [
          "person": .text(instance.employees[violation.employee].id), "rule": .text(violation.rule.rawValue),
          "found": .count(violation.found), "allowed": .count(violation.allowed),
        ])
    }
    return score.violations.isEmpty ? score.total : nil
  }

  private mutating func judgeEmptiness(_ certificate: Certificate) {
    switch checker.emptinessFault(in: certificate) {
    case nil: conclude(.infeasible, "bench.checked-empty")
    case let fault? where fault.isUndecided:
      conclude(.unchecked, "bench.too-large-empty", ["steps": .count(checker.stepLimit)])
    default: blame("bench.false-emptiness")
    }
  }

  private mutating func judge(_ certificate: Certificate, _ score: Int) {
    let checks = zip(certificate.claims, checker.faults(in: certificate)).map { CheckedClaim(claim: $0, fault: $1) }
    bound = checks.map(\.claim.bound.units).max()
    faults += checks.compactMap(\.falsehood).map { fact("bench.false-claim", $0.values) }
    guard faults.isEmpty else { return }
    var values: [String: FactValue] = ["score": .count(score)]
    let undecided = checks.first { $0.fault != nil }
    if let undecided {
      values["bound"] = .count(undecided.claim.bound.units)
      values["steps"] = .count(checker.stepLimit)
      return conclude(.unchecked, "bench.too-large", values)
    }
    guard let bound else { return conclude(.unbounded, "bench.no-claim", values) }
    values["bound"] = .count(bound)
    if bound >= score {
      conclude(.optimal, "bench.checked-optimal", values)
    } else {
      conclude(.checked, "bench.checked", values)
    }
  }
}
