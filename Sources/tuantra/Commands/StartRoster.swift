import PatrolDomain
import RosterAudit
import RosterExports
import ScenarioFiles
import Wording

/// The roster from which a search is to set out.
struct StartRoster {
  let roster: Roster
  /// As the run keeps it among its inputs.
  let file: RunFile

  /// Reads it, or says everything that is wrong with it and refuses; a roster that breaks a law is only remarked upon.
  init(_ path: String, of station: StationScenario) throws(Refusal) {
    let given = try GivenRoster(path)
    let reading = given.read(for: station.scenario)
    guard let roster = reading.roster else { throw refuse(reading.diagnostics, folder: "") }
    self.roster = roster
    let taken = Set(station.sources.map(\.name))
    var name = "start.csv"
    while taken.contains(name) { name = "_" + name }
    file = RunFile(name: name, contents: given.table)
    let audit = RosterAuditor(station.scenario).audit(roster)
    guard !audit.isLawful else { return }
    let fact = Fact("program.start-unlawful", ["n": .count(audit.breaches.count)])
    Console.standardError.say(fact)
  }
}
