import ArgumentParser
import PatrolDomain
import Rostering
import Wording

/// How much a command may search, and whether it shows how far it is.
struct EffortOptions: ParsableArguments {
  @Option(help: help("help.time-limit"))
  var timeLimit: Int?

  @Option(help: help("help.work"))
  var work: Int?

  @Option(help: help("help.seed"))
  var seed: UInt64 = 1

  @Option(help: help("help.threads"))
  var threads: Int?

  @Flag(name: .customLong("no-progress"), help: help("help.no-progress"))
  var hidesProgress = false

  func validate() throws {
    for (option, value) in [("--time-limit", timeLimit), ("--work", work), ("--threads", threads)] {
      guard let value, value < 1 else { continue }
      throw ValidationError(words.sentence(Fact("help.positive", ["option": .text(option)])))
    }
  }

  var threadCount: Int { threads ?? Environment.processorCount }

  /// - Parameter workDivisor: where no limit of work is asked for, this part of what a plan gets.
  func searchOptions(workDivisor: Int = 1) -> SearchOptions {
    var options = SearchOptions(seed: seed, threads: threadCount, workLimit: work)
    options.workDivisor = workDivisor
    return options
  }

  /// - Parameter showsSearch: whether the line of progress is about the search itself.
  func watch(_ clock: SteadyClock, showsSearch: Bool = true) -> SearchWatch {
    SearchWatch(clock: clock, timeLimit: timeLimit, showsProgress: !hidesProgress && showsSearch)
  }
}
