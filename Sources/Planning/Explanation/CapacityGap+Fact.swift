public import PatrolDomain

extension CapacityGap {
  /// In the officer's words: "Thursday 23:00 needs 4 officers, 3 are available".
  public func fact(in scenario: Scenario) -> Fact {
    var values: [String: FactValue] = [
      "date": .date(scenario.horizon.date(ofDay: day)),
      "needed": .count(needed),
      "available": .count(available),
      "seats": .list(seats.sorted().map { scenario.name(of: $0) }),
      "duties": .list(titles(in: scenario).map { .text($0) }),
    ]
    guard let time else { return Fact("capacity-gap-day", values) }
    values["time"] = .time(time)
    return Fact("capacity-gap", values)
  }

  private func titles(in scenario: Scenario) -> [String] {
    let wanted = Set(duties)
    return Set(scenario.duties.filter { wanted.contains($0.id) }.map(\.title)).sorted()
  }
}

extension Scenario {
  /// A seat as it is printed.
  func name(of seat: Seat) -> FactValue {
    switch seat {
    case .leader: .term("seat.leader")
    case .role(let role): .text(roles.first { $0.id == role }?.name ?? role.text)
    }
  }
}
