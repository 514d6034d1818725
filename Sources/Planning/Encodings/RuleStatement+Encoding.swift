import PatrolDomain

extension RuleStatement {
  /// How the rule writes itself into a person's model; `nil` where it has no part there. Availability, qualification,
  /// duties per day and supervision decide what `MenuBuilder` offers in the first place.
  var personEncoding: (any PersonEncoding)? {
    // Long: one line per rule of the catalogue.
    switch self {
    case .availability, .qualification, .dutiesPerDay: nil
    case .homeArea(let rule): rule
    case .minimumRest(let rule): rule
    case .weeklyRest(let rule): rule
    case .workingTime(let rule): rule
    case .nightMinutes(let rule): rule
    case .nightCount(let rule): rule
    case .consecutiveDays(let rule): rule
    case .consecutiveNights(let rule): rule
    case .freeDays(let rule): rule
    case .weekends(let rule): rule
    case .succession(let rule): rule
    case .forwardRotation(let rule): rule
    case .activityLimit(let rule): rule
    case .fairShare(let rule): rule
    case .wishes(let rule): rule
    case .pins(let rule): rule
    case .teamLeader(let rule): rule
    case .authority(let rule): rule
    case .teamSize, .collectiveSkills, .pairing, .supervision, .areaVisits, .equipmentStock, .cooldown: nil
    }
  }

  /// How the rule writes itself into the problem's rows; `nil` where it is about single persons only.
  var teamEncoding: (any TeamEncoding)? {
    // Long: one line per rule of the catalogue.
    switch self {
    case .teamSize(let rule): rule
    case .teamLeader(let rule): rule
    case .authority(let rule): rule
    case .collectiveSkills(let rule): rule
    case .pairing(let rule): rule
    case .supervision(let rule): rule
    case .areaVisits(let rule): rule
    case .equipmentStock(let rule): rule
    case .cooldown(let rule): rule
    case .pins(let rule): rule
    case .homeArea(let rule): rule
    case .availability, .qualification, .dutiesPerDay, .minimumRest, .weeklyRest, .workingTime,
      .nightMinutes, .nightCount, .consecutiveDays, .consecutiveNights, .freeDays, .weekends, .succession,
      .forwardRotation, .activityLimit, .fairShare, .wishes:
      nil
    }
  }
}
