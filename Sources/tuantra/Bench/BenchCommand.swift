import ArgumentParser
import PatrolDomain
import Planning
import PublicBenchmarks
import RosterAudit
import RosterExports
import RosterModel
import Rostering
import Wording

/// `tuantra bench`: the engine on published instances, every roster scored by code that shares nothing with it.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: words.sentence("help.bench"),
    discussion: examples(
      "tuantra bench Instance1.txt Instance2.txt", "tuantra bench Instance*.txt --time-limit 600 --csv",
      "tuantra bench Instance5.txt --write rosters", "tuantra bench Instance5.txt --verify rosters"))

  @Argument(help: help("help.bench-instances"), completion: .file())
  var instances: [String]

  @Option(help: help("help.bench-time-limit"))
  var timeLimit = 60

  @Option(help: help("help.work"))
  var work: Int?

  @Option(help: help("help.threads"))
  var threads: Int?

  @Option(help: help("help.seed"))
  var seed: UInt64 = 1

  @Option(help: help("help.bench-write"), completion: .directory)
  var write: String?

  @Option(help: help("help.bench-verify"), completion: .directory)
  var verify: String?

  @OptionGroup var check: CheckOptions

  @Flag(name: .customLong("csv"), help: help("help.bench-csv"))
  var isCSV = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    for (option, value) in [("--time-limit", timeLimit), ("--threads", threads ?? 1), ("--work", work ?? 1)]
    where value < 1 {
      throw ValidationError(words.sentence(Fact("help.positive", ["option": .text(option)])))
    }
    if write != nil, verify != nil { throw ValidationError(words.sentence("help.bench-either")) }
  }

  func run() throws {
    Interruption.listen()
    // Everything is read before anything is solved, so that a typing error does not cost an hour.
    let read = try readAll()
    if let verify { return try check(read, in: verify) }
    if let write { try makeFolder(write) }
    let console = Console.standardOutput
    console.write(line: isCSV ? BenchRow.csvHeading : BenchRow.heading)
    var status = ExitStatus.done
    for (name, instance) in read where !Interruption.isRequested {
      let outcome = try solve(instance)
      let row = BenchRow(name: name, instance: instance, outcome: outcome.solution, times: outcome.times)
      console.write(line: isCSV ? row.csv : row.line)
      sayWhoHasNoPattern(name, instance, outcome.solution)
      try confirm(outcome.solution.certificate, of: instance.problem, name)
      sayWhatWasNotKept(name, outcome.solution)
      if let write {
        let document = CertificateDocument(BoundProofs(full: outcome.solution.certificate))
        try save(document.bytes(), to: "\(write)/\(name).certificate.json")
      }
      guard let incumbent = outcome.solution.incumbent else {
        status = .incomplete
        continue
      }
      let roster = instance.roster(of: incumbent.patterns)
      try judge(roster, name, instance, outcome.solution)
      if let write { try save(Array(instance.csv(roster).utf8), to: "\(write)/\(name).csv") }
    }
    if status != .done || Interruption.isRequested { throw ExitStatus.incomplete }
  }

  /// Says of each instance what is proven or false in the folder.
  private func check(_ read: [(name: String, instance: Instance)], in folder: String) throws {
    let console = Console.standardOutput
    if isCSV { console.write(line: BenchVerification.csvHeading) }
    var status = ExitStatus.done
    for (name, instance) in read {
      let verification = BenchVerification(name, instance, in: folder, stepLimit: check.steps)
      if isCSV {
        console.write(line: verification.csv)
        for fact in verification.faults { Console.standardError.say(fact) }
      } else {
        for fact in verification.lines + verification.faults { console.write(line: words.sentence(fact)) }
      }
      if !verification.faults.isEmpty { status = .incomplete }
    }
    if status != .done { throw ExitStatus.incomplete }
  }

  private func sayWhatWasNotKept(_ name: String, _ solution: RosterSolution) {
    guard solution.certificate?.levelsWithoutTree.isEmpty == false else { return }
    Console.standardError.say(Fact("bench.no-tree", ["instance": .text(name)]))
  }

  private func readAll() throws -> [(name: String, instance: Instance)] {
    var facts: [Fact] = []
    var read: [(name: String, instance: Instance)] = []
    for path in instances {
      do throws(SystemFault) {
        let bytes = try FileSystem.read(path)
        do throws(InstanceFaults) {
          read.append((Self.name(path), try InstanceReader.read(bytes)))
        } catch {
          facts += error.faults.map { $0.fact(in: path) }
        }
      } catch {
        facts.append(
          Fact("instance.fault", ["place": .text(path), "what": .text(error.reason)]))
      }
    }
    guard facts.isEmpty else { throw Refusal(.badInput, facts) }
    return read
  }

  /// A file's name without folders and without `.txt`.
  private static func name(_ path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.hasSuffix(".txt") ? String(last.dropLast(4)) : last
  }

  private func solve(_ instance: Instance) throws(Refusal) -> (solution: RosterSolution, times: StageTimes) {
    let clock = SteadyClock()
    let options = SearchOptions(seed: seed, threads: threads ?? Environment.processorCount, workLimit: work ?? .max)
    let watch = SearchWatch(clock: clock, timeLimit: timeLimit, showsProgress: false)
    do throws(SearchFault) {
      return try Rostering.solve(instance.problem, options: options, start: nil, monitor: watch.monitor)
    } catch {
      throw .internalFault("internal.search", ["message": .text(error.message)])
    }
  }

  /// No figure is believed before the scorer has counted the roster itself.
  private func judge(
    _ roster: InstanceRoster, _ name: String, _ instance: Instance, _ solution: RosterSolution
  ) throws(Refusal) {
    let score = InstanceScorer(instance).score(roster)
    let claimed = solution.levels[0].value.units
    guard score.violations.isEmpty, score.total == claimed else {
      throw .internalFault(
        "internal.score",
        [
          "instance": .text(name), "scored": .count(score.total), "claimed": .count(claimed),
          "violations": .count(score.violations.count),
        ])
    }
  }

  private func sayWhoHasNoPattern(_ name: String, _ instance: Instance, _ solution: RosterSolution) {
    guard let persons = solution.evidence?.persons, !persons.isEmpty else { return }
    let people = FactValue.list(persons.map { .text(instance.employees[$0].id) })
    let fact = Fact("bench.no-pattern", ["instance": .text(name), "people": people])
    Console.standardError.say(fact)
  }

  private func makeFolder(_ path: String) throws(Refusal) {
    if FileSystem.kind(path) == .folder { return }
    do throws(SystemFault) { try FileSystem.makeFolder(path) } catch { throw .unwritable(path, error) }
  }

  private func save(_ bytes: [UInt8], to path: String) throws(Refusal) {
    do throws(SystemFault) { try FileSystem.replace(path, with: bytes) } catch {
      throw .unwritable(path, error)
    }
  }
}

extension InstanceFault {
  /// The fault as a sentence's facts, with the file's path.
  func fact(in path: String) -> Fact {
    let place = line.map { "\(path):\($0)" } ?? path
    return Fact(
      "instance.fault",
      ["place": .text(place), "what": .fact(Fact("instance.\(kind.rawValue)", ["value": .text(value)]))])
  }
}
