import Testing

@testable import PublicBenchmarks

@Suite struct InstanceRosterTests {
  private let instance: Instance

  init() throws { instance = try InstanceReader.read(Array(Tiny.text.utf8)) }

  @Test func aRosterIsOneLineAPerson() {
    #expect(
      instance.csv([[0, 0, nil, nil, 1, nil, nil], Array(repeating: nil, count: 7)]) == "an,D,D,,,N,,\nbinh,,,,,,,\n")
  }

  @Test func whatIsWrittenIsRead() throws {
    var dice = Dice(seed: 5)
    for _ in 0..<100 {
      let roster = (0..<2).map { _ in (0..<7).map { _ in dice.chance(40) ? nil : dice.below(2) } }
      #expect(try instance.roster(csv: instance.csv(roster)) == roster)
      #expect(try instance.roster(csv: instance.csv(roster).replacing("\n", with: "\r\n")) == roster)
    }
  }

  @Test func theOrderOfTheLinesIsFree() throws {
    #expect(try instance.roster(csv: "binh,,,,,,,N\nan,D,,,,,,\n")[0][0] == 0)
  }

  @Test func allFaultsAreToldAtOnce() {
    do throws(InstanceFaults) {
      _ = try instance.roster(csv: "an,D,X,,,,,\nan,,,,,,,\nchi,,,,,,,\nbinh,D\n")
      Issue.record("was read")
    } catch {
      #expect(error.faults.map(\.kind) == [.unknownShift, .repeated, .unknownEmployee, .fieldCount])
      #expect(error.faults.map(\.line) == [1, 2, 3, 4])
    }
    #expect(throws: InstanceFaults(faults: [InstanceFault(.fieldCount, line: nil, value: "binh")])) {
      try instance.roster(csv: "an,,,,,,,\n")
    }
  }
}
