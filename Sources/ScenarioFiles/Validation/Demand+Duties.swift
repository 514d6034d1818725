import PatrolDomain

extension Demand {
  /// The line as it stands on a day, exceptions applied; `nil` when it does not run.
  private func line(_ line: DemandLine, on day: Int, _ horizon: Horizon) -> DemandLine? {
    guard line.runs(on: day, horizon) else { return nil }
    switch exceptions[Key(line: line.id, day: day)] {
    case nil: return line
    case .cancelled: return nil
    case .replaced(let new): return line.replacing(new)
    }
  }

  /// What a line asks for on a day, exceptions applied; `nil` when it does not run or does not choose.
  func choice(of line: DemandLine, on day: Int, _ horizon: Horizon) -> Choice? {
    self.line(line, on: day, horizon)?.choice
  }

  /// How many duties there will be.
  func dutyCount(in horizon: Horizon) -> Int {
    var count = 0
    for line in lines {
      for day in 0..<horizon.dayCount {
        guard let current = self.line(line, on: day, horizon) else { continue }
        count += current.places.count * current.windows.count
      }
    }
    return count
  }

  /// Every duty of the horizon by day, start, line and place, and the quotas by their first duty.
  ///
  /// A quota never asks for more sessions than it has duties: exceptions and a short last week may leave it fewer than
  /// the line counts on.
  func duties(in horizon: Horizon) -> (duties: [Duty], quotas: [Quota]) {
    var duties: [Duty] = []
    var sessions: [QuotaID: Int] = [:]
    for line in lines {
      for day in 0..<horizon.dayCount {
        guard let current = self.line(line, on: day, horizon) else { continue }
        let quota = current.quota(on: day, horizon)
        if let quota { sessions[quota] = current.choice?.sessions }
        duties += current.duties(on: day, quota, horizon)
      }
    }
    duties.sort { a, b in
      (a.interval.start, a.line, a.place, a.id) < (b.interval.start, b.line, b.place, b.id)
    }
    return (duties, Self.quotas(of: duties, sessions))
  }

  private static func quotas(of duties: [Duty], _ sessions: [QuotaID: Int]) -> [Quota] {
    var order: [QuotaID] = []
    var members: [QuotaID: [DutyID]] = [:]
    for duty in duties {
      guard let quota = duty.quota else { continue }
      if members[quota] == nil { order.append(quota) }
      members[quota, default: []].append(duty.id)
    }
    return order.map { id in
      let candidates = members[id] ?? []
      return Quota(id: id, sessions: min(sessions[id] ?? 0, candidates.count), duties: candidates)
    }
  }
}

extension DemandLine {
  fileprivate func replacing(_ new: Replacement) -> DemandLine {
    DemandLine(
      id: id, title: title, activity: activity, places: new.places ?? places, windows: new.windows ?? windows,
      weekdays: weekdays, onlyDay: onlyDay, priority: new.priority ?? priority, team: new.team ?? team,
      equipment: equipment,
      choice: choice.map { Choice(sessions: new.sessions ?? $0.sessions, per: $0.per) }, choiceOrigin: choiceOrigin,
      partner: partner)
  }

  /// `line@2026-12-03` for a night, `line@week-1` for the first seven days.
  fileprivate func quota(on day: Int, _ horizon: Horizon) -> QuotaID? {
    switch choice?.per {
    case nil: nil
    case .night: QuotaID("\(id)@\(horizon.date(ofDay: day))")
    case .week: QuotaID("\(id)@week-\(day / 7 + 1)")
    }
  }

  fileprivate func duties(on day: Int, _ quota: QuotaID?, _ horizon: Horizon) -> [Duty] {
    windows.flatMap { window in
      places.map { place in
        Duty(
          id: DutyID("\(id)@\(horizon.date(ofDay: day))T\(window.start)@\(place)"), line: id, title: title, day: day,
          interval: window.interval(onDay: day), activity: activity, place: place, team: team, priority: priority,
          equipment: equipment, quota: quota, partner: partner)
      }
    }
  }
}

extension ScenarioValidator {
  /// The duties of the demand, unless they are too many to hold.
  mutating func materialise(_ demand: Demand) -> (duties: [Duty], quotas: [Quota]) {
    guard let horizon else { return ([], []) }
    let count = demand.dutyCount(in: horizon)
    guard count <= ReadingLimits.duties else {
      if let node = document.root.node("duties") {
        faults.report(
          node.origin, .tooManyDuties, ["count": .count(count), "limit": .count(ReadingLimits.duties)])
      }
      incompleteLines.formUnion(demand.lines.map(\.id))
      return ([], [])
    }
    if count == 0, faults.isEmpty, let node = document.root.node("duties") {
      faults.report(node.origin, .noDuties)
    }
    return demand.duties(in: horizon)
  }
}
