import RosterExports

extension ExportCommand: GuidedCommand {
  static var guide: [CommandGuide] {
    let formats = ExportFormat.all.map { format in
      CommandGuide.Entry(
        name: format.name, meaning: "guide.format-\(format.name)",
        example: "tuantra export runs/w49 --format \(format.name) --out \(example(of: format))")
    }
    let readers = [
      ("commander", "page", "w49.html"), ("team-leader", "page", "w49-leaders.html"),
      ("member:an", "slips", "an.html"), ("force:civil-defence", "sheet", "civil-defence.html"),
      ("public", "page", "board.html"),
    ].map { reader, format, file in
      CommandGuide.Entry(
        name: reader.replacing(":an", with: ":ID").replacing(":civil-defence", with: ":ID"),
        meaning: "guide.reader-\(reader.prefix { $0 != ":" })",
        example: "tuantra export runs/w49 --format \(format) --for \(reader) --out \(file)")
    }
    return [
      CommandGuide(heading: "guide.formats", entries: formats),
      CommandGuide(heading: "guide.readers", entries: readers),
    ]
  }

  private static func example(of format: ExportFormat) -> String {
    switch format.name {
    case "ics": "w49-calendars --since runs/w49-draft"
    case "csv-grid": "w49-grid.csv --delimiter semicolon"
    case "csv", "xlsx", "json", "geojson": "w49.\(format.name)"
    default: "w49-\(format.name).html"
    }
  }
}
