import PatrolDomain
import RosterModel

/// Classes of choices, tables of amounts and fair shares, each made once and shared by all persons whose rules use it.
struct ChoiceTables {
  /// Which duty of a choice decides whether it belongs to a class.
  enum Position: Hashable {
    case first
    case last
    case any
  }

  private struct ClassKey: Hashable {
    let name: String
    let rule: Int
  }

  let seats: [[DutySeat]]
  private(set) var classes: [ChoiceClass] = []
  private(set) var amounts: [[Int]] = []
  private var sharesOfRule: [Int: FairShares] = [:]
  private var classIndex: [ClassKey: Int] = [:]
  private var amountIndex: [ClassKey: Int] = [:]
  private var classByMembers: [ChoiceClass: Int] = [:]
  private var amountByValues: [[Int]: Int] = [:]

  init(seats: [[DutySeat]]) { self.seats = seats }

  /// The class of choices whose duty at `position` belongs.
  ///
  /// - Parameters:
  ///   - name: what distinguishes this class from others of the same rule.
  ///   - rule: index into `Week.rules`.
  mutating func choiceClass(
    _ name: String, rule: Int, _ position: Position, _ belongs: (_ duty: Int) -> Bool
  ) -> Int {
    let key = ClassKey(name: name, rule: rule)
    if let index = classIndex[key] { return index }
    let members = seats.indices.filter { choice in
      let duties = seats[choice].map(\.duty)
      return switch position {
      case .first: duties.first.map(belongs) ?? false
      case .last: duties.last.map(belongs) ?? false
      case .any: duties.contains(where: belongs)
      }
    }
    let made = ChoiceClass(members)
    let index = classByMembers[made] ?? classes.count
    if index == classes.count { classes.append(made) }
    classByMembers[made] = index
    classIndex[key] = index
    return index
  }

  /// Everybody's share under a rule.
  mutating func shares(rule: Int, _ make: () -> FairShares) -> FairShares {
    let shares = sharesOfRule[rule] ?? make()
    sharesOfRule[rule] = shares
    return shares
  }

  /// The table of each choice's sum over its duties.
  mutating func table(_ name: String, rule: Int, _ amount: (_ duty: Int) -> Int) -> Int {
    table(name, rule: rule) { (parts: [DutySeat]) in parts.reduce(0) { $0 + amount($1.duty) } }
  }

  /// The table of an amount that belongs to a choice as a whole.
  mutating func table(_ name: String, rule: Int, _ amount: ([DutySeat]) -> Int) -> Int {
    let key = ClassKey(name: name, rule: rule)
    if let index = amountIndex[key] { return index }
    let values = seats.map(amount)
    let index = amountByValues[values] ?? amounts.count
    if index == amounts.count { amounts.append(values) }
    amountByValues[values] = index
    amountIndex[key] = index
    return index
  }
}
