import PatrolDomain
public import Wording

extension ComparisonView {
  /// The comparison as a workbook: the matrix, the answers, whose week differs.
  ///
  /// - Throws: `WorkbookFault`.
  public func workbook(named name: String, _ renderer: Renderer) throws -> RunFile {
    let title = renderer.heading(scenario.title, scenario.unit, scenario.horizon)
    let workbook = Workbook(
      title: title, company: scenario.unit, created: scenario.horizon.start,
      sheets: [matrix(title, renderer), answers(title, renderer), people(title, renderer)])
    return RunFile(name: name, contents: try workbook.bytes())
  }

  private func head(_ title: String, _ headings: [String]) -> [[Sheet.Entry]] {
    [[.text(title, .title)], Sheet.Entry.headings(headings)]
  }

  private func matrix(_ title: String, _ renderer: Renderer) -> Sheet {
    let levels = ObjectiveLevel.allCases.flatMap { level in
      let name = renderer.term("level-short.\(level.rawValue)")
      return [name, renderer.sentence(Fact("compare.column-bound", ["level": .text(name)]))]
    }
    let figures = Self.figures.map { renderer.sentence("compare.column-\($0)") }
    let body = rows.enumerated().map { index, row -> [Sheet.Entry] in
      let levels = row.levels.flatMap { level -> [Sheet.Entry] in
        let proven = CellStyle(fill: 0xC6EFCE, ink: 0x006100)
        return [
          .number(level.value, level.isProven ? proven : .plain), level.bound.map { .number($0) } ?? .text("–"),
        ]
      }
      return [.number(index), .text(row.title, .wrapped)] + levels + row.figures.map { .number($0) }
    }
    let headings = ["row", "title"].map { renderer.sentence("compare.column-\($0)") } + levels + figures
    return Sheet(
      name: renderer.sentence("compare.sheet-matrix"), widths: [5, 30] + (levels + figures).map { _ in 9 },
      head: head(title, headings), body: body, fixedColumns: 2)
  }

  private func answers(_ title: String, _ renderer: Renderer) -> Sheet {
    let body = rows.enumerated().map { index, row -> [Sheet.Entry] in
      let answer = ([row.verdict] + row.details).map(renderer.sentence).joined(separator: "\n")
      return [
        .number(index), .text(row.title, .wrapped), .text(row.question, .wrapped), .text(answer, .wrapped),
      ]
    }
    return Sheet(
      name: renderer.sentence("compare.sheet-answers"), widths: [6, 40, 50, 70],
      head: head(title, ["row", "title", "question", "answer"].map { renderer.sentence("compare.column-\($0)") }),
      body: body, fixedColumns: 2)
  }

  private func people(_ title: String, _ renderer: Renderer) -> Sheet {
    let body = rows.enumerated().flatMap { index, row in
      row.changes.map { change -> [Sheet.Entry] in
        [.number(index), .text(row.title, .wrapped), .text(renderer.sentence(change), .wrapped)]
      }
    }
    return Sheet(
      name: renderer.sentence("compare.sheet-people"), widths: [6, 40, 110],
      head: head(title, ["row", "title", "change"].map { renderer.sentence("compare.column-\($0)") }), body: body)
  }
}
