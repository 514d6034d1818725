import PatrolDomain
import Testing

@testable import RosterAudit

/// The judge's arithmetic against counting minute by minute and day by day.
@Suite struct MinuteByMinuteTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func nightMinutes(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let start = Int.random(in: -3000...3000, using: &random)
    let length = Int.random(in: 1...3000, using: &random)
    let interval = Interval(from: Moment(start), to: Moment(start + length))
    let counted = (start..<start + length).count { minute in
      let hour = Moment(minute).timeOfDay.minute / 60
      return hour >= 22 || hour < 6
    }
    #expect(NightClock.minutes(of: interval).count == counted, "\(interval)")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func weeklyRest(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var station = randomWeek(&random)
    let rest = Int.random(in: 600...2400, using: &random)
    let isOff = freeMinutes(station)
    var longest = 0
    var run = 0
    for minute in 0..<7 * 1440 {
      run = isOff[minute] ? run + 1 : 0
      longest = max(longest, run)
    }
    station.rules = [.law(.weeklyRest(WeeklyRest(rest: Minutes(rest), days: 7)))]
    let report = RosterAuditor(station.scenario).audit(station.roster)
    #expect(report.isLawful == (longest >= rest), "rest \(rest), longest \(longest): \(station.assignments)")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func runsOfDays(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let station = randomWeek(&random)
    let worked = Set(
      station.history.map(\.interval.start.day) + station.assignments.compactMap { station.duties[$0.duty]?.day })
    let (minimum, maximum) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...4, using: &random))
    // Day by day: each worked day of the horizon that makes its run longer than allowed adds one.
    let above = (0..<7).count { day in worked.contains(day) && length(of: worked, endingOn: day) > maximum }
    // A run ends on each worked day before a free one.
    let below = (-1..<6).filter { worked.contains($0) && !worked.contains($0 + 1) }
      .reduce(0) { $0 + max(0, minimum - length(of: worked, endingOn: $1)) }
    #expect(amount(of: .consecutiveDays(ConsecutiveDays(minimum: nil, maximum: maximum)), station) == above)
    #expect(amount(of: .consecutiveDays(ConsecutiveDays(minimum: minimum, maximum: nil)), station) == below)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func equipmentInUse(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var station = randomWeek(&random)
    let radio = EquipmentID("radio")
    station.equipment = [Equipment(id: radio, name: "radio", stock: 0)]
    for (id, duty) in station.duties {
      station.duties[id] = Duty(
        id: id, line: duty.line, title: duty.title, day: duty.day, interval: duty.interval, activity: duty.activity,
        place: duty.place, team: duty.team, priority: 1,
        equipment: [EquipmentUse(equipment: radio, perDuty: 1, perPerson: 1)], quota: nil, partner: nil)
    }
    let intervals = station.assignments.compactMap { station.duties[$0.duty]?.interval }
    let worst = (0..<9 * 1440).map { minute in
      intervals.count { $0.start.minute <= minute && minute < $0.end.minute } * 2
    }.max()
    #expect(amount(of: .equipmentStock(EquipmentStock()), station) == worst)
  }

  /// Two people with a few duties each, one person a duty, none twice on one day.
  private func randomWeek(_ random: inout SeededRandom) -> Station {
    var station = Station()
    station.person("an")
    for day in -4..<7 where Bool.random(using: &random) {
      let hour = Int.random(in: 0..<23, using: &random)
      let window = "\(TimeOfDay(minute: hour * 60 + 30))-\(TimeOfDay(minute: (hour * 60 + 450) % 1440))"
      if day < 0 { station.past("an", day, window) } else { station.works("an", day, window) }
    }
    return station
  }

  private func freeMinutes(_ station: Station) -> [Bool] {
    var isOff = Array(repeating: true, count: 9 * 1440)
    let intervals =
      station.history.map(\.interval) + station.assignments.compactMap { station.duties[$0.duty]?.interval }
    for interval in intervals {
      for minute in interval.start.minute..<interval.end.minute where minute >= 0 { isOff[minute] = false }
    }
    return isOff
  }

  private func length(of worked: Set<Int>, endingOn day: Int) -> Int {
    var first = day
    while worked.contains(first - 1) { first -= 1 }
    return day - first + 1
  }

  private func amount(of statement: RuleStatement, _ station: Station) -> Int {
    var station = station
    station.rules = [.law(statement)]
    return RosterAuditor(station.scenario).audit(station.roster).breaches.reduce(0) { $0 + $1.amount }
  }

}
