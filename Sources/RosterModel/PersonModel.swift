/// One person: a menu per day and the rules that join the days.
///
/// What the last days before the horizon still forbid on day 0 (succession from day −1) is already in the menus; rests
/// know from `freeSince`.
public struct PersonModel: Hashable, Sendable {
  /// One menu per day of the horizon.
  public var menus: [DayMenu]
  /// Charged whatever the pattern is.
  public var baseCost: [LevelCost]
  public var rests: [Rest]
  public var successions: [Succession]
  public var counters: [Counter]
  public var runs: [Run]
  public var restWindows: [RestWindow]
  public var dayGroups: [DayGroups]
  /// The minute since which the person is free when the horizon begins (end of his last duty; may be negative or, when
  /// that duty ends after midnight, positive). Very small when unknown.
  public var freeSince: Int

  public init(
    menus: [DayMenu], baseCost: [LevelCost] = [], rests: [Rest] = [], successions: [Succession] = [],
    counters: [Counter] = [], runs: [Run] = [], restWindows: [RestWindow] = [], dayGroups: [DayGroups] = [],
    freeSince: Int = -1_000_000
  ) {
    self.menus = menus
    self.baseCost = baseCost
    self.rests = rests
    self.successions = successions
    self.counters = counters
    self.runs = runs
    self.restWindows = restWindows
    self.dayGroups = dayGroups
    self.freeSince = freeSince
  }
}
