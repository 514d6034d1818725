public import RosterModel

extension Instance {
  /// The instance in the engine's terms: choice `day · shifts.count + shift`, one level, one row per cover.
  public var problem: RosterProblem {
    let choices = (0..<dayCount).flatMap { day in
      shifts.map { Choice(day: day, start: day * 1440, end: day * 1440 + min($0.minutes, 1440)) }
    }
    // Class `shift`: the shift on any day. Class `shifts.count + shift`: what may not follow it.
    let classes =
      shifts.indices.map { ChoiceClass(choicesOf([$0])) } + shifts.map { ChoiceClass(choicesOf($0.forbiddenNext)) }
    let tables =
      shifts.indices.map { shift in choices.indices.map { $0 % shifts.count == shift ? 1 : 0 } }
      + [choices.indices.map { shifts[$0 % shifts.count].minutes }]
    let wishes = Wishes(self)
    return RosterProblem(
      dayCount: dayCount, choices: choices, classes: classes, amounts: tables,
      persons: employees.indices.map { person($0, wishes) }, rows: cover.map(row), levels: [Level(.sum)])
  }

  /// A roster from the engine's patterns.
  public func roster(of patterns: [[Int?]]) -> InstanceRoster {
    patterns.map { $0.map { $0.map { $0 % shifts.count } } }
  }

  /// The engine's patterns of a roster.
  public func patterns(of roster: InstanceRoster) -> [[Int?]] {
    roster.map { days in days.enumerated().map { day, shift in shift.map { choice(day, $0) } } }
  }

  private func choice(_ day: Int, _ shift: Int) -> Int { day * shifts.count + shift }

  private func choicesOf(_ wanted: [Int]) -> [Int] {
    (0..<dayCount).flatMap { day in wanted.map { choice(day, $0) } }
  }

  private func row(_ cover: Cover) -> Row {
    Row(
      choiceTerms: [Row.ChoiceTerm(choice(cover.day, cover.shift))], target: cover.wanted,
      shortfall: [Segment(cost: [LevelCost(0, cover.under)])], surplus: [Segment(cost: [LevelCost(0, cover.over)])])
  }

  private func person(_ index: Int, _ wishes: Wishes) -> PersonModel {
    let employee = employees[index]
    let menus = (0..<dayCount).map { day in
      let isFree = employee.daysOff.contains(day)
      return DayMenu(
        off: charge(wishes.ofFreeDay(index, day)),
        options: isFree
          ? []
          : shifts.indices.filter { employee.maxShifts[$0] > 0 }.map { shift in
            PricedChoice(choice(day, shift), cost: charge(wishes.ofShift(index, day, shift)))
          })
    }
    return PersonModel(
      menus: menus,
      successions: shifts.indices.filter { !shifts[$0].forbiddenNext.isEmpty }.map {
        Succession(from: $0, to: shifts.count + $0)
      },
      counters: counters(employee),
      runs: [
        Run(
          worked: true, minimum: employee.consecutiveShifts.lowerBound,
          maximum: employee.consecutiveShifts.upperBound, minimumAtStart: false),
        Run(worked: false, minimum: employee.minConsecutiveDaysOff, minimumAtStart: false),
      ],
      dayGroups: [DayGroups(groups: weekends, maximum: employee.maxWeekends)])
  }

  private func counters(_ employee: Employee) -> [Counter] {
    let limited = shifts.indices.filter { (1..<dayCount).contains(employee.maxShifts[$0]) }
    return [
      Counter(
        amounts: shifts.count, days: 0..<dayCount, minimum: employee.minutes.lowerBound,
        maximum: employee.minutes.upperBound)
    ] + limited.map { Counter(amounts: $0, days: 0..<dayCount, maximum: employee.maxShifts[$0]) }
  }

  private func charge(_ units: Int) -> [LevelCost] { units == 0 ? [] : [LevelCost(0, units)] }
}

/// What requests cost per employee and day.
private struct Wishes {
  private let instance: Instance
  /// `onWeight[employee · dayCount + day]`: weight of all wishes to work some shift.
  private var onWeight: [Int]
  /// By employee, day and shift: what working the shift costs beyond `onWeight`; negative where it meets a wish.
  private var ofShift: [[Int]: Int] = [:]

  init(_ instance: Instance) {
    self.instance = instance
    onWeight = Array(repeating: 0, count: instance.employees.count * instance.dayCount)
    for request in instance.onRequests {
      onWeight[request.employee * instance.dayCount + request.day] += request.weight
      ofShift[[request.employee, request.day, request.shift], default: 0] -= request.weight
    }
    for request in instance.offRequests {
      ofShift[[request.employee, request.day, request.shift], default: 0] += request.weight
    }
  }

  func ofFreeDay(_ employee: Int, _ day: Int) -> Int { onWeight[employee * instance.dayCount + day] }

  func ofShift(_ employee: Int, _ day: Int, _ shift: Int) -> Int {
    ofFreeDay(employee, day) + (ofShift[[employee, day, shift]] ?? 0)
  }
}
