internal import RosterModel

/// What a person's last work still asks of the days to come: rest, succession, and how it cuts into rest windows.
///
/// Two histories are in one class at a boundary between days when every continuation costs them the same.
struct TailClasses {
  /// What happens when a class meets a kind of the next day.
  struct Meeting: Hashable {
    /// Row of the `ChargeTable`; `nil` when the two may not follow each other.
    var charge: Int?
    /// Bits of the rest windows that the free time in between satisfies.
    var satisfied: UInt64
  }

  /// Where a day leads to.
  struct Arrival: Hashable {
    /// Class at the next boundary.
    var tail: Int
    /// Bits of the rest windows that are certain to be satisfied from then on.
    var satisfied: UInt64
    /// Bits of the rest windows that are lost.
    var hopeless: UInt64
  }

  /// `meetings[day][class][kind]`: index into `meetingRows`.
  private(set) var meetings: [[[Int]]]
  private(set) var meetingRows: [Meeting] = []
  /// `afterOff[day][class]`.
  private(set) var afterOff: [[Arrival]]
  /// `afterWork[day][kind]`.
  private(set) var afterWork: [[Arrival]]
  /// The class before day 0.
  private(set) var initial = 0

  private var meetingIndex: [Meeting: Int] = [:]

  init(
    _ model: PersonModel, days: [OptionKinds], windows: RestWindowSlots, _ charges: inout ChargeTable
  ) {
    meetings = Array(repeating: [], count: days.count)
    afterOff = Array(repeating: [], count: days.count)
    afterWork = days.map { day in day.kinds.map { _ in Arrival(tail: 0, satisfied: 0, hopeless: 0) } }
    var builder = TailBuilder(model: model, days: days, windows: windows)
    for day in days.indices.reversed() { addDay(day, &builder, &charges) }
    initial = builder.classOf[builder.start] ?? builder.classOf[builder.free] ?? 0
  }

  /// Finds the classes at boundary `day` from those at the next one.
  private mutating func addDay(_ day: Int, _ builder: inout TailBuilder, _ charges: inout ChargeTable) {
    for kind in builder.days[day].kinds.indices {
      let worked = builder.tail(day: day, kind: kind)
      afterWork[day][kind] = Arrival(
        tail: builder.classOf[worked] ?? 0,
        satisfied: builder.windows.satisfied(since: worked.end, until: builder.windows.minStart[day + 1], on: day),
        hopeless: builder.windows.hopeless(after: worked.end, on: day))
    }
    var classOf: [TailBuilder.Tail: Int] = [:]
    var indexOf: [TailBuilder.Signature: Int] = [:]
    for tail in builder.tails(at: day) {
      let signature = signature(of: tail, day, builder, &charges)
      let index = indexOf[signature] ?? indexOf.count
      if index == indexOf.count {
        indexOf[signature] = index
        meetings[day].append(signature.meetings)
        afterOff[day].append(signature.afterOff)
      }
      classOf[tail] = index
    }
    // A tail that no longer matters counts as having been free for ever.
    for tail in builder.fading(at: day) { classOf[tail] = classOf[builder.free] }
    builder.classOf = classOf
  }

  private mutating func signature(
    of tail: TailBuilder.Tail, _ day: Int, _ builder: TailBuilder, _ charges: inout ChargeTable
  ) -> TailBuilder.Signature {
    let kinds = builder.days[day].kinds
    let row = kinds.map { kind in
      let meeting = Meeting(
        charge: builder.charge(tail, kind, day, &charges),
        satisfied: builder.windows.satisfied(since: tail.end, until: kind.start, on: day))
      if let known = meetingIndex[meeting] { return known }
      meetingRows.append(meeting)
      meetingIndex[meeting] = meetingRows.count - 1
      return meetingRows.count - 1
    }
    return TailBuilder.Signature(
      meetings: row,
      afterOff: Arrival(
        tail: builder.classOf[tail] ?? builder.classOf[builder.free] ?? 0,
        satisfied: builder.windows.satisfied(since: tail.end, until: builder.windows.minStart[day + 1], on: day),
        hopeless: 0))
  }
}

/// The histories whose classes are being found, boundary by boundary from the last.
private struct TailBuilder {
  /// A last work: a kind of some day, or none.
  struct Tail: Hashable {
    /// −1 for work before the horizon or none at all.
    var day: Int
    var kind: Int
    /// Minute since which the person is free.
    var end: Int
  }

