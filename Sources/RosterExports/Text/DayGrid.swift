import PatrolDomain
import Wording

/// Rows with a cell for each day, cut into blocks of days that fit the width: whole weeks where they do.
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
    let cellWidth = max(widest(cells), horizon.days.map { headingWidth($0, renderer) }.max() ?? 0)
    let labelWidth = labelWidth(cellWidth: cellWidth, width: width)
    let fitting = max(1, (width - labelWidth) / (cellWidth + Self.gap.count))
    let perBlock = fitting < 7 ? fitting : fitting / 7 * 7
    let blocks = stride(from: 0, to: horizon.dayCount, by: perBlock).map { first in
      block(first..<min(first + perBlock, horizon.dayCount), labelWidth, cellWidth, renderer)
    }
    return Array(blocks.joined(separator: [""]))
  }

  static let gap = "  "
  private static let leastLabel = 12

  /// The labels' own width; less of it when cutting them makes room for a whole week.
  private func labelWidth(cellWidth: Int, width: Int) -> Int {
    let natural = widest(rows.compactMap(\.label))
    let week = min(7, horizon.dayCount) * (cellWidth + Self.gap.count)
    let room = max(width - week, min(width / 3, 24))
    return min(natural, max(Self.leastLabel, room))
  }

  private var cells: [String] { rows.flatMap(\.cells) }

  private func widest(_ texts: [String]) -> Int { texts.map(displayWidth).max() ?? 0 }

  private func headingWidth(_ day: Int, _ renderer: Renderer) -> Int {
    displayWidth(renderer.shortDate(horizon.date(ofDay: day)))
  }

  private func block(_ days: Range<Int>, _ labelWidth: Int, _ cellWidth: Int, _ renderer: Renderer) -> [String] {
    func line(_ label: String, _ cells: [String]) -> String {
      ([label.fitted(to: labelWidth)] + cells.map { $0.fitted(to: cellWidth) }).joined(separator: Self.gap)
        .withoutTrailingBlanks
    }
    let weekdays = line("", days.map { renderer.shortWeekday(horizon.weekday(ofDay: $0)) })
    let dates = line("", days.map { renderer.shortDate(horizon.date(ofDay: $0)) })
    return [weekdays, dates]
      + rows.map { row in
        switch row {
        case .heading(let text): text
        case .cells(let label, let cells): line(label, Array(cells[days]))
        }
      }
  }
}

extension Horizon {
  var days: Range<Int> { 0..<dayCount }
}
