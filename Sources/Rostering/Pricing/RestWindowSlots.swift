internal import RosterModel

/// A person's rest windows, each with a bit in a mask of windows that are still open: neither satisfied nor hopeless.
///
/// A window occupies its bit only on the days on which that can be decided, so that a year of weekly windows needs few.
struct RestWindowSlots {
  private let windows: [RestWindow]
  private var slot: [Int] = []
  /// `active[day]`: the windows that day's choice can decide.
  private var active: [[Int]]
  /// `opening[boundary]`: bits of the windows that become active with day `boundary`.
  private(set) var opening: [UInt64]
  /// `minStart[boundary]`: the earliest start of any option from day `boundary` on; `Int.max` when there is none.
  let minStart: [Int]

  /// - Parameters:
  ///   - days: the kinds of each day.
  ///   - freeSince: the person's `freeSince`.
  init(_ windows: [RestWindow], days: [OptionKinds], freeSince: Int) {
    self.windows = windows
    let dayCount = days.count
    var minStart = Array(repeating: Int.max, count: dayCount + 1)
    for day in days.indices.reversed() {
      minStart[day] = min(minStart[day + 1], days[day].kinds.map(\.start).min() ?? Int.max)
    }
    self.minStart = minStart
    active = Array(repeating: [], count: dayCount)
    opening = Array(repeating: 0, count: dayCount + 1)
    var busyUntil: [Int] = []
    let spans = windows.map { Self.span($0, days, minStart, freeSince) }
    slot = Array(repeating: 0, count: windows.count)
    for index in windows.indices.sorted(by: { (spans[$0].lowerBound, $0) < (spans[$1].lowerBound, $1) }) {
      let free = busyUntil.firstIndex { $0 < spans[index].lowerBound } ?? busyUntil.count
      if free == busyUntil.count { busyUntil.append(0) }
      busyUntil[free] = spans[index].upperBound
      slot[index] = free
      opening[spans[index].lowerBound] |= 1 << UInt64(free)
      for day in spans[index] { active[day].append(index) }
    }
    precondition(busyUntil.count <= 64, "at most 64 rest windows of a person can be open at once")
  }

  /// The days whose choices can satisfy the window or make it hopeless.
  private static func span(
    _ window: RestWindow, _ days: [OptionKinds], _ minStart: [Int], _ freeSince: Int
  ) -> ClosedRange<Int> {
    let earliest = window.from + window.length
    let last = days.indices.first { minStart[$0 + 1] >= window.to } ?? days.count - 1
    if max(freeSince, window.from) + window.length > window.to || minStart[0] >= earliest { return 0...last }
    let first = days.indices.first { day in
      minStart[day + 1] >= earliest
        || days[day].kinds.contains { $0.start >= earliest || $0.end + window.length > window.to }
    }
    return min(first ?? last, last)...last
  }

  /// Bits of the windows active on `day` that being free from `since` to `until` satisfies.
  func satisfied(since: Int, until: Int, on day: Int) -> UInt64 {
    mask(on: day) { window in max(since, window.from) + window.length <= min(window.to, until) }
  }

  /// Bits of the windows active on `day` that nobody who works until `end` can satisfy any more.
  func hopeless(after end: Int, on day: Int) -> UInt64 {
    mask(on: day) { window in max(end, window.from) + window.length > window.to }
  }

  private func mask(on day: Int, where holds: (RestWindow) -> Bool) -> UInt64 {
    active[day].reduce(0) { mask, index in holds(windows[index]) ? mask | 1 << UInt64(slot[index]) : mask }
  }

  /// The charge for the active windows among `broken`; `nil` when one of them may not be broken.
  func charge(for broken: UInt64, on day: Int, _ charges: inout ChargeTable) -> Int? {
    guard broken != 0 else { return 0 }
    var sum: Int? = 0
    for index in active[day] where broken & (1 << UInt64(slot[index])) != 0 {
      sum = charges.sum(sum, charges.row(windows[index].penalty, 1))
    }
    return sum
  }

  /// Whether having ended work at `end` still matters from `boundary` on, compared with having been free for ever.
  func remembers(end: Int, at boundary: Int) -> Bool {
    windows.contains { window in
      end > window.from && end + window.length > minStart[boundary] && end + window.length <= window.to
    }
  }
}
