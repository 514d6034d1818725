import PatrolDomain

extension RuleProbe {
  static let equipmentStock: [RuleProbe] = [
    RuleProbe("three motorbikes for three", stock, breaks: []) { ride(&$0, 1, "20:00-23:00", riders: 2) },
    RuleProbe("one after the other", stock, breaks: []) {
      ride(&$0, 1, "20:00-23:00", riders: 2)
      ride(&$0, 1, "23:00-02:00", riders: 2)
    },
    RuleProbe("at once, over midnight", stock, breaks: [3]) {
      ride(&$0, 1, "20:00-00:01", riders: 2)
      ride(&$0, 2, "00:00-02:00", riders: 2)
    },
    RuleProbe("the worst moment counts, not the sum", stock, breaks: [2]) {
      ride(&$0, 1, "08:00-10:00", riders: 3)
      ride(&$0, 2, "08:00-10:00", riders: 4)
    },
    RuleProbe("who stays at home rides nothing", stock, breaks: []) { ride(&$0, 1, "20:00-23:00", riders: 0) },
  ]

  private static let stock = RuleStatement.equipmentStock(EquipmentStock())

  /// One motorbike for the duty and one for each rider; the station has three.
  private static func ride(_ station: inout Station, _ day: Int, _ window: String, riders: Int) {
    let motorbike = EquipmentID("motorbike")
    station.equipment = [Equipment(id: motorbike, name: "motorbike", stock: 3)]
    station.duty(day, window, equipment: [EquipmentUse(equipment: motorbike, perDuty: 1, perPerson: 1)])
    for rider in 0..<riders { station.works("p\(rider)", day, window) }
  }
}
