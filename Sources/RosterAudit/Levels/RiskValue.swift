import PatrolDomain

/// Risk points that a presence meets, as `Place.risk` defines them: weight × minutes within each band of the place and,
/// where it is a group or beat, of the hotspots of its groups; summed, divided by 60 and rounded down.
func riskValue(of duty: Duty, in scenario: Scenario) -> Int {
  guard let place = scenario.places.first(where: { $0.id == duty.place }) else { return 0 }
  let walksGroups = place.kind == .group || place.kind == .beat
  let hotspots = scenario.places.filter { hotspot in
    walksGroups && hotspot.kind == .hotspot && hotspot.groups.contains(where: place.groups.contains)
  }
  let weighted = ([place] + hotspots).flatMap(\.risk).reduce(0) { sum, band in
    sum + band.weight * minutes(of: duty.interval, in: band, scenario.horizon)
  }
  return weighted / 60
}

private func minutes(of interval: Interval, in band: RiskBand, _ horizon: Horizon) -> Int {
  // A band that crosses midnight may have begun the evening before.
  (interval.start.day - 1...interval.end.day).filter { band.weekdays.contains(horizon.weekday(ofDay: $0)) }
    .reduce(0) { sum, day in
      let endDay = band.end <= band.start ? day + 1 : day
      return sum
        + overlap(interval, from: Moment(day: day, time: band.start), to: Moment(day: endDay, time: band.end)).count
    }
}
