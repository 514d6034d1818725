public import PatrolDomain
public import Wording

/// What becomes of a week as one number goes over a range, as a page shows it.
public struct CurveView: Sendable {
  public struct Point: Sendable {
    /// As it was typed.
    public let value: String
    /// Of the week, in the order of `ObjectiveLevel.allCases`; empty where there is no roster.
    public let levels: [Verdict.Level]
    public let isKnee: Bool
    public let isBest: Bool

    public init(value: String, levels: [Verdict.Level], isKnee: Bool, isBest: Bool) {
      self.value = value
      self.levels = levels
      self.isKnee = isKnee
      self.isBest = isBest
    }
  }

  private let scenario: Scenario
  private let heading: Fact
  /// The level that is drawn.
  private let level: ObjectiveLevel
  private let points: [Point]
  private let findings: [Fact]

  public init(_ scenario: Scenario, heading: Fact, level: ObjectiveLevel, points: [Point], findings: [Fact]) {
    self.scenario = scenario
    self.heading = heading
    self.level = level
    self.points = points
    self.findings = findings
  }

  /// The curve as one file that needs no other: a drawing, what it says, the table.
  public func page(named name: String, _ renderer: Renderer) throws -> RunFile {
    let fields: Fields = [
      "title": scenario.title, "unit": scenario.unit, "span": renderer.span(scenario.horizon),
      "heading": renderer.sentence(heading), "levelName": renderer.term("level.\(level.rawValue)"),
      "drawing": drawing(renderer),
      "findings": findings.map { ["finding": renderer.sentence($0)] as Fields },
      "columns": ObjectiveLevel.allCases.map { ["column": renderer.term("level-short.\($0.rawValue)")] as Fields },
      "lines": points.map { line($0, renderer) },
    ]
    return try PageTemplates.file("curve-page", fields, renderer, named: name)
  }

  private func line(_ point: Point, _ renderer: Renderer) -> Fields {
    let cells = point.levels.map { level -> Fields in
      [
        "value": renderer.number(level.value), "isProven": level.isProven,
        "bound": level.isProven ? nil : "≥ " + (level.bound.map(renderer.number) ?? "–"),
      ]
    }
    let none = ObjectiveLevel.allCases.map { _ in ["value": "–"] as Fields }
    return ["swept": point.value, "cells": cells.isEmpty ? none : cells]
  }

  // MARK: The drawing

  private static let (width, height) = (720, 320)
  private static let (left, right, top, bottom) = (80, 30, 30, 50)

  /// `nil` when there is no roster at any value.
  private func drawing(_ renderer: Renderer) -> Fields? {
    let found = points.map { point in point.levels.first { $0.level == level } }
    let values = found.compactMap { $0 }.flatMap { [$0.value, $0.bound ?? $0.value] }
    guard let most = values.max(), let least = values.min() else { return nil }
    let (floor, ceiling) = (min(0, least), max(1, most))
    func y(_ value: Int) -> Int {
      Self.height - Self.bottom
        - (value - floor) * (Self.height - Self.top - Self.bottom) / (ceiling - floor)
    }
    let step = (Self.width - Self.left - Self.right) / max(1, points.count - 1)
    let marks = points.indices.map { index -> Fields in
      let x = Self.left + index * step
      let level = found[index]
      return [
        "x": x, "swept": points[index].value, "axisY": Self.height - Self.bottom + 24,
        "mark": level.map { level -> Fields in
          let bound = level.isProven ? nil : level.bound
          return [
            "y": y(level.value), "labelY": y(level.value) - 12, "value": renderer.number(level.value),
            "isKnee": points[index].isKnee, "isBest": points[index].isBest, "boundY": bound.map(y),
          ]
        },
      ]
    }
    let line = points.indices.compactMap { index in
      found[index].map { "\(Self.left + index * step),\(y($0.value))" }
    }
    let grid = Set([floor, (floor + ceiling) / 2, ceiling]).sorted().map { value -> Fields in
      ["y": y(value), "textY": y(value) + 4, "value": renderer.number(value)]
    }
    return [
      "width": Self.width, "height": Self.height, "from": Self.left, "to": Self.width - Self.right,
      "labelX": Self.left - 10, "gridLines": grid, "marks": marks, "line": line.joined(separator: " "),
    ]
  }
}
