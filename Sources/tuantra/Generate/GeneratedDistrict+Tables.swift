import PublicBenchmarks

/// What is drawn about each person: absences, wishes, the week before.
extension GeneratedDistrict {
  static let absenceColumns = ["person", "kind", "from_date", "to_date", "weekday", "from", "to", "before", "after"]
  static let wishColumns = ["person", "date", "wish", "activity", "rank"]
  static let historyColumns = ["person", "date", "from", "to", "activity", "place"]

  /// Monday, 30 November 2026, is day 0.
  static func date(_ day: Int) -> String {
    let dates = (-pastDays..<7).map { $0 < 0 ? "2026-11-\(30 + $0)" : $0 == 0 ? "2026-11-30" : "2026-12-0\($0)" }
    return dates[day + pastDays]
  }

  static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Volunteers declare three evenings. Of the others one in eight is away for one to four days, one in ten goes to
  /// court or to a course one day, and one team member in four has another thing to do every week.
  func absences(of person: GeneratedPerson, _ dice: inout Dice) -> [[String]] {
    if person.force == .volunteer {
      return dice.sample(3, below: 7).map { day in
        [person.id, "available", "", "", Self.weekdays[day], "18:30", dice.pick(["23:00", "23:30", "01:00"]), "", ""]
      }
    }
    var rows: [[String]] = []
    if dice.chance(12) {
      let first = dice.below(7)
      let last = min(6, first + dice.below(4))
      let kind = dice.pick(["leave", "leave", "sick", "study"])
      rows.append([person.id, kind, Self.date(first), Self.date(last), "", "", "", "", ""])
    }
    if dice.chance(10) {
      let day = Self.date(dice.below(7))
      let row = dice.pick([["court", "08:00", "11:30", "10h", "2h"], ["training", "13:30", "17:00", "1h", "1h"]])
      rows.append([person.id, row[0], day, day, "", row[1], row[2], row[3], row[4]])
    }
    if person.force == .team, dice.chance(25) {
      rows.append([person.id, "other", "", "", Self.weekdays[dice.below(7)], "17:00", "23:00", "", ""])
    }
    return rows
  }

  /// One person in four wishes something.
  func wishes(of person: GeneratedPerson, _ dice: inout Dice) -> [[String]] {
    guard dice.chance(25) else { return [] }
    let day = Self.date(dice.below(7))
    let rank = String(1 + dice.below(3))
    return dice.chance(75) || person.isDeputy
      ? [[person.id, day, "off", "", rank]] : [[person.id, day, "duty", "area-patrol", rank]]
  }

  /// Three duties in the week before (a volunteer one), at least two days apart, and so lawful.
  func history(of person: GeneratedPerson, _ dice: inout Dice) -> [[String]] {
    let days = person.force == .volunteer ? [dice.below(Self.pastDays)] : [0, 2 + dice.below(2), 5 + dice.below(2)]
    return days.map { day in
      let (from, to, activity) = pastDuty(of: person, &dice)
      let place: String
      switch activity {
      case "area-patrol": place = Self.beat(1 + dice.below(Self.beatsPerWard), ward: person.ward)
      case "ambush": place = Self.hotspot(1 + dice.below(Self.hotspotsPerWard), ward: person.ward)
      default: place = "station-w\(person.ward)"
      }
      return [person.id, Self.date(day - Self.pastDays), from, to, activity, place]
    }
  }

  private func pastDuty(of person: GeneratedPerson, _ dice: inout Dice) -> (String, String, String) {
    if person.isDeputy { return ("18:00", "06:00", "command") }
    let evening = ("19:00", "23:00", "area-patrol")
    switch person.force {
    case .police:
      return dice.pick([
        evening, evening, ("23:00", "03:00", "area-patrol"), ("14:00", "22:00", "desk"), ("22:00", "06:00", "desk"),
        ("06:00", "14:00", "desk"),
      ])
    case .team: return dice.pick([evening, evening, ("23:00", "03:00", "area-patrol")])
    case .volunteer: return evening
    }
  }
}
