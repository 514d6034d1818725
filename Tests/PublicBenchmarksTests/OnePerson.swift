@testable import PublicBenchmarks

/// Somebody alone with the shifts D (day, 480 minutes) and N (night, 720 minutes; no D after it), whom no rule limits.
struct OnePerson {
  var employee: Instance.Employee
  private let dayCount: Int

  init(days dayCount: Int) {
    self.dayCount = dayCount
    employee = Instance.Employee(
      id: "an", maxShifts: [.max, .max], minutes: 0...1_000_000, consecutiveShifts: 0...dayCount,
      minConsecutiveDaysOff: 0, maxWeekends: dayCount, daysOff: [])
  }

  var instance: Instance {
    Instance(
      dayCount: dayCount,
      shifts: [.init(id: "D", minutes: 480, forbiddenNext: []), .init(id: "N", minutes: 720, forbiddenNext: [0])],
      employees: [employee], onRequests: [], offRequests: [], cover: [])
  }

  /// A roster of one person, a letter a day, `.` for a free day.
  static func roster(_ days: String) -> InstanceRoster {
    [days.map { letter in ["D": 0, "N": 1][letter] }]
  }
}