  struct Signature: Hashable {
    var meetings: [Int]
    var afterOff: TailClasses.Arrival
  }

  let model: PersonModel
  let days: [OptionKinds]
  let windows: RestWindowSlots
  /// Classes at the boundary that was done last.
  var classOf: [Tail: Int] = [:]
  let free = Tail(day: -1, kind: 0, end: Int.min)
  let start: Tail
  /// `fadesAt[day][kind]`: the first boundary at which having worked it means nothing any more.
  private let fadesAt: [[Int]]
  private let startFadesAt: Int
  /// No history matters longer than this many days after its own.
  private let memory: Int

  init(model: PersonModel, days: [OptionKinds], windows: RestWindowSlots) {
    self.model = model
    self.days = days
    self.windows = windows
    let start = Tail(day: -1, kind: 1, end: model.freeSince)
    self.start = start
    func fades(_ end: Int, _ rest: Int, from boundary: Int) -> Int {
      (boundary..<days.count).first { later in
        end + rest <= windows.minStart[later] && !windows.remembers(end: end, at: later)
      } ?? days.count
    }
    fadesAt = days.enumerated().map { day, menu in
      menu.kinds.map { kind in
        let rest = model.rests.filter { kind.isIn($0.after) }.map(\.minutes).max() ?? 0
        // Successions look one day ahead, so that the class of the day before is never skipped.
        let end = max(kind.end, model.freeSince)
        return max(fades(end, max(0, rest), from: day + 1), min(day + 2, days.count))
      }
    }
    let entering = model.rests.filter(\.bindsEntering).map(\.minutes).max() ?? 0
    startFadesAt = fades(start.end, max(0, entering), from: 0)
    memory = fadesAt.enumerated().map { day, kinds in (kinds.max() ?? day) - day }.max() ?? 0
  }

  func tail(day: Int, kind: Int) -> Tail {
    Tail(day: day, kind: kind, end: max(days[day].kinds[kind].end, model.freeSince))
  }

  /// The histories to be told apart at a boundary.
  func tails(at boundary: Int) -> [Tail] {
    var tails = [free]
    if boundary < startFadesAt { tails.append(start) }
    for day in max(0, boundary - memory)..<boundary {
      for kind in days[day].kinds.indices where boundary < fadesAt[day][kind] {
        tails.append(tail(day: day, kind: kind))
      }
    }
    return tails
  }

  /// The histories that become equal to `free` exactly at this boundary.
  func fading(at boundary: Int) -> [Tail] {
    var tails: [Tail] = boundary == startFadesAt ? [start] : []
    for day in max(0, boundary - memory)..<boundary {
      for kind in days[day].kinds.indices where boundary == fadesAt[day][kind] {
        tails.append(tail(day: day, kind: kind))
      }
    }
    return tails
  }

  /// What following `tail` with a kind of `day` costs by rest and succession; `nil` when unlawful.
  func charge(_ tail: Tail, _ kind: OptionKind, _ day: Int, _ charges: inout ChargeTable) -> Int? {
    if tail == start { return enteringCharge(kind, &charges) }
    guard tail.day >= 0 else { return 0 }
    let earlier = days[tail.day].kinds[tail.kind]
    let gap = kind.start - earlier.end
    guard gap >= 0 else { return nil }
    var sum: Int? = 0
    for rest in model.rests where gap < rest.minutes && earlier.isIn(rest.after) {
      sum = charges.sum(sum, charges.row(rest.penalty, rest.minutes - gap))
    }
    guard tail.day == day - 1 else { return sum }
    for rule in model.successions where earlier.isIn(rule.from) && kind.isIn(rule.to) {
      sum = charges.sum(sum, charges.row(rule.penalty, 1))
    }
    return sum
  }

  /// What a first work of `kind` costs by the rest after the last duty before the horizon; `nil` when unlawful.
  private func enteringCharge(_ kind: OptionKind, _ charges: inout ChargeTable) -> Int? {
    let gap = kind.start - start.end
    var sum: Int? = 0
    for rest in model.rests where rest.bindsEntering && gap < rest.minutes {
      sum = charges.sum(sum, charges.row(rest.penalty, rest.minutes - gap))
    }
    return sum
  }
}
