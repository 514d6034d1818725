/// A minimum number of minutes between the end of a choice of `after` and the start of the next choice worked, however
/// many free days lie between. Broken by the missing minutes.
public struct Rest: Hashable, Sendable {
  public var minutes: Int
  /// The class of the earlier choice (index into `RosterProblem.classes`); `nil` for every choice.
  public var after: Int?
  /// Whether the rule also holds between `PersonModel.freeSince` and the first choice worked: the last duty before the
  /// horizon was one of those that `after` means.
  public var bindsEntering: Bool
  /// `nil` when a shorter rest is unlawful.
  public var penalty: Penalty?

  public init(minutes: Int, after: Int? = nil, bindsEntering: Bool = false, penalty: Penalty? = nil) {
    self.minutes = minutes
    self.after = after
    self.bindsEntering = bindsEntering
    self.penalty = penalty
  }
}

/// A pair of classes that may not (or should not) be worked on two days in a row. Broken by 1 per occurrence.
public struct Succession: Hashable, Sendable {
  /// Class of the choice on day d; `nil` for every choice.
  public var from: Int?
  /// Class of the choice on day d + 1; `nil` for every choice.
  public var to: Int?
  public var penalty: Penalty?

  public init(from: Int?, to: Int?, penalty: Penalty? = nil) {
    self.from = from
    self.to = to
    self.penalty = penalty
  }
}

/// What a counter's total costs, besides its hard limits.
public enum CounterCharge: Hashable, Sendable {
  /// `Penalty` on the amount above `limit`.
  case excess(over: Int, Penalty)
  /// `Penalty` on the amount below `limit`.
  case shortfall(under: Int, Penalty)
  /// (total − origin)² cost units when the total exceeds `origin`, else 0.
  case square(origin: Int, level: Int)
  /// On a level of kind `.largest`: this person's value there is total − reference.
  case peak(reference: Int, level: Int)
}

/// A sum over the choices worked within `days`, of the amounts in a table of the problem (minutes, night minutes, 1 for
/// each duty of a kind, burden points), starting from `initial`.
public struct Counter: Hashable, Sendable {
  /// Index into `RosterProblem.amounts`.
  public var amounts: Int
  /// Days that count, 0-based.
  public var days: Range<Int>
  /// What history brings in.
  public var initial: Int
  /// Hard limits on the total; `nil` for none.
  public var minimum: Int?
  public var maximum: Int?
  public var charges: [CounterCharge]

  public init(
    amounts: Int, days: Range<Int>, initial: Int = 0, minimum: Int? = nil, maximum: Int? = nil,
    charges: [CounterCharge] = []
  ) {
    self.amounts = amounts
    self.days = days
    self.initial = initial
    self.minimum = minimum
    self.maximum = maximum
    self.charges = charges
  }
}

/// Limits on the length of maximal runs of consecutive days, either days on which a choice of `of` is worked or (with
/// `worked` false) days on which none is.
///
/// A run that history left open enters with `entering` days and counts as one run with its days inside the horizon; the
/// amount charged for a run that is too long is only what the horizon adds beyond the larger of limit and `entering`.
public struct Run: Hashable, Sendable {
  /// Class of choices; `nil` for every choice.
  public var of: Int?
  /// True for runs of worked days, false for runs of days without such work.
  public var worked: Bool
  public var minimum: Int?
  public var maximum: Int?
  public var penalty: Penalty?
  /// Length of the run of this kind that is open at the end of day −1; 0 when none is.
  public var entering: Int
  /// Whether `minimum` also binds a run that begins on day 0 with `entering` 0 (false where the past is unknown).
  public var minimumAtStart: Bool
  /// Whether `minimum` also binds a run that contains the last day (false where it may go on after the horizon).
  public var minimumAtEnd: Bool

  public init(
    of: Int? = nil, worked: Bool = true, minimum: Int? = nil, maximum: Int? = nil, penalty: Penalty? = nil,
    entering: Int = 0, minimumAtStart: Bool = true, minimumAtEnd: Bool = false
  ) {
    self.of = of
    self.worked = worked
    self.minimum = minimum
    self.maximum = maximum
    self.penalty = penalty
    self.entering = entering
    self.minimumAtStart = minimumAtStart
    self.minimumAtEnd = minimumAtEnd
  }
}

/// The span from minute `from` to minute `to` must contain an uninterrupted free time of at least `length` minutes.
/// Free time outside the span does not count. Broken by 1.
public struct RestWindow: Hashable, Sendable {
  public var from: Int
  public var to: Int
  public var length: Int
  public var penalty: Penalty?

  public init(from: Int, to: Int, length: Int, penalty: Penalty? = nil) {
    self.from = from
    self.to = to
    self.length = length
    self.penalty = penalty
  }
}

/// Groups of days that are looked at as a whole, such as weekends.
public struct DayGroups: Hashable, Sendable {
  /// Each group's days, ascending; groups are disjoint and ascending.
  public var groups: [[Int]]
  /// Class of choices that count as work; `nil` for every choice.
  public var of: Int?
  /// Groups already worked before the horizon that count towards `maximum`.
  public var initial: Int
  /// At most this many groups with at least one day worked. Broken by the number of groups above.
  public var maximum: Int?
  public var penalty: Penalty?
  /// Whether a group that is worked on some of its days but not on all is broken by 1 (unlawful without `penalty`).
  public var wholeOnly: Bool

  public init(
    groups: [[Int]], of: Int? = nil, initial: Int = 0, maximum: Int? = nil, penalty: Penalty? = nil,
    wholeOnly: Bool = false
  ) {
    self.groups = groups
    self.of = of
    self.initial = initial
    self.maximum = maximum
    self.penalty = penalty
    self.wholeOnly = wholeOnly
  }
}
