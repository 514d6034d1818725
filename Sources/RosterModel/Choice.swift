/// What one person can do on one day: a duty in one role, or a lawful pair of duties.
public struct Choice: Hashable, Sendable {
  /// The day to which it belongs, 0-based: the day on which it starts.
  public var day: Int
  /// First minute of work, counted from 00:00 of day 0.
  public var start: Int
  /// First minute after work; later than `start`, possibly on the next day.
  public var end: Int

  public init(day: Int, start: Int, end: Int) {
    precondition(end > start, "a choice ends after it starts")
    self.day = day
    self.start = start
    self.end = end
  }
}

/// A set of choices that rules speak of ("night duties", "ambushes"), as sorted indices into `RosterProblem.choices`.
public struct ChoiceClass: Hashable, Sendable {
  public var members: [Int]

  public init(_ members: [Int]) { self.members = members.sorted() }
}

/// A choice on a person's menu, with what it costs for this person.
public struct PricedChoice: Hashable, Sendable {
  /// Index into `RosterProblem.choices`.
  public var choice: Int
  public var cost: [LevelCost]

  public init(_ choice: Int, cost: [LevelCost] = []) {
    self.choice = choice
    self.cost = cost
  }
}

/// All that one person may do on one day. A menu without options and without `off` makes the person infeasible.
public struct DayMenu: Hashable, Sendable {
  /// What a free day costs; `nil` when the person must work on this day.
  public var off: [LevelCost]?
  /// Each choice at most once, all on this day.
  public var options: [PricedChoice]

  public init(off: [LevelCost]? = [], options: [PricedChoice] = []) {
    self.off = off
    self.options = options
  }
}
