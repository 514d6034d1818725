import PatrolDomain
import ScenarioFiles
import Testing

@Suite struct ScenarioReadingTests {
  @Test func theTinyStationIsValid() throws {
    let reading = TinyStation.reading()
    #expect(reading.diagnostics.isEmpty)
    let scenario = try #require(reading.scenario)
    #expect(scenario.people.count == 5)
  }
}
