internal import RosterModel

/// Which choices are in which class.
struct ClassBook: Sendable {
  private let members: [Set<Int>]

  init(_ problem: RosterProblem) { members = problem.classes.map { Set($0.members) } }

  /// - Parameter choiceClass: `nil` for the class of every choice.
  func isIn(_ choiceClass: Int?, _ choice: Int) -> Bool { choiceClass.map { members[$0].contains(choice) } ?? true }
}
