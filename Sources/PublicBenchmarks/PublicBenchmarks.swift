// Published shift-scheduling instances, so that the engine can be measured on problems that nobody here wrote.
//
// An instance is text in sections (Curtois and Qu 2014, schedulingbenchmarks.org). `InstanceReader` makes an `Instance`
// of it, or a list of everything that is wrong; `Instance.problem` is the same in the engine's terms; `InstanceScorer`
// counts what a roster costs and which rules it breaks, from the instance alone. The scorer shares nothing with the
// problem or the engine: a table of results is worth as much as the scorer that checked it.
//
// The edges of the horizon: runs that touch the first or the last day may be shorter than the minimum, and only days
// inside the horizon count towards the maximum. A weekend is worked when its Saturday or its Sunday is. With these two
// the published optima are met; the instances state neither.
//
// `GeneratedWards` makes instances of any size that are shaped like the engine's own task, `Instance.text` writes them, and
// so any solver that reads the format can be measured beside the engine.
//
// Nothing here opens a file or prints.
