import PatrolDomain
import Wording

/// How a document says which station and which days it is about.
extension Renderer {
  /// `Tuần 49 · Công an phường · 30/11/2026 – 06/12/2026`
  func heading(_ title: String, _ unit: String, _ horizon: Horizon) -> String {
    [title, unit, span(horizon)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `30/11/2026 – 06/12/2026`
  func span(_ horizon: Horizon) -> String {
    "\(date(horizon.start)) – \(date(horizon.date(ofDay: horizon.dayCount - 1)))"
  }
}
