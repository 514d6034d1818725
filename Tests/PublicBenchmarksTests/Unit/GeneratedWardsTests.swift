import RosterModel
import Rostering
import Testing

@testable import PublicBenchmarks

@Suite struct GeneratedWardsTests {
  @Test(
    "wards and seats follow the people",
    arguments: [(48, 1, 48), (72, 1, 48), (107, 1, 48), (108, 2, 93), (360, 5, 228), (720, 10, 453), (1440, 20, 903)])
  func sizes(_ people: Int, _ wards: Int, _ seats: Int) {
    let instance = GeneratedWards(people: people, days: 7, seed: 1).instance
    #expect(instance.employees.count == people)
    #expect(instance.shifts.count == 34 * wards)
    for day in 0..<7 { #expect(instance.cover.filter { $0.day == day }.reduce(0) { $0 + $1.wanted } == seats) }
  }

  @Test("what is written is read", arguments: [(72, 7), (150, 10), (360, 28)])
  func text(_ people: Int, _ days: Int) throws {
    for seed in 1...3 {
      let instance = GeneratedWards(people: people, days: days, seed: UInt64(seed)).instance
      #expect(try InstanceReader.read(Array(instance.text.utf8)) == instance, "seed \(seed)")
    }
  }

  @Test func whatIsDrawnInAnyOtherWayIsReadToo() throws {
    for seed in 1...200 {
      var draw = RandomInstance(seed: seed)
      let instance = draw.instance(people: 3, days: 1 + seed % 20, shifts: 1 + seed % 4)
      #expect(try InstanceReader.read(Array(instance.text.utf8)) == instance, "seed \(seed)")
    }
  }

  @Test func theSameNumbersGiveTheSameInstance() {
    let wards = { GeneratedWards(people: 100, days: 14, seed: $0).instance }
    #expect(wards(3) == wards(3))
    #expect(wards(3) != wards(4))
  }

  /// From the ids, which say when a post begins, and the minutes: nobody gets from one shift to the next too soon.
  @Test("rest is twelve hours for everybody", arguments: [72, 144, 360]) func rest(_ people: Int) throws {
    let instance = GeneratedWards(people: people, days: 7, seed: 1).instance
    let starts = try instance.shifts.map { try #require(Int($0.id.split(separator: "-")[2])) * 60 }
    for employee in instance.employees {
      let own = instance.shifts.indices.filter { employee.maxShifts[$0] > 0 }
      for (today, tomorrow) in own.flatMap({ today in own.map { (today, $0) } }) {
        let rest = starts[tomorrow] + 1440 - starts[today] - instance.shifts[today].minutes
        #expect(instance.shifts[today].forbiddenNext.contains(tomorrow) == (rest < 720), "\(employee.id)")
      }
    }
    #expect(Set(instance.shifts.map(\.id)).count == instance.shifts.count)
  }

  @Test("everybody has lawful days", arguments: [7, 9, 28]) func lawfulDays(_ days: Int) throws {
    for seed in 1...2 {
      let instance = GeneratedWards(people: 72, days: days, seed: UInt64(seed)).instance
      for person in instance.employees.indices {
        var alone = instance.problem
        alone.persons = [alone.persons[person]]
        alone.rows = []
        let (solution, _) = try solve(
          alone, options: SearchOptions(seed: 1, threads: 1), start: nil, monitor: SearchMonitor())
        #expect(solution.incumbent != nil, "seed \(seed), \(instance.employees[person].id)")
      }
    }
  }
}
