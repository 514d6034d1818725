import PatrolDomain
import RosterModel

extension EquipmentStock: TeamEncoding {
  func encode(_ context: RuleContext, into draft: inout ProblemDraft) {
    let week = draft.week
    for equipment in week.scenario.equipment {
      let users = week.teams(in: context.rule).filter { week.duties[$0].use(of: equipment.id) != nil }
      var seen: Set<[Int]> = []
      for start in Set(users.map { week.duties[$0].interval.start }).sorted() {
        let active = users.filter { week.duties[$0].interval.start <= start && start < week.duties[$0].interval.end }
        guard seen.insert(active).inserted, mostUsed(active, equipment.id, week) > equipment.stock else { continue }
        add(active, equipment, context, &draft)
      }
    }
  }

  private func add(_ active: [Int], _ equipment: Equipment, _ context: RuleContext, _ draft: inout ProblemDraft) {
    var row = Row(target: equipment.stock, shortfall: [.free], isLazy: true)
    for duty in active {
      guard let use = draft.week.duties[duty].use(of: equipment.id) else { continue }
      if use.perDuty > 0 {
        row.decisionTerms += draft.carriedOut(duty, use.perDuty)
      }
      if use.perPerson > 0 {
        row.choiceTerms += draft.choicesOfDuty[duty].map { Row.ChoiceTerm($0, use.perPerson) }
      }
    }
    draft.add(row, from: .rule(context.index))
  }

  private func mostUsed(_ duties: [Int], _ equipment: EquipmentID, _ week: Week) -> Int {
    duties.reduce(0) { sum, duty in
      guard let use = week.duties[duty].use(of: equipment) else { return sum }
      return sum + week.fold(of: duty).sessions * (use.perDuty + use.perPerson * week.duties[duty].team.maximum)
    }
  }
}

extension Duty {
  func use(of equipment: EquipmentID) -> EquipmentUse? { self.equipment.first { $0.equipment == equipment } }
}
