import PatrolDomain
public import Wording

extension ComparisonView {
  /// The comparison as one file that needs no other: answers, a small chart for each thing that is counted, the tables.
  public func page(named name: String, _ renderer: Renderer) throws -> RunFile {
    let columns =
      ObjectiveLevel.allCases.map { renderer.term("level-short.\($0.rawValue)") }
      + Self.figures.map { renderer.sentence("compare.column-\($0)") }
    let charts = charts(columns, renderer)
    let fields: Fields = [
      "title": scenario.title, "unit": scenario.unit, "span": renderer.span(scenario.horizon),
      "answers": rows.indices.map { answer($0, renderer) },
      "differences": charts.isEmpty ? nil : ["charts": charts] as Fields,
      "columns": columns.map { ["column": $0] as Fields },
      "matrix": rows.indices.map { line($0, columns, renderer) },
      "differing": differing(renderer),
    ]
    return try PageTemplates.file("comparison-page", fields, renderer, named: name)
  }

  private func answer(_ index: Int, _ renderer: Renderer) -> Fields {
    let row = rows[index]
    return [
      "number": index, "rowTitle": row.title, "question": row.question.isEmpty ? nil : row.question,
      "verdict": renderer.sentence(row.verdict), "isMissing": row.levels.isEmpty,
      "details": row.details.map { ["detail": renderer.sentence($0)] as Fields },
    ]
  }

  private func line(_ index: Int, _ columns: [String], _ renderer: Renderer) -> Fields {
    let row = rows[index]
    let cells = columns.indices.map { column -> Fields in
      let value = self.value(row, column)
      let level = row.levels.indices.contains(column) ? row.levels[column] : nil
      let isOpen = level.map { !$0.isProven } ?? false
      return [
        "column": columns[column], "value": value.map(renderer.number) ?? "–", "isProven": level?.isProven,
        "bound": isOpen ? "≥ " + (level?.bound.map(renderer.number) ?? "–") : nil,
        "differs": value != nil && value != self.value(rows[0], column),
      ]
    }
    return ["number": index, "rowTitle": row.title, "cells": cells]
  }

  /// A chart for each column of the matrix in which the rows differ; a figure that is a level, too, is drawn once.
  private func charts(_ columns: [String], _ renderer: Renderer) -> [Fields] {
    columns.indices.compactMap { column in
      let values = rows.map { value($0, column) }
      let figure = column - ObjectiveLevel.allCases.count
      let isLevel = figure >= 0 && Self.figuresOfLevels.contains(Self.figures[figure])
      guard !isLevel, Set(values.compactMap { $0 }).count > 1 else { return nil }
      let (least, most) = (min(0, values.compactMap { $0 }.min() ?? 0), max(0, values.compactMap { $0 }.max() ?? 0))
      func place(_ value: Int) -> Int { (value - least) * Self.chartWidth / max(1, most - least) }
      let bars = rows.indices.map { index -> Fields in
        guard let value = values[index] else { return ["number": index, "rowTitle": rows[index].title, "value": "–"] }
        let (from, to) = (place(min(0, value)), place(max(0, value)))
        let level = rows[index].levels.indices.contains(column) ? rows[index].levels[column] : nil
        let bound = level.flatMap { $0.isProven ? nil : $0.bound }
        return [
          "number": index, "rowTitle": rows[index].title, "value": renderer.number(value),
          "bar": ["x": from, "width": to - from, "isBase": index == 0] as Fields,
          "bound": bound.map { ["x": place(max(least, $0))] as Fields },
          "base": values[0].map { ["x": place($0)] as Fields },
        ]
      }
      return ["column": columns[column], "bars": bars]
    }
  }

  private static let chartWidth = 1000

  private func value(_ row: Row, _ column: Int) -> Int? {
    let all = row.levels.map(\.value) + row.figures
    return all.indices.contains(column) ? all[column] : nil
  }

  private func differing(_ renderer: Renderer) -> [Fields] {
    rows.indices.filter { !rows[$0].changes.isEmpty }.map { index in
      let row = rows[index]
      return [
        "number": index, "rowTitle": row.title,
        "people": renderer.sentence(Fact("compare.changed", ["n": .count(row.changes.count)])),
        "changes": row.changes.map { ["change": renderer.sentence($0)] as Fields },
      ]
    }
  }
}
