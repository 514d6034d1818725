import PatrolDomain
import Wording

/// Rows with a cell for each day, cut into blocks of days that fit the width: whole weeks where they do, else each week in
/// pieces of about the same length.
struct DayGrid {
  enum Row {
    /// A line of its own between rows.
    case heading(String)
    /// One cell per day of the horizon.
    case cells(label: String, [String])

    var label: String? {
      switch self {
      case .heading: nil
      case .cells(let label, _): label
      }
    }

    var cells: [String] {
      switch self {
      case .heading: []
      case .cells(_, let cells): cells
      }
    }
  }

  let horizon: Horizon
  let rows: [Row]

  func lines(width: Int, _ renderer: Renderer) -> [String] {
    let widths = horizon.days.map { columnWidth($0, renderer) }
    let layout = layout(widths, width: width)
    let blocks = layout.blocks.map { block($0, widths, layout, width: width, renderer) }
    return Array(blocks.joined(separator: [""]))
  }

  // MARK: Layout

  /// How the days are cut into blocks, and how wide labels and gaps are.
  private struct Layout {
    let blocks: [Range<Int>]
    let label: Int
    let gap: Int
  }

  private static let leastLabel = 12

  /// As many days side by side as can be. To keep a week together the gaps become narrower first, then the labels shorter.
  private func layout(_ widths: [Int], width: Int) -> Layout {
    let natural = widest(rows.compactMap(\.label))
    let least = min(natural, Self.leastLabel)
    for blocks in divisions {
      for gap in [2, 1] {
        let room = room(for: blocks, widths, width: width, gap: gap)
        if room >= natural { return Layout(blocks: blocks, label: natural, gap: gap) }
        if gap == 1, room >= least { return Layout(blocks: blocks, label: room, gap: gap) }
      }
    }
    return Layout(blocks: horizon.days.map { $0..<$0 + 1 }, label: least, gap: 1)
  }

  /// Columns that the widest of the blocks leaves for labels.
  private func room(for blocks: [Range<Int>], _ widths: [Int], width: Int, gap: Int) -> Int {
    blocks.map { days in width - days.reduce(0) { $0 + gap + widths[$1] } }.min() ?? width
  }

  /// Several weeks to a block, fewer and fewer; then a week in more and more pieces.
  private var divisions: [[Range<Int>]] {
    let weeks = horizon.weeks.count
    let joined = stride(from: weeks, through: 1, by: -1).map { count in horizon.pieces(length: 7 * count) }
    let cut = (2...7).map { parts in
      horizon.weeks.flatMap { week in
        (0..<parts).map { part in
          week.lowerBound + (week.count * part + parts - 1) / parts..<week.lowerBound
            + (week.count * (part + 1) + parts - 1) / parts
        }.filter { !$0.isEmpty }
      }
    }
    return joined + cut
  }

  private func columnWidth(_ day: Int, _ renderer: Renderer) -> Int {
    let heading = [
      renderer.shortDate(horizon.date(ofDay: day)), renderer.shortWeekday(horizon.weekday(ofDay: day)),
    ]
    return widest(heading + rows.compactMap { $0.cells.isEmpty ? nil : $0.cells[day] })
  }

  private func widest(_ texts: [String]) -> Int { texts.map(displayWidth).max() ?? 0 }

  // MARK: Lines

  private func block(
    _ days: Range<Int>, _ widths: [Int], _ layout: Layout, width: Int, _ renderer: Renderer
  ) -> [String] {
    let gap = String(repeating: " ", count: layout.gap)
    func line(_ label: String, _ cells: [String]) -> String {
      let fitted = zip(cells, days).map { cell, day in cell.fitted(to: widths[day]) }
      return ([label.fitted(to: layout.label)] + fitted).joined(separator: gap).withoutTrailingBlanks
    }
    let weekdays = line("", days.map { renderer.shortWeekday(horizon.weekday(ofDay: $0)) })
    let dates = line("", days.map { renderer.shortDate(horizon.date(ofDay: $0)) })
    return [weekdays, dates]
      + rows.map { row in
        switch row {
        case .heading(let text): shortened(text, to: width)
        case .cells(let label, let cells): line(label, Array(cells[days]))
        }
      }
  }
}

extension Horizon {
  var days: Range<Int> { 0..<dayCount }

  /// The days in pieces of seven, the last maybe shorter: as wide as a page can be.
  var weeks: [Range<Int>] { pieces(length: 7) }

  fileprivate func pieces(length: Int) -> [Range<Int>] {
    stride(from: 0, to: dayCount, by: length).map { $0..<min($0 + length, dayCount) }
  }
}
