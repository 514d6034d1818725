internal import RosterModel

extension Branching {
  /// The split in the words of a certificate; its halves are those of `children`, in the same order.
  func kind(_ compiled: CompiledProblem) -> ProofSplit.Kind {
    switch self {
    case .structural(let index, let value): return .amount(of: compiled.structurals[index].proofAmount, atMost: value)
    case .slots(let person, let day, let slots):
      let off = compiled.slots[person].first[day]
      let options = compiled.problem.persons[person].menus[day].options
      return .choices(
        person: person, day: day, choices: slots.filter { $0 != off }.map { options[$0 - off - 1].choice },
        isFree: slots.contains(off))
    case .order(let earlier, _):
      switch compiled.structurals[earlier].kind {
      case .shortfall(let row, let position): return .order(row: row, isShortfall: true, position: position)
      case .surplus(let row, let position): return .order(row: row, isShortfall: false, position: position)
      case .decision, .total: preconditionFailure("only segments have an order of use")
      }
    case .side(let shortfall, let surplus):
      guard let row = (shortfall + surplus).first.flatMap({ compiled.structurals[$0].row }) else {
        preconditionFailure("a side has slack")
      }
      return .side(row: row)
    }
  }
}

extension Structural {
  /// The amount in the words of a certificate.
  var proofAmount: ProofAmount {
    switch kind {
    case .decision(let decision): .decision(decision)
    case .shortfall(let row, let position): .shortfall(row: row, position: position)
    case .surplus(let row, let position): .surplus(row: row, position: position)
    case .total(let total, _): .total(total)
    }
  }
}
