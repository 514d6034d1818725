internal import RosterModel

/// Sorts a person's choices by what his rules can tell of them.
struct KindReading {
  let problem: RosterProblem
  let model: PersonModel
  let classes: ClassBook
  /// Per level: whether its charges make a difference.
  let counts: [Bool]

  /// Per day: the kinds, and for each option the place of its kind, from 1.
  var kinds: (kinds: [[WorkKind]], ofOption: [[Int]]) {
    var kinds: [[WorkKind]] = []
    var ofOption: [[Int]] = []
    for (day, menu) in model.menus.enumerated() {
      var places: [WorkKind: Int] = [:]
      kinds.append([])
      ofOption.append([])
      for option in menu.options {
        let kind = kind(of: option.choice, on: day)
        if places[kind] == nil {
          kinds[day].append(kind)
          places[kind] = kinds[day].count
        }
        ofOption[day].append(places[kind] ?? 0)
      }
    }
    return (kinds, ofOption)
  }

  private func kind(of choice: Int, on day: Int) -> WorkKind {
    func matters(_ penalty: Penalty?) -> Bool { penalty.map { counts[$0.level] } ?? true }
    return WorkKind(
      start: problem.choices[choice].start, end: problem.choices[choice].end,
      isRested: model.rests.map { matters($0.penalty) && classes.isIn($0.after, choice) },
      isFollowed: model.successions.map { matters($0.penalty) && classes.isIn($0.from, choice) },
      follows: model.successions.map { classes.isIn($0.to, choice) },
      isInRun: model.runs.map { classes.isIn($0.of, choice) },
      isInGroups: model.dayGroups.map { classes.isIn($0.of, choice) },
      amounts: model.counters.map { $0.days.contains(day) ? problem.amounts[$0.amounts][choice] : 0 })
  }
}
