public import Wording

/// What is to be written, and how.
public struct ExportRequest: Sendable {
  public let view: RosterView
  /// What the same audience was given before, oldest first.
  public let earlier: [RosterView]
  public let csv: CSVStyle
  /// The language of whatever people read in it.
  public let renderer: Renderer

  public init(_ view: RosterView, earlier: [RosterView] = [], csv: CSVStyle = CSVStyle(), _ renderer: Renderer) {
    self.view = view
    self.earlier = earlier
    self.csv = csv
    self.renderer = renderer
  }
}
