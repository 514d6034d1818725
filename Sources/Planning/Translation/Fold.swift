import PatrolDomain

/// Duties of one quota that differ in nothing but their place, or a single duty.
///
/// Whoever goes on one of them could as well go on another, so people are rostered on the fold first, and its teams go to
/// a place afterwards (`Placement`). The fold is spoken of by its first duty.
struct Fold: Hashable {
  /// Indices into `Scenario.duties`, ascending.
  let duties: [Int]
  /// At most so many of them are carried out.
  let sessions: Int

  var first: Int { duties[0] }

  /// Everything about a duty but its place and names.
  private struct Key: Hashable {
    let quota: QuotaID
    let line: DutyLineID
    let day: Int
    let interval: Interval
    let activity: ActivityID
    let team: Team
    let priority: Int
    let equipment: [EquipmentUse]
    let partner: String?

    init?(_ duty: Duty) {
      guard let quota = duty.quota else { return nil }
      self.quota = quota
      line = duty.line
      day = duty.day
      interval = duty.interval
      activity = duty.activity
      team = duty.team
      priority = duty.priority
      equipment = duty.equipment
      partner = duty.partner
    }
  }

  /// Every duty of a scenario in a fold of its own.
  static func singles(of scenario: Scenario) -> [Fold] {
    scenario.duties.indices.map { Fold(duties: [$0], sessions: 1) }
  }

  /// As few folds as hold all duties of a scenario, in the order of their first duties.
  static func widest(of scenario: Scenario) -> [Fold] {
    let sessions = Dictionary(uniqueKeysWithValues: scenario.quotas.map { ($0.id, $0.sessions) })
    let keyed = scenario.duties.indices.filter { Key(scenario.duties[$0]) != nil }
    let groups = Dictionary(grouping: keyed) { Key(scenario.duties[$0]) }
    let folds = groups.values.map { duties in
      let wanted = scenario.duties[duties[0]].quota.flatMap { sessions[$0] } ?? duties.count
      return Fold(duties: duties, sessions: min(duties.count, wanted))
    }
    let single = scenario.duties.indices.filter { scenario.duties[$0].quota == nil }
    return (folds + single.map { Fold(duties: [$0], sessions: 1) }).sorted { $0.first < $1.first }
  }
}
