import PatrolDomain
import Wording

extension PageWriter {
  /// How the seats are filled, for each week; `nil` where numbers are not shown.
  var coverage: [Fields]? {
    guard view.duties.contains(where: { $0.shortOfMinimum != nil }) else { return nil }
    let weeks = view.horizon.weeks
    return weeks.map { week in
      let name = say("page.week-of", ["date": .date(view.horizon.date(ofDay: week.lowerBound))])
      return [
        "days": week.map(day), "chart": coverageChart(week), "lines": coverageLines(week), "week": name,
        "weekOfSeveral": weeks.count > 1 ? name : nil,
      ]
    }
  }

  /// People missing in the whole roster below the minimum, and between minimum and target.
  var missing: (minimum: Int, target: Int) {
    view.duties.reduce((0, 0)) { ($0.0 + ($1.shortOfMinimum ?? 0), $0.1 + ($1.shortOfTarget ?? 0)) }
  }

  /// People in their seats, of those wanted.
  private struct Filling {
    var counted = 0
    var target = 0
    var belowMinimum = 0
    var belowTarget = 0

    init(_ duties: [DutyShown]) {
      for numbers in duties.flatMap(\.seats).compactMap(\.numbers) {
        counted += numbers.counted
        target += max(numbers.target, numbers.minimum)
        belowMinimum += numbers.shortOfMinimum
        belowTarget += numbers.shortOfTarget
      }
    }

    var wanted: Int { counted + belowMinimum + belowTarget }
  }

  private static let chartHeight = 120

  /// A column per day: those present, and above them those missing.
  private func coverageChart(_ week: Range<Int>) -> Fields {
    let days = week.map { day in Filling(view.duties.filter { $0.day == day }) }
    let highest = max(1, days.map(\.wanted).max() ?? 1)
    let columns = zip(week, days).enumerated().map { place, item in
      let (day, filling) = item
      func height(_ people: Int) -> Int { people * Self.chartHeight / highest }
      let (present, target) = (height(filling.counted), height(filling.counted + filling.belowTarget))
      let all = height(filling.wanted)
      return [
        "dayAnchor": "day\(day)", "x": 12 + 78 * place, "middle": 12 + 78 * place + 28,
        "weekday": renderer.shortWeekday(view.horizon.weekday(ofDay: day)),
        "presentY": 150 - present, "presentHeight": present, "targetY": 150 - target,
        "targetHeight": target - present, "minimumY": 150 - all, "minimumHeight": all - target, "labelY": 142 - all,
        "present": filling.counted, "wantedPeople": filling.wanted,
        "label": say(
          "page.day-coverage",
          [
            "day": .text(longDate(day)), "present": .count(filling.counted),
            "minimum": .count(filling.belowMinimum), "target": .count(filling.belowTarget),
          ]),
      ] as Fields
    }
    return ["bars": columns, "chartWidth": 12 + 78 * days.count]
  }

  /// A row per duty line, a cell per day.
  private func coverageLines(_ week: Range<Int>) -> [Fields] {
    let shown = view.duties.indices.filter { week.contains(view.duties[$0].day) }
    var lines: [String] = []
    for index in shown where !lines.contains(view.duties[index].line) { lines.append(view.duties[index].line) }
    return lines.map { line in
      let own = shown.filter { view.duties[$0].line == line }
      return [
        "lineTitle": title(ofLine: line, own, among: shown), "tone": own.first.map { tone(view.duties[$0]) },
        "cells": week.map { day in coverageCell(own.filter { view.duties[$0].day == day }) },
      ]
    }
  }

  /// The title; where another line has the same, with the place, or with the id where the places differ.
  private func title(ofLine line: String, _ own: [Int], among shown: [Int]) -> String {
    guard let title = own.first.map({ view.duties[$0].title }) else { return line }
    guard shown.contains(where: { view.duties[$0].title == title && view.duties[$0].line != line }) else {
      return title
    }
    let places = Set(own.map { view.duties[$0].place?.name })
    return title + " · " + (places.count == 1 ? (places.first ?? nil) ?? line : line)
  }

  private func coverageCell(_ duties: [Int]) -> Fields {
    guard let first = duties.first else { return ["isEmpty": true] }
    let filling = Filling(duties.map { view.duties[$0] })
    return [
      "filled": "\(filling.counted)/\(filling.target)", "dutyAnchor": anchor(duty: first),
      "isBelowMinimum": filling.belowMinimum > 0,
      "isBelowTarget": filling.belowMinimum == 0 && filling.belowTarget > 0,
    ]
  }
}
