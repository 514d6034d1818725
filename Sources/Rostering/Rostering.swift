// Solves a `RosterProblem` level by level to proof.
//
// The story, in reading order:
// `solve` (Solve.swift) finds a first roster (`BestResponse`, or the feasibility objective) and then takes the levels in
// order; each is locked at the value found before the next begins (`Locks`).
// A level is one `Objective` over one master problem: `MasterProblem` keeps the linear program of GLPK over patterns,
// decisions and slack; `ColumnGeneration` adds patterns that `PersonPricing` finds at smoothed prices
// (`DualSmoothing`), and every round yields a bound that needs no trust in the simplex (`LagrangianBound`).
// Integer rosters come from dives, neighbourhoods, best responses and, where burdens are shared, exchanges between people
// (`LevelSearch+Dive`, `LevelSearch+Neighbourhoods`, `BestResponse`, `Exchange`), the proof from branching
// (`LevelSearch+BranchAndPrice`). Where a horizon of a year makes the relaxation slow, windows of days, an ascent of prices
// and a rolling horizon at these come first (`LevelSearch+Opening`, `LevelSearch+RollingHorizon`). Levels of kind
// `.largest` are a search over thresholds (`LargestSearch`).
//
// What was proven leaves as a certificate: every part of the space has prices (`ProofTree`), rounded to integers and priced
// once more (`PricedPart`), and no other bound leaves (`BoundClaim+Proof`).
//
// Floating point only guides: every column is read by `PatternEvaluator` before it enters, every roster by
// `RosterEvaluator` before it counts, and every value that leaves is an integer. Tolerances live in one file.
// Nothing here depends on a clock, on the number of threads or on the order of a dictionary.
