// Linear and integer programs, minimised by GLPK.
//
// `withLinearProgram` hands its closure an empty `LinearProgram`: add rows and columns, solve, read prices, add more
// columns or rows to the warm basis, solve again. The program cannot be copied, stored or awaited over, so that it
// lives and dies on one thread: GLPK's objects may not change thread. Two threads may each run their own.
//
// All indices count from 0, all bounds and costs are Doubles, ±infinity means "no bound". Why a solve ended
// (`SimplexOutcome`, `IntegerOutcome`) and what it holds are two things: a value can be read only when there is a
// point, and "no solution yet" is never an objective of 0.
//
// Whatever GLPK cannot do is a `LinearProgramFault` with GLPK's own words; it never ends the process and never prints.
// A fault inside GLPK takes all programs of the thread with it (`.stale`): rebuild in a new `withLinearProgram`.
//
// Refused here: reading a clock or a file, starting threads, rounding answers. The one clock is behind `StopSignal`,
// in C, because a long step must be stopped where it runs.
