/// Things of a scenario as sentences say them, with their ids; what it does not have goes by its id.
extension Scenario {
  public func named(_ person: PersonID) -> FactValue {
    .named(id: person.text, name: people.first { $0.id == person }?.name ?? person.text)
  }

  public func named(_ role: RoleID) -> FactValue {
    .named(id: role.text, name: roles.first { $0.id == role }?.name ?? role.text)
  }

  public func named(_ place: PlaceID) -> FactValue {
    .named(id: place.text, name: places.first { $0.id == place }?.name ?? place.text)
  }

  public func named(_ force: ForceID) -> FactValue {
    .named(id: force.text, name: forces.first { $0.id == force }?.name ?? force.text)
  }

  /// A duty by its title.
  public func named(_ duty: DutyID) -> FactValue {
    .named(id: duty.text, name: duties.first { $0.id == duty }?.title ?? duty.text)
  }

  public func named(_ seat: Seat) -> FactValue {
    switch seat {
    case .leader: .term("seat.leader")
    case .role(let role): named(role)
    }
  }
}
