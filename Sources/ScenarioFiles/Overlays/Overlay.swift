import PatrolDomain

/// What a what-if file says: the question that it asks, and what is different from the base while it is asked.
///
/// Changes are laid over the document, before anything is understood: things are found by their ids and keys, and every
/// value that an overlay brings keeps its place in the overlay's file. So one validator judges base and overlays together,
/// and its faults point at whatever line is to blame.
struct Overlay {
  static let formatVersion = 1
  private static let keys = ["what-if", "title", "question", "remove", "set", "add", "headcount"]

  let heading: OverlayHeading
  let title: Located<String>
  let removals: Fields?
  let settings: Fields?
  let additions: Fields?
  let headcounts: Fields?

  /// `nil`, and faults, when it cannot be read.
  init?(_ root: Fields, _ faults: inout FaultLog) {
    root.only(Self.keys, &faults)
    if let version = root.required("what-if", .count, &faults), version.value != Self.formatVersion {
      faults.report(
        version.origin, .formatVersion, ["supported": .count(Self.formatVersion)], value: version.text)
    }
    let title = root.required("title", .text, &faults)
    let question = root.required("question", .text, &faults)
    removals = root.mapping("remove", &faults)
    settings = root.mapping("set", &faults)
    additions = root.mapping("add", &faults)
    headcounts = root.mapping("headcount", &faults)
    if [removals, settings, additions, headcounts].allSatisfy({ $0 == nil }) {
      faults.report(root.origin, .overlayEmpty)
    }
    guard let title, let question else { return nil }
    self.title = title
    heading = OverlayHeading(title: title.value, question: question.value)
  }

  /// The base with the overlay on top: first what goes, then what changes, then what comes.
  func laid(over base: ScenarioDocument, _ faults: inout FaultLog) -> ScenarioDocument {
    var layer = OverlayLayer(document: base, title: title)
    if let removals { layer.remove(removals, &faults) }
    if let settings { layer.set(settings, &faults) }
    if let additions { layer.add(additions, &faults) }
    if let headcounts { layer.count(headcounts, &faults) }
    return layer.document
  }
}
