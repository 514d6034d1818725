import PatrolDomain

extension RuleProbe {
  static let pins: [RuleProbe] = [
    RuleProbe("everything as pinned", .pins(Pins()), breaks: []) {
      pin(&$0, .dayOff, 3)
      pin(&$0, .duty(Station.dutyID(1, "08:00-12:00", "patrol", "station"), .role(Station.member)), 1)
      $0.works("an", 1, "08:00-12:00")
      $0.works("an", 2, "22:00-06:00")
    },
    RuleProbe("a duty on the day off", .pins(Pins()), breaks: [1]) {
      pin(&$0, .dayOff, 3)
      $0.works("an", 3, "22:00-06:00")
    },
    RuleProbe("another duty on the day", .pins(Pins()), breaks: [1]) {
      pin(&$0, .duty($0.duty(1, "08:00-12:00"), nil), 1)
      $0.works("an", 1, "14:00-18:00")
    },
    RuleProbe("another seat", .pins(Pins()), breaks: [1]) {
      $0.duty(1, "08:00-12:00", team: .led(by: "member"))
      pin(&$0, .duty(Station.dutyID(1, "08:00-12:00", "patrol", "station"), .leader), 1)
      $0.works("an", 1, "08:00-12:00")
    },
  ]

  private static func pin(_ station: inout Station, _ subject: Pin.Subject, _ day: Int) {
    station.person("an")
    station.pins.append(Pin(person: PersonID("an"), day: day, subject: subject))
  }
}
