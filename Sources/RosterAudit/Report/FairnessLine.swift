public import PatrolDomain

/// One person's burden against his share, under one rule `fair-share`.
public struct FairnessLine: Hashable, Sendable {
  public let rule: RuleID
  public let person: PersonID
  /// What he brings from the weeks before.
  public let opening: BurdenPoints
  /// Points of his duties in the rule's scope.
  public let points: BurdenPoints
  public let share: BurdenPoints
  /// Duties of the horizon with at least three hours between 22:00 and 06:00.
  public let nights: Int
  /// Working time of the horizon.
  public let minutes: Minutes

  public var excess: BurdenPoints { opening + points - share }

  package init(
    rule: RuleID, person: PersonID, opening: BurdenPoints, points: BurdenPoints, share: BurdenPoints, nights: Int,
    minutes: Minutes
  ) {
    self.rule = rule
    self.person = person
    self.opening = opening
    self.points = points
    self.share = share
    self.nights = nights
    self.minutes = minutes
  }
}
