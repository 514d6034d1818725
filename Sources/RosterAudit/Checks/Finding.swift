import PatrolDomain

/// One place at which a rule is broken, before its strength makes it a law broken or a price.
struct Finding {
  let persons: [PersonID]
  let duties: [DutyID]
  let places: [PlaceID]
  let day: Int?
  /// By how much, in the unit that the rule states.
  let amount: Int
  /// What the weight of a soft rule multiplies: `amount`, or its started hours.
  let charged: Int
  /// A price that the rule itself names, whatever its strength; on level `wishes`.
  let ownPrice: Int?
  let fact: Fact

  /// - Parameters:
  ///   - duties: the duties concerned; those of history, which have no id, are left out.
  ///   - charged: `nil` for `amount`.
  init(
    _ code: String, persons: [PersonID] = [], turns: [Turn] = [], places: [PlaceID] = [], day: Int? = nil,
    amount: Int, charged: Int? = nil, ownPrice: Int? = nil, _ values: [String: FactValue]
  ) {
    self.persons = persons
    duties = turns.compactMap(\.duty)
    self.places = places
    self.day = day
    self.amount = amount
    self.charged = charged ?? amount
    self.ownPrice = ownPrice
    fact = Fact("breach.\(code)", values)
  }

  /// About one person, whose name the sentence has as `{person}`.
  init(
    _ code: String, _ person: Person, turns: [Turn] = [], places: [PlaceID] = [], day: Int? = nil, amount: Int,
    charged: Int? = nil, ownPrice: Int? = nil, _ values: [String: FactValue]
  ) {
    self.init(
      code, persons: [person.id], turns: turns, places: places, day: day, amount: amount, charged: charged,
      ownPrice: ownPrice, values.merging(["person": person.named]) { own, _ in own })
  }

  /// About one team, whose duty the sentence has as `{duty}`.
  init(
    _ code: String, _ team: TeamOnDuty, persons: [PersonID]? = nil, in book: ScopedBook, amount: Int,
    ownPrice: Int? = nil, _ values: [String: FactValue]
  ) {
    self.init(
      code, persons: persons ?? team.persons, turns: [Turn(team.duty)], places: [team.duty.place],
      day: team.duty.day, amount: amount, ownPrice: ownPrice,
      values.merging(["duty": book.say.dutyAtPlace(team.duty)]) { own, _ in own })
  }

  /// Minutes are charged per started hour.
  static func startedHours(_ minutes: Minutes) -> Int { (minutes.count + 59) / 60 }
}
