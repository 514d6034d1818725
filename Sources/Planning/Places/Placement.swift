import PatrolDomain
import RosterModel

/// Sends the teams of a roster over folds to places.
///
/// People keep the work and the seat that they have on each day; which duties of a fold are carried out, and who goes to
/// which, is open again. That is a problem of the same kind as the whole week's, only with short menus.
struct Placement {
  /// Places still open.
  let folded: Translation
  /// Each duty by itself.
  let full: Translation
  private let choiceOfSeats: [[DutySeat]: Int]

  init(folded: Translation, full: Translation) {
    self.folded = folded
    self.full = full
    choiceOfSeats = Dictionary(uniqueKeysWithValues: full.seats.enumerated().map { ($1, $0) })
  }

  /// A problem with the menus of the full one, narrowed to what `incumbent` gives everybody.
  func narrowed(_ problem: RosterProblem, to incumbent: Incumbent) -> RosterProblem {
    var problem = problem
    for (person, pattern) in incumbent.patterns.enumerated() {
      for (day, choice) in pattern.enumerated() {
        guard let choice else {
          problem.persons[person].menus[day].options = []
          continue
        }
        problem.persons[person].menus[day].off = nil
        problem.persons[person].menus[day].options.removeAll { foldedSeats(of: $0.choice) != folded.seats[choice] }
      }
    }
    return problem
  }

  /// A first try: the duties that `incumbent` carries out, with the people of each fold dealt out evenly. May be unlawful;
  /// `nil` when somebody may go to none of them.
  func dealt(_ incumbent: Incumbent, over problem: RosterProblem) -> Incumbent? {
    var held = Array(repeating: false, count: full.week.duties.count)
    for (decision, duty) in folded.dutyOfDecision.enumerated() {
      if let duty { held[duty] = incumbent.decisions[decision] > 0 }
    }
    var onSeat: [DutySeat: Int] = [:]
    var patterns: [[Int?]] = []
    for (person, pattern) in incumbent.patterns.enumerated() {
      var placed: [Int?] = []
      for (day, choice) in pattern.enumerated() {
        guard choice != nil else {
          placed.append(nil)
          continue
        }
        let options = problem.persons[person].menus[day].options.map(\.choice).filter { option in
          full.seats[option].allSatisfy { isHeld($0.duty, held) }
        }
        let crowd = { (option: Int) in full.seats[option].reduce(0) { $0 + onSeat[$1, default: 0] } }
        guard let option = options.min(by: { (crowd($0), $0) < (crowd($1), $1) }) else { return nil }
        for part in full.seats[option] { onSeat[part, default: 0] += 1 }
        placed.append(option)
      }
      patterns.append(placed)
    }
    let decisions = problem.decisions.enumerated().map { index, decision in
      full.dutyOfDecision[index].map { held[$0] ? 1 : 0 } ?? decision.bounds.lowerBound
    }
    return Incumbent(patterns: patterns, decisions: decisions)
  }

  /// A duty without a decision in the folded problem is carried out by whoever is on it.
  private func isHeld(_ duty: Int, _ held: [Bool]) -> Bool {
    held[duty] || folded.week.fold(of: duty).duties.count == 1
  }

  private func foldedSeats(of choice: Int) -> [DutySeat] {
    full.seats[choice].map { DutySeat(duty: folded.week.fold(of: $0.duty).first, seat: $0.seat) }
  }
}
