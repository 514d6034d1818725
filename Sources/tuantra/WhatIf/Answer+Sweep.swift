import PatrolDomain
import Planning
import WhatIf
import Wording

extension Answer {
  static let sweepHeading = "sweep.heading"

  /// The first curve as a table with a bar for the level that moves, then what all of them say.
  init(_ curves: [SweepCurve], _ number: SweptNumber, _ weeks: [ComparedWeek?]) {
    let drawn = curves[0]
    let level = FactValue.term("level.\(drawn.level.rawValue)")
    add(Fact(Self.sweepHeading, ["path": .text(number.path), "level": level]))
    let largest = drawn.values.compactMap { $0.map(abs) }.max() ?? 0
    addTable(
      ["sweep.column-value"] + ObjectiveLevel.allCases.map { "level-short.\($0.rawValue)" } + [Self.chartColumn],
      number.values.indices.map { index in
        let levels = weeks[index]?.planned?.measures.levels.map { Cell.level($0) }
        return [number.cell(index)] + (levels ?? ObjectiveLevel.allCases.map { _ in .nothing })
          + [Self.bar(drawn.values[index], largest)]
      })
    sections[0].drawn = Self.chartColumn
    let breakEvens = BreakEven.all(of: weeks).map { $0.fact(of: number) }
    add(
      Fact("sweep.found"),
      Self.missing(curves[0], number, weeks) + breakEvens + curves.flatMap { $0.facts(of: number) })
  }

  /// Values without a roster: because there is none, or because nobody waited for it.
  private static func missing(_ curve: SweepCurve, _ number: SweptNumber, _ weeks: [ComparedWeek?]) -> [Fact] {
    let none = weeks.indices.filter { index in
      if case .impossible? = weeks[index]?.answer { return true }
      return false
    }
    return [("sweep.stopped", curve.stopped), ("sweep.impossible", none)].filter { !$1.isEmpty }
      .map { Fact($0, ["values": number.list($1)]) }
  }

  private static let chartColumn = "sweep.column-chart"
  private static let barWidth = 30

  private static func bar(_ value: Int?, _ largest: Int) -> Cell {
    guard let value, largest > 0 else { return value == nil ? .nothing : .text("") }
    let length = max(0, value) * barWidth / largest
    return .text(String(repeating: "█", count: length) + String(repeating: " ", count: barWidth - length))
  }
}

extension SweptNumber {
  /// Whole numbers as numbers; durations and the like as they are typed.
  fileprivate func value(_ place: Int) -> FactValue { Int(values[place]).map { .count($0) } ?? .text(values[place]) }

  fileprivate func cell(_ place: Int) -> Answer.Cell { Int(values[place]).map { .number($0) } ?? .text(values[place]) }

  fileprivate func list(_ places: [Int]) -> FactValue { .list(places.map(value)) }
}

extension SweepCurve {
  /// What is not proven, where it turns, where it is best.
  fileprivate func facts(of number: SweptNumber) -> [Fact] {
    let level = FactValue.term("level.\(self.level.rawValue)")
    var found: [Fact] = []
    if !isComparable {
      found.append(Fact("sweep.measured-otherwise", ["level": level]))
    } else if !open.isEmpty {
      found.append(Fact("sweep.open", ["level": level, "values": number.list(open)]))
    }
    if let knee { found.append(Fact("sweep.knee", ["level": level, "value": number.value(knee)])) }
    if !best.isEmpty { found.append(Fact("sweep.best", ["values": number.list(best), "level": level])) }
    return found
  }
}

extension BreakEven {
  fileprivate func fact(of number: SweptNumber) -> Fact {
    var values: [String: FactValue] = ["goal": .term("sweep.goal-\(level.rawValue)")]
    switch range {
    case .from(let place), .upTo(let place): values["value"] = number.value(place)
    case .only(let places): values["values"] = number.list(places)
    case .everywhere, .nowhere: break
    }
    return Fact("sweep.\(code)" + (isProven ? "" : "-open"), values)
  }

  private var code: String {
    switch range {
    case .everywhere: "filled-everywhere"
    case .nowhere: "filled-nowhere"
    case .from: "filled-from"
    case .upTo: "filled-up-to"
    case .only: "filled-only"
    }
  }
}
