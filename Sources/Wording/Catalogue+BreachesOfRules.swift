public import PatrolDomain

extension Catalogue {
  /// What the judge can say of a rule: codes of its sentences without `breach.`, for a manual. A test compares them with what
  /// the judge was heard to say.
  public static func breaches(of kind: RuleKind) -> [String] {
    // Long: one line per rule of the catalogue.
    switch kind {
    case .availability: ["absence", "outside-windows", "overlap"]
    case .qualification: ["without-role", "without-leader-role", "newcomer-leads"]
    case .homeArea: ["home-within", "home-outside"]
    case .dutiesPerDay: ["duties-per-day"]
    case .minimumRest: ["minimum-rest"]
    case .weeklyRest: ["weekly-rest"]
    case .workingTime: ["working-time-above", "working-time-below"]
    case .nightMinutes: ["night-minutes"]
    case .nightCount: ["night-count"]
    case .consecutiveDays: ["consecutive-days-above", "consecutive-days-below"]
    case .consecutiveNights: ["consecutive-nights-above", "consecutive-nights-below"]
    case .freeDays: ["free-days", "free-days-in-a-row"]
    case .weekends: ["weekends", "weekend-split"]
    case .succession: ["succession"]
    case .forwardRotation: ["forward-rotation"]
    case .activityLimit:
      ["activity-limit-above", "activity-limit-below", "duty-limit-above", "duty-limit-below"]
    case .fairShare: []
    case .wishes: ["wish-day-off", "wish-duty", "wish-activity"]
    case .pins: ["pin-day-off", "pin-duty", "pin-seat"]
    case .teamSize: ["team-size-below"]
    case .teamLeader: ["no-leader", "leader-order"]
    case .authority: ["police-number", "police-share", "leader-powers"]
    case .collectiveSkills: ["skill"]
    case .pairing: ["pair-required", "pair-preferred", "pair-avoided", "pair-forbidden"]
    case .supervision: ["newcomers"]
    case .areaVisits: ["area-visits", "area-gap"]
    case .equipmentStock: ["equipment"]
    case .cooldown: ["cooldown"]
    }
  }
}
