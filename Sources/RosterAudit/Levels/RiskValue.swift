import PatrolDomain

/// Risk points that a presence meets: for each band of the place, its weight × minutes within it, summed and divided by
/// 60, rounded down.
func riskValue(of duty: Duty, at place: Place?, in horizon: Horizon) -> Int {
  (place?.risk ?? []).reduce(0) { $0 + $1.weight * minutes(of: duty.interval, in: $1, horizon) } / 60
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
