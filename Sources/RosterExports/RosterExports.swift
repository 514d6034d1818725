// What leaves the program: tables, documents and the summary, as pure functions from values to bytes and lines.
//
// `Documents` are for programs and spreadsheets (`roster.csv`, `roster.json`, `audit.json`, `manifest.json`), the same in
// every language; `RunFiles` puts a whole run together. `Summary` is for the officer, in his language and as wide as his
// terminal: first the one line that matters, then what is short and why, then the tables.
//
// Same values, same bytes: keys are sorted, lists have a stated order, and no clock is asked for the time. Nothing here
// writes a file; the program does, once the judge has passed the roster.
