import PatrolDomain

/// What a duty weighs under one rule `fair-share`.
struct Burden {
  let rule: FairShare
  let scenario: Scenario
  let index: ScenarioIndex

  func points(of turn: Turn) -> BurdenPoints {
    guard let rate = index.activities[turn.activity]?.burden else { return .zero }
    let night = NightClock.minutes(of: turn.interval).count
    let day = turn.interval.length.count - night
    let timed = (day * rate.perHour.count + night * rate.perNightHour.count) / 60
    let date = scenario.horizon.date(ofDay: turn.day)
    let isWeekend = date.weekday == .saturday || date.weekday == .sunday
    return rate.perDuty + BurdenPoints(timed) + (isWeekend ? rule.weekendPoints : .zero)
      + (scenario.holidays.contains(date) ? rule.holidayPoints : .zero)
  }
}
