internal import RosterModel

/// Options of one day that no rule can tell apart.
struct OptionKind: Hashable {
  /// Minutes, as in `Choice`.
  var start: Int
  var end: Int
  /// The classes that the person's rules speak of and that contain the options, ascending.
  var classes: [Int]
  /// What they add to each accumulator of the person on this day.
  var amounts: [Int]

  func isIn(_ choiceClass: Int?) -> Bool { choiceClass.map { classes.contains($0) } ?? true }
}

/// One day's menu, sorted into kinds.
struct OptionKinds {
  var kinds: [OptionKind] = []
  /// `kindOfOption[index in menu.options]`.
  var kindOfOption: [Int] = []

  /// - Parameters:
  ///   - classes: those that the person's rules speak of, ascending.
  ///   - tables: per accumulator, the table of amounts; `nil` where it does not count on this day.
  init(_ menu: DayMenu, classes: [Int], tables: [Int?], in problem: RosterProblem) {
    var indexOf: [OptionKind: Int] = [:]
    for option in menu.options {
      let choice = problem.choices[option.choice]
      let kind = OptionKind(
        start: choice.start, end: choice.end,
        classes: classes.filter { problem.classes[$0].contains(option.choice) },
        amounts: tables.map { $0.map { problem.amounts[$0][option.choice] } ?? 0 })
      let index = indexOf[kind] ?? kinds.count
      if index == kinds.count {
        kinds.append(kind)
        indexOf[kind] = index
      }
      kindOfOption.append(index)
    }
  }
}

extension ChoiceClass {
  /// Whether `choice` is a member, by halving the sorted members.
  fileprivate func contains(_ choice: Int) -> Bool {
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < choice { low = middle + 1 } else { high = middle }
    }
    return low < members.count && members[low] == choice
  }
}

extension PersonModel {
  /// The classes that some rule speaks of, ascending.
  var ruleClasses: [Int] {
    let named =
      rests.map(\.after) + successions.flatMap { [$0.from, $0.to] } + runs.map(\.of) + dayGroups.map(\.of)
    return Set(named.compactMap { $0 }).sorted()
  }
}
