// The officer's files become a `Scenario`, or a list of everything that is wrong with them.
//
// Three steps, forward only: bytes become located text (`SourceText`), text becomes nodes and rows that still know their
// line and column (`DocumentNode`, `Table`), and `ScenarioValidator` turns those into the domain's values. The validator
// is the one door: what the doc comment of `Scenario` promises is looked at there and nowhere else.
//
// What-if files (`Overlays/`) are laid over the nodes and rows before the validator sees them; every value keeps its place,
// so a fault that an overlay causes stands in the overlay.
//
// No step stops at the first fault. A value that cannot be read is reported and left out, what depends on it is not
// reported again, and a scenario is handed out only when nothing at all was reported. Faults are facts with places;
// `Wording` makes the sentences.
//
// Input is hostile until read: sizes are bounded before anything is built (`ReadingLimits`), YAML aliases are refused,
// unknown keys are faults, nothing is guessed. Regulation packs (`Packs/`) go through the same reader as a scenario's
// own rules.
//
// Nothing here opens a file: the program passes a `FileReader`.
