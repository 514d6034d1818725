import PatrolDomain

/// What was typed: the scenario's YAML and the tables it names, located and not yet understood.
struct ScenarioDocument: Sendable {
  var root: Fields
  var people: Table
  var absences: Table
  var wishes: Table
  var history: Table
  /// `nil` when the file names no table of pins, but lists them itself.
  var pins: Table?
  /// The map's GeoJSON; `nil` without one that can be read.
  let map: Fields?
  /// What overlays say of the rules of packs, by `pack/rule`; laid over them when the packs are read.
  var packChanges: [DocumentEntry] = []

  /// The tables by the key that names their file.
  static let forms: [String: Table.Form] = [
    "people": Table.Form(
      required: ["id", "name", "force", "roles"],
      optional: [
        "rank", "skills", "home", "supervised_until", "opening_burden", "max_nights", "max_duties", "max_hours",
        "min_rest",
      ],
      rowLimit: ReadingLimits.people),
    "absences": Table.Form(
      required: ["person", "kind"],
      optional: ["from_date", "to_date", "weekday", "from", "to", "before", "after"],
      rowLimit: ReadingLimits.absences),
    "wishes": Table.Form(
      required: ["person", "date", "wish", "rank"], optional: ["activity"], rowLimit: ReadingLimits.wishes),
    "history": Table.Form(
      required: ["person", "date", "from", "to", "activity"], optional: ["place"],
      rowLimit: ReadingLimits.pastDuties),
    "pins": Table.Form(
      required: ["date", "duty", "person"], optional: ["window", "place", "seat", "name"],
      rowLimit: ReadingLimits.rosterRows),
  ]
}
