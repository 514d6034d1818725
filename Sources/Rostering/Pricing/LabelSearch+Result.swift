// What the search found.
extension LabelSearch {
  func result(_ ascent: SlopeAscent, _ scratch: PricingScratch) -> PricingResult {
    var best = complete.filter { $0.cost < threshold }.map { found in
      PricedPattern(choices: pattern(found.label, scratch), reducedCost: found.cost)
    }
    if best.isEmpty, ranOut, ascent.cheapest < threshold {
      best = [PricedPattern(choices: pattern(ascent.cheapestPath), reducedCost: ascent.cheapest)]
    }
    let minimum = min(complete.first?.cost ?? .infinity, ranOut ? ascent.cheapest : .infinity)
    return PricingResult(
      best: best, minimum: minimum, isExact: !ranOut, labels: scratch.labels.count,
      lowerBound: ranOut ? min(lowerBound, minimum) - tolerance : minimum)
  }

  /// The choices of a complete label.
  private func pattern(_ label: Int32, _ scratch: PricingScratch) -> [Int?] {
    var choices: [Int?] = Array(repeating: nil, count: graph.dayCount)
    var index = Int(label)
    while index > 0 {
      let label = scratch.labels[index]
      let day = Int(label.boundary) - 1
      if label.group > 0 {
        let first = Int(graph.memberStart[graph.days[day].firstGroup + Int(label.group)])
        let isRanked = wanted > 1 && scratch.isRanked[graph.days[day].firstGroup + Int(label.group)]
        choices[day] =
          isRanked
          ? choice(day, scratch.ranked[first + Int(label.rank)]) : cheapestChoice(day, group: Int(label.group))
      }
      index = Int(label.parent)
    }
    return choices
  }

  private func pattern(_ path: [PatternGraph.Arc]) -> [Int?] {
    path.enumerated().map { day, arc in arc.group == 0 ? nil : cheapestChoice(day, group: Int(arc.group)) }
  }

  private func cheapestChoice(_ day: Int, group: Int) -> Int {
    let position = graph.days[day].firstGroup + group
    let members = graph.members[Int(graph.memberStart[position])..<Int(graph.memberStart[position + 1])]
    return choice(day, members.min { (option[day][Int($0)], $0) < (option[day][Int($1)], $1) } ?? 0)
  }

  private func choice(_ day: Int, _ option: Int32) -> Int {
    Int(graph.choices[graph.days[day].firstOption + Int(option)])
  }
}
