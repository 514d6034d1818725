/// One published instance. Shifts, employees and days are named by their index; day 0 is a Monday.
public struct Instance: Hashable, Sendable {
  public struct Shift: Hashable, Sendable {
    public var id: String
    /// Length in minutes.
    public var minutes: Int
    /// Indices of the shifts that may not be worked on the day after this one.
    public var forbiddenNext: [Int]
  }

  public struct Employee: Hashable, Sendable {
    public var id: String
    /// `maxShifts[shift]`: how often the shift may be worked in the whole horizon.
    public var maxShifts: [Int]
    /// Limits on the minutes worked in the whole horizon.
    public var minutes: ClosedRange<Int>
    /// Limits on the length of runs of days worked; runs that touch an edge of the horizon may be shorter.
    public var consecutiveShifts: ClosedRange<Int>
    /// Least length of runs of free days that touch no edge of the horizon.
    public var minConsecutiveDaysOff: Int
    /// Weekends with at least one day worked.
    public var maxWeekends: Int
    /// Days that must be free, ascending.
    public var daysOff: [Int]
  }

  /// A wish to work a shift on a day, or not to.
  public struct Request: Hashable, Sendable {
    public var employee: Int
    public var day: Int
    public var shift: Int
    /// Cost when it is not met.
    public var weight: Int
  }

  /// How many people a shift wants on a day.
  public struct Cover: Hashable, Sendable {
    public var day: Int
    public var shift: Int
    public var wanted: Int
    /// Cost of each person missing.
    public var under: Int
    /// Cost of each person too many.
    public var over: Int
  }

  /// 1 to 364.
  public var dayCount: Int
  public var shifts: [Shift]
  public var employees: [Employee]
  public var onRequests: [Request]
  public var offRequests: [Request]
  public var cover: [Cover]

  /// The Saturdays and Sundays, week by week; the last week may have only one of them, or none.
  var weekends: [[Int]] {
    stride(from: 5, to: dayCount, by: 7).map { saturday in [saturday, saturday + 1].filter { $0 < dayCount } }
  }
}

/// One entry per employee and day: the shift worked, `nil` for a free day.
public typealias InstanceRoster = [[Int?]]
