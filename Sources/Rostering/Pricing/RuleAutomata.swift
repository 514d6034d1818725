internal import RosterModel

/// All run rules and day-group rules of a person, stepped together.
struct RuleAutomata {
  /// What a day's choice is to these rules.
  struct Input: Hashable {
    /// Per run rule, whether the day belongs to a run.
    var inRun: [Bool]
    /// Per day-group rule, whether it is work.
    var works: [Bool]
  }

  struct Step {
    var next: Int
    /// Row of the `ChargeTable`.
    var charge: Int
    /// Bit per day-group rule whose number of worked groups grows.
    var touched: UInt64
  }

  private let model: PersonModel
  private let dayCount: Int
  private var runs: [RunAutomaton] = []
  /// `role[rule][day]`: what the day is to a day-group rule.
  private var roles: [[GroupRole]]
  /// Joint states: one entry per run rule, then one per day-group rule.
  private var states: [[Int]] = []
  private var indexOf: [[Int]: Int] = [:]
  /// The joint state before day 0.
  static let initial = 0

  private enum GroupRole {
    case outside
    case within(isLast: Bool)
  }

  /// A day group is remembered by two bits while it lasts: some day worked, some day not.
  private enum GroupMark {
    static let worked = 1
    static let missed = 2
  }

  init(_ model: PersonModel, dayCount: Int, _ charges: inout ChargeTable) {
    precondition(model.dayGroups.count <= 64, "a person has at most 64 rules on groups of days")
    self.model = model
    self.dayCount = dayCount
    roles = model.dayGroups.map { rule in
      var roles = Array(repeating: GroupRole.outside, count: dayCount)
      for group in rule.groups {
        for day in group { roles[day] = .within(isLast: day == group.last) }
      }
      return roles
    }
    for run in model.runs { runs.append(RunAutomaton(run, dayCount: dayCount, &charges)) }
    _ = index(of: runs.map { _ in RunAutomaton.initial } + model.dayGroups.map { _ in 0 })
  }

  /// How a kind of option reads; `nil` for a free day.
  func input(_ kind: OptionKind?) -> Input {
    Input(
      inRun: model.runs.map { (kind?.isIn($0.of) ?? false) == $0.worked },
      works: model.dayGroups.map { kind?.isIn($0.of) ?? false })
  }

  private mutating func index(of state: [Int]) -> Int {
    if let known = indexOf[state] { return known }
    states.append(state)
    indexOf[state] = states.count - 1
    return states.count - 1
  }

  /// The step from joint state `from` on `day`; `nil` when unlawful. The last day's step includes what the end of the
  /// horizon is charged for.
  mutating func step(_ from: Int, _ input: Input, on day: Int, _ charges: inout ChargeTable) -> Step? {
    var state = states[from]
    var charge: Int? = 0
    for index in runs.indices {
      let step = input.inRun[index] ? runs[index].inside[state[index]] : runs[index].outside[state[index]]
      charge = charges.sum(charge, step.charge)
      state[index] = step.next
      if day == dayCount - 1 {
        charge = charges.sum(charge, runs[index].atEnd[step.next])
        state[index] = 0
      }
    }
    var touched: UInt64 = 0
    for rule in model.dayGroups.indices {
      let mark = runs.count + rule
      guard case .within(let isLast) = roles[rule][day] else { continue }
      if input.works[rule], state[mark] & GroupMark.worked == 0 { touched |= 1 << UInt64(rule) }
      state[mark] |= input.works[rule] ? GroupMark.worked : GroupMark.missed
      guard isLast else { continue }
      if model.dayGroups[rule].wholeOnly, state[mark] == GroupMark.worked | GroupMark.missed {
        charge = charges.sum(charge, charges.row(model.dayGroups[rule].penalty, 1))
      }
      state[mark] = 0
    }
    return charge.map { Step(next: index(of: state), charge: $0, touched: touched) }
  }
}
