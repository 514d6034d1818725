import PatrolDomain

/// `"22:00-06:00"` on a day, as an interval; an end that is not after the start lies on the next day.
func interval(_ day: Int, _ window: String) -> Interval {
  let times = window.split(separator: "-").compactMap { TimeOfDay(String($0)) }
  precondition(times.count == 2, "a window is written like 19:00-23:00")
  return Interval(
    from: Moment(day: day, time: times[0]), to: Moment(day: times[1] > times[0] ? day : day + 1, time: times[1]))
}

/// A date that the test knows to exist.
func date(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { preconditionFailure("\(text) is no date") }
  return date
}

let monday = date("2026-11-30")
