import PatrolDomain

extension Availability {
  /// Whether a person's time allows a duty. Two duties of the horizon that overlap are never in one pattern anyway.
  static func allows(_ person: Person, past: PastRecord, duty: Duty) -> Bool {
    let isAbsent = person.absences.contains { $0.interval.overlaps(duty.interval) }
    let isDeclared = person.declaredWindows.map { $0.contains { $0.contains(duty.interval) } } ?? true
    let isStillOnDuty = past.entries.contains { $0.interval.overlaps(duty.interval) }
    return !isAbsent && isDeclared && !isStillOnDuty
  }
}
