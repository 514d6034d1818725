import PatrolDomain
import Wording

extension PageWriter {
  /// A table and a chart per rule that shares out; `nil` when nobody's burden is for this audience.
  var fairness: [Fields]? {
    guard let lines = view.fairness, !lines.isEmpty else { return nil }
    return lines.neighbours(sharing: \.rule).map { lines in
      let furthest = max(1, lines.map { abs($0.excess.count) }.max() ?? 1)
      return [
        "rule": lines[0].rule, "ruleName": renderer.fairShare(lines[0].sharers),
        "balance": lines.map { fields(of: $0, furthest) },
        "spread": lines.count > 1 ? spread(lines.map(\.excess.count)) : nil,
      ]
    }
  }

  func fields(of line: FairnessShown, _ furthest: Int) -> Fields {
    let excess = line.excess.count
    let length = abs(excess) * 100 / furthest
    return [
      "personAnchor": anchor(person: line.person.id), "balanceName": line.person.name, "balanceTurns": line.duties,
      "balanceNights": line.nights, "balanceHours": Self.clock(line.minutes), "opening": signed(line.opening.count),
      "points": renderer.number(line.points.count), "share": renderer.number(line.share.count),
      "excess": signed(excess), "isOver": excess > 0, "barX": excess < 0 ? -length : 0, "barWidth": length,
    ]
  }

  /// How many people have how much more or less than their share: a column for each difference.
  private func spread(_ excesses: [Int]) -> Fields {
    let least = excesses.min() ?? 0
    let most = excesses.max() ?? 0
    let step = (most - least) / Self.mostColumns + 1
    let counts = Dictionary(grouping: excesses) { ($0 - least) / step }.mapValues(\.count)
    let columns = (most - least) / step + 1
    let highest = counts.values.max() ?? 1
    let bars = (0..<columns).map { column -> Fields in
      let from = least + column * step
      let people = counts[column] ?? 0
      let height = people * 80 / highest
      let range = step == 1 ? signed(from) : signed(from) + "…" + signed(min(most, from + step - 1))
      return [
        "x": 20 * column + 2, "middle": 20 * column + 10, "barY": 100 - height, "barHeight": height,
        "people": people == 0 ? nil : String(people), "peopleY": 96 - height, "isOver": from > 0,
        "mark": columns <= 12 || column % 3 == 0 ? signed(from) : nil,
        "label": say("page.spread-column", ["excess": .text(range), "n": .count(people)]),
      ]
    }
    return ["columns": bars, "spreadWidth": 20 * columns]
  }

  private static let mostColumns = 24

  /// What people wished, by day; `nil` when not for this audience.
  var wishes: [Fields]? { view.wishes.map { $0.map(fields(of:)) } }

  func fields(of wish: WishShown) -> Fields {
    let subject =
      switch wish.subject {
      case .dayOff: say("page.wish-day-off")
      case .duty(let activity?): say("page.wish-activity", ["activity": .text(activity)])
      case .duty(nil): say("page.wish-duty")
      }
    return [
      "wisher": wish.person.name, "wisherAnchor": anchor(person: wish.person.id), "wishDate": longDate(wish.day),
      "wishSubject": subject, "wishRank": wish.rank, "isMet": wish.isMet,
    ]
  }

  /// `24:30`
  static func clock(_ minutes: Minutes) -> String {
    let rest = minutes.count % 60
    return "\(minutes.count / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  private func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + renderer.number(number) }
}
