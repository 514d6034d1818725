// The mathematics of a roster, as values and integers only.
//
// A `RosterProblem` asks for one pattern per person (what he does on each day of the horizon) and a value per
// decision (does this duty take place?), so that coupling rows hold and the levels of cost are smallest in order.
// What makes one person's pattern lawful is a small language of rules over choices: rests, counters, runs,
// successions, rest windows and groups of days. It knows nothing of police, law or files: `Planning` translates.
//
// `PatternEvaluator` and `RosterEvaluator` are the plain reading of these values: whether a pattern is lawful and what
// a roster costs. The engine in `Rostering` may be as clever as it likes; whatever it returns is read again here.
//
// Nothing in this room solves, rounds, or uses a floating-point number.
