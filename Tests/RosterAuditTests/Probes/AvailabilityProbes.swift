import PatrolDomain

extension RuleProbe {
  static let availability: [RuleProbe] = [
    RuleProbe("a duty beside a leave", .availability(Availability()), breaks: []) {
      $0.person("an", absences: [leave(1, "06:00-08:00"), leave(1, "12:00-14:00")])
      $0.works("an", 1, "08:00-12:00")
    },
    RuleProbe("one hour into a leave", .availability(Availability()), breaks: [60]) {
      $0.person("an", absences: [leave(1, "11:00-14:00")])
      $0.works("an", 1, "08:00-12:00")
    },
    RuleProbe("overlapping absences count each minute once", .availability(Availability()), breaks: [180]) {
      $0.person("an", absences: [leave(1, "09:00-11:00"), leave(1, "09:30-10:00"), leave(1, "10:00-12:00")])
      $0.works("an", 1, "08:00-12:00")
    },
    RuleProbe("a night into the leave of the next day", .availability(Availability()), breaks: [360]) {
      $0.person("an", absences: [leave(2, "00:00-23:59")])
      $0.works("an", 1, "22:00-06:00")
    },
    RuleProbe("within a declared window", .availability(Availability()), breaks: []) {
      $0.person("an", windows: [interval(1, "18:00-23:00")])
      $0.works("an", 1, "18:00-23:00")
    },
    RuleProbe("two windows that touch are not one", .availability(Availability()), breaks: [60]) {
      $0.person("an", windows: [interval(1, "18:00-21:00"), interval(1, "21:00-22:00")])
      $0.works("an", 1, "19:00-22:00")
    },
    RuleProbe("no window on that day", .availability(Availability()), breaks: [240]) {
      $0.person("an", windows: [])
      $0.works("an", 1, "18:00-22:00")
    },
    RuleProbe("duties that touch", .availability(Availability()), breaks: []) {
      $0.works("an", 1, "08:00-12:00")
      $0.works("an", 1, "12:00-16:00", "desk")
    },
    RuleProbe("three duties at once, each pair once", .availability(Availability()), breaks: [60, 30, 90]) {
      $0.works("an", 1, "08:00-12:00")
      $0.works("an", 1, "11:00-13:00", "desk")
      $0.works("an", 1, "11:30-14:00", "training")
    },
    RuleProbe("a duty of history still runs", .availability(Availability()), breaks: [120]) {
      $0.past("an", -1, "22:00-06:00")
      $0.works("an", 0, "04:00-08:00")
    },
    RuleProbe("an absence of history is nobody's business", .availability(Availability()), breaks: []) {
      $0.person("an", absences: [leave(-1, "08:00-12:00")])
      $0.past("an", -1, "08:00-12:00")
      $0.works("an", 0, "08:00-12:00")
    },
  ]

  private static func leave(_ day: Int, _ window: String) -> Absence {
    Absence(interval: interval(day, window), reason: .leave)
  }
}
