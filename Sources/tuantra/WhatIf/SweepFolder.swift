import PatrolDomain
import Planning
import RosterExports
import ScenarioFiles
import WhatIf
import Wording

/// The folder into which `sweep` writes: the curve as a page, as text and for other programs.
struct SweepFolder {
  private static let textWidth = 120
  private static let (textName, documentName, pageName) = ("sweep.txt", "sweep.json", "sweep.html")

  /// Every file that belongs to the sweep that lies in a folder; `nil` when there is none of ours.
  static func ownNames(_ path: String) -> Set<String>? {
    struct Head: Document, Codable {
      struct Section: Codable {
        let code: String
      }
      let sections: [Section]
    }
    guard let bytes = try? FileSystem.read(path + "/" + documentName, limit: FileReader.byteLimit),
      let head = try? Head(bytes: bytes), head.sections.first?.code == Answer.sweepHeading
    else { return nil }
    return [textName, documentName, pageName]
  }

  static func files(_ answer: Answer, _ view: CurveView) throws -> [RunFile] {
    [
      RunFile(name: textName, contents: Array(answer.text(width: textWidth, words).utf8)),
      RunFile(name: documentName, contents: try AnswerDocument(answer).bytes()),
      try view.page(named: pageName, words),
    ]
  }
}

extension CurveView {
  init(
    _ scenario: Scenario, _ curve: SweepCurve, _ number: SweptNumber, _ weeks: [ComparedWeek?], _ answer: Answer
  ) {
    let points = number.values.indices.map { index in
      Point(
        value: number.values[index],
        levels: weeks[index]?.planned?.measures.levels.map { Verdict.Level($0) } ?? [],
        isKnee: curve.knee == index, isBest: curve.best.contains(index))
    }
    self.init(
      scenario, heading: answer.sections[0].heading, level: curve.level, points: points,
      findings: answer.sections.last?.lines.map(\.fact) ?? [])
  }
}

extension Verdict.Level {
  init(_ planned: PlannedLevel) { self.init(level: planned.level, value: planned.value, bound: planned.bound) }
}
