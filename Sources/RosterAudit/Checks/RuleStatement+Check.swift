import PatrolDomain

extension RuleStatement {
  /// Who judges this rule.
  var check: any RuleCheck {
    // Long: one line per rule of the catalogue.
    switch self {
    case .availability: AvailabilityCheck()
    case .qualification: QualificationCheck()
    case .homeArea(let rule): HomeAreaCheck(rule: rule)
    case .dutiesPerDay(let rule): DutiesPerDayCheck(rule: rule)
    case .minimumRest(let rule): MinimumRestCheck(rule: rule)
    case .weeklyRest(let rule): WeeklyRestCheck(rule: rule)
    case .workingTime(let rule): WorkingTimeCheck(rule: rule)
    case .nightMinutes(let rule): NightMinutesCheck(rule: rule)
    case .nightCount(let rule): NightCountCheck(rule: rule)
    case .consecutiveDays(let rule): ConsecutiveDaysCheck(rule: rule)
    case .consecutiveNights(let rule): ConsecutiveNightsCheck(rule: rule)
    case .freeDays(let rule): FreeDaysCheck(rule: rule)
    case .weekends(let rule): WeekendsCheck(rule: rule)
    case .succession(let rule): SuccessionCheck(rule: rule)
    case .forwardRotation(let rule): ForwardRotationCheck(rule: rule)
    case .activityLimit(let rule): ActivityLimitCheck(rule: rule)
    case .fairShare(let rule): FairShareCheck(rule: rule)
    case .wishes(let rule): WishesCheck(rule: rule)
    case .pins: PinsCheck()
    case .teamSize: TeamSizeCheck()
    case .teamLeader(let rule): TeamLeaderCheck(rule: rule)
    case .authority(let rule): AuthorityCheck(rule: rule)
    case .collectiveSkills: CollectiveSkillsCheck()
    case .pairing(let rule): PairingCheck(rule: rule)
    case .supervision(let rule): SupervisionCheck(rule: rule)
    case .areaVisits(let rule): AreaVisitsCheck(rule: rule)
    case .equipmentStock: EquipmentStockCheck()
    case .cooldown(let rule): CooldownCheck(rule: rule)
    }
  }
}
