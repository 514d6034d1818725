internal import RosterModel

/// One person's rules, ready for pricing.
struct PatternGraph: Sendable {
  let problem: RosterProblem
  let person: Int
  let model: PersonModel
  /// `isMember[class][choice]`.
  let isMember: [[Bool]]

  /// - Parameter counterMaximum: tightened hard maximum per counter of the person.
  init(problem: RosterProblem, person: Int, counterMaximum: [Int: Int] = [:]) {
    self.problem = problem
    self.person = person
    var model = problem.persons[person]
    for index in model.counters.indices {
      guard let tightened = counterMaximum[index] else { continue }
      model.counters[index].maximum = min(tightened, model.counters[index].maximum ?? tightened)
    }
    self.model = model
    isMember = problem.classes.map { choiceClass in
      var isMember = Array(repeating: false, count: problem.choices.count)
      for choice in choiceClass.members { isMember[choice] = true }
      return isMember
    }
  }

  func isIn(_ choiceClass: Int?, _ choice: Int) -> Bool { choiceClass.map { isMember[$0][choice] } ?? true }

  func works(_ choiceClass: Int?, _ choice: Int?) -> Bool { choice.map { isIn(choiceClass, $0) } ?? false }
}
