@testable import PublicBenchmarks

/// Draws instances in which every rule binds now and then.
struct RandomInstance {
  private var dice: Dice

  init(seed: Int) { dice = Dice(seed: UInt64(seed)) }

  mutating func instance(people: Int, days: Int, shifts: Int) -> Instance {
    var instance = Instance(
      dayCount: days, shifts: (0..<shifts).map { shift($0, of: shifts) }, employees: [], onRequests: [],
      offRequests: [], cover: [])
    instance.employees = (0..<people).map { employee($0, instance) }
    instance.onRequests = requests(instance)
    instance.offRequests = requests(instance)
    for day in 0..<days {
      for shift in 0..<shifts where dice.chance(70) {
        instance.cover.append(
          .init(day: day, shift: shift, wanted: dice.below(3), under: dice.below(30), over: dice.below(4)))
      }
    }
    return instance
  }

  mutating func roster(of instance: Instance) -> InstanceRoster {
    let busy = 20 + dice.below(70)
    return instance.employees.map { _ in
      (0..<instance.dayCount).map { _ in dice.chance(busy) ? dice.below(instance.shifts.count) : nil }
    }
  }

  private mutating func shift(_ index: Int, of count: Int) -> Instance.Shift {
    Instance.Shift(
      id: "S\(index)", minutes: dice.pick([240, 480, 480, 720]),
      forbiddenNext: dice.sample(dice.below(2), below: count))
  }

  private mutating func employee(_ index: Int, _ instance: Instance) -> Instance.Employee {
    let least = dice.pick([0, 0, 480, 960])
    let run = dice.pick([0, 1, 1, 2])
    return Instance.Employee(
      id: "P\(index)",
      maxShifts: instance.shifts.map { _ in dice.pick([.max, .max, instance.dayCount, 2, 1, 0]) },
      minutes: least...(least + 480 * (1 + dice.below(4))), consecutiveShifts: run...(run + 1 + dice.below(3)),
      minConsecutiveDaysOff: dice.below(3), maxWeekends: dice.below(3),
      daysOff: dice.sample(dice.pick([0, 0, 1, 2]), below: instance.dayCount))
  }

  private mutating func requests(_ instance: Instance) -> [Instance.Request] {
    (0..<dice.below(2 * instance.employees.count + 1)).map { _ in
      Instance.Request(
        employee: dice.below(instance.employees.count), day: dice.below(instance.dayCount),
        shift: dice.below(instance.shifts.count), weight: dice.below(4))
    }
  }
}
