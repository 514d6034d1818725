/// A kind of duty: desk, area patrol, joint patrol, ambush, standby, training.
public struct Activity: Hashable, Sendable {
  public let id: ActivityID
  public let name: String
  /// Whether it may be carried out only under police authority (ambush, checkpoint, document check).
  public let needsPolicePowers: Bool
  /// Whether its place and time are secret (hóa trang, mật phục).
  public let isCovert: Bool
  /// Whether its minutes are working time (standby at home is not).
  public let isWorkingTime: Bool
  public let burden: BurdenRate

  public init(
    id: ActivityID, name: String, needsPolicePowers: Bool, isCovert: Bool, isWorkingTime: Bool, burden: BurdenRate
  ) {
    self.id = id
    self.name = name
    self.needsPolicePowers = needsPolicePowers
    self.isCovert = isCovert
    self.isWorkingTime = isWorkingTime
    self.burden = burden
  }
}

/// What a duty weighs: `perDuty` + ⌊(day minutes × `perHour` + night minutes × `perNightHour`) / 60⌋ points, where night
/// is 22:00–06:00 by the clock.
public struct BurdenRate: Hashable, Sendable {
  public let perDuty: BurdenPoints
  public let perHour: BurdenPoints
  public let perNightHour: BurdenPoints

  public init(perDuty: BurdenPoints, perHour: BurdenPoints, perNightHour: BurdenPoints) {
    self.perDuty = perDuty
    self.perHour = perHour
    self.perNightHour = perNightHour
  }
}

/// Something that a team carries and of which the station has only so many.
public struct Equipment: Hashable, Sendable {
  public let id: EquipmentID
  public let name: String
  public let stock: Int

  public init(id: EquipmentID, name: String, stock: Int) {
    self.id = id
    self.name = name
    self.stock = stock
  }
}
