/// The catalogue: everything that a rule can demand.
public enum RuleStatement: Hashable, Sendable {
  // About one person.
  case availability(Availability)
  case qualification(Qualification)
  case homeArea(HomeArea)
  case dutiesPerDay(DutiesPerDay)
  case minimumRest(MinimumRest)
  case weeklyRest(WeeklyRest)
  case workingTime(WorkingTime)
  case nightMinutes(NightMinutes)
  case nightCount(NightCount)
  case consecutiveDays(ConsecutiveDays)
  case consecutiveNights(ConsecutiveNights)
  case freeDays(FreeDays)
  case weekends(Weekends)
  case succession(Succession)
  case forwardRotation(ForwardRotation)
  case activityLimit(ActivityLimit)
  case fairShare(FairShare)
  case wishes(Wishes)
  case pins(Pins)
  // About a team or the week's plan.
  case teamSize(TeamSize)
  case teamLeader(TeamLeader)
  case authority(Authority)
  case collectiveSkills(CollectiveSkills)
  case pairing(Pairing)
  case supervision(Supervision)
  case areaVisits(AreaVisits)
  case equipmentStock(EquipmentStock)
  case cooldown(Cooldown)

  public var kind: RuleKind {
    // Long: one line per rule of the catalogue.
    switch self {
    case .availability: .availability
    case .qualification: .qualification
    case .homeArea: .homeArea
    case .dutiesPerDay: .dutiesPerDay
    case .minimumRest: .minimumRest
    case .weeklyRest: .weeklyRest
    case .workingTime: .workingTime
    case .nightMinutes: .nightMinutes
    case .nightCount: .nightCount
    case .consecutiveDays: .consecutiveDays
    case .consecutiveNights: .consecutiveNights
    case .freeDays: .freeDays
    case .weekends: .weekends
    case .succession: .succession
    case .forwardRotation: .forwardRotation
    case .activityLimit: .activityLimit
    case .fairShare: .fairShare
    case .wishes: .wishes
    case .pins: .pins
    case .teamSize: .teamSize
    case .teamLeader: .teamLeader
    case .authority: .authority
    case .collectiveSkills: .collectiveSkills
    case .pairing: .pairing
    case .supervision: .supervision
    case .areaVisits: .areaVisits
    case .equipmentStock: .equipmentStock
    case .cooldown: .cooldown
    }
  }
}

/// The name of a rule, as files and reports use it.
public enum RuleKind: String, CaseIterable, Hashable, Sendable {
  case availability
  case qualification
  case homeArea = "home-area"
  case dutiesPerDay = "duties-per-day"
  case minimumRest = "minimum-rest"
  case weeklyRest = "weekly-rest"
  case workingTime = "working-time"
  case nightMinutes = "night-minutes"
  case nightCount = "night-count"
  case consecutiveDays = "consecutive-days"
  case consecutiveNights = "consecutive-nights"
  case freeDays = "free-days"
  case weekends
  case succession
  case forwardRotation = "forward-rotation"
  case activityLimit = "activity-limit"
  case fairShare = "fair-share"
  case wishes
  case pins
  case teamSize = "team-size"
  case teamLeader = "team-leader"
  case authority
  case collectiveSkills = "collective-skills"
  case pairing
  case supervision
  case areaVisits = "area-visits"
  case equipmentStock = "equipment-stock"
  case cooldown

  /// Rules that can only be law: a breach has no meaning as a price.
  public static let lawOnly: Set<RuleKind> = [
    .availability, .qualification, .dutiesPerDay, .pins, .teamSize, .authority, .supervision, .equipmentStock,
    .cooldown,
  ]
}
