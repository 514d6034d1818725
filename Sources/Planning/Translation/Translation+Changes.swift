import PatrolDomain
import RosterModel

extension Translation {
  /// The problem with one level more, behind all others: on how many days somebody does something else than in `roster`.
  /// A day with work that nobody can do in this week is left out: it changes whatever is done about it.
  func problem(countingChangesFrom roster: Roster) -> RosterProblem {
    var changed = problem
    let level = problem.levels.count
    changed.levels.append(Level(.sum))
    let change = LevelCost(level: level, cost: Cost(1))
    for (person, days) in work(of: roster).enumerated() {
      for (day, parts) in days.enumerated() {
        let menu = problem.persons[person].menus[day]
        let kept = menu.options.indices.filter { seats[menu.options[$0].choice] == parts }
        guard parts.isEmpty || !kept.isEmpty else { continue }
        if !parts.isEmpty, let off = menu.off { changed.persons[person].menus[day].off = off + [change] }
        for option in menu.options.indices where !kept.contains(option) {
          changed.persons[person].menus[day].options[option].cost.append(change)
        }
      }
    }
    return changed
  }
}
