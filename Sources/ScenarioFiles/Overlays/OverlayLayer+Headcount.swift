import PatrolDomain

extension OverlayLayer {
  /// Makes a force as strong as `headcount` says (`{civil-defence: 34}`): the last of its rows go, or copies of its rows
  /// come, in their order over and over. A copy holds roles and skills and brings nothing else: no absence, no history, no
  /// burden, no limit of its own. It is called after the member's first role, `Tổ viên +1`.
  mutating func count(_ headcounts: Fields, _ faults: inout FaultLog) {
    let forces = Set(document.people.rows.map { $0.text("force") })
    for entry in headcounts.entries {
      guard forces.contains(entry.key) else {
        faults.reportUnknown(entry.key, entry.keyOrigin, "kind.force", forces.sorted())
        continue
      }
      guard let wanted = entry.node.value(Notation<Int>.number(1...ReadingLimits.people), &faults) else { continue }
      bring(entry.key, to: wanted)
    }
  }

  private mutating func bring(_ force: String, to wanted: Located<Int>) {
    let members = document.people.rows.filter { $0.text("force") == force }
    if wanted.value < members.count {
      let gone = Set(members[wanted.value...].map { $0.text("id") })
      document.people.rows.removeAll { gone.contains($0.text("id")) }
      forget(gone)
      return
    }
    // An earlier overlay may have made copies already.
    let taken = Set(document.people.rows.map { $0.text("id") })
    var number = 0
    for index in 0..<wanted.value - members.count {
      repeat { number += 1 } while taken.contains("\(force).\(number)")
      let member = members[index % members.count]
      document.people.rows.append(
        copy(of: member, as: "\(force).\(number)", called: "\(title(of: member)) +\(number)", at: wanted.origin))
    }
  }

  /// The name of somebody's first role; its id where it has none, which is a fault of the base.
  private func title(of member: Row) -> String {
    let id = member.text("roles").split(whereSeparator: \.isWhitespace).first.map(String.init) ?? member.text("force")
    guard case .sequence(let roles)? = document.root.node("roles")?.content else { return id }
    let role = roles.first { $0.name == id }
    guard case .mapping(let entries)? = role?.content else { return id }
    return entries.first { $0.key == "name" }?.node.scalarText ?? id
  }

  private func copy(of member: Row, as id: String, called name: String, at origin: Origin) -> Row {
    var cells: [String: Located<String>] = [:]
    for column in ["force", "rank", "roles", "skills", "home"] {
      cells[column] = Located(value: member.text(column), text: member.text(column), origin: origin)
    }
    for (column, text) in [("id", id), ("name", name)] {
      cells[column] = Located(value: text, text: text, origin: origin)
    }
    return Row(cells, start: origin)
  }
}
