// The officer's questions, answered by planning again and by judging: what if, and why.
//
// `Comparison` puts weeks side by side that differ by what-if files: each is planned from the base's roster, judged, and
// measured. `Sweep` does the same for one number over a range. `Explanation` says of an impossible week which few rules
// clash (`Planning` narrows them down) and which changes would end it, by whom they may be signed; of a short week what
// would fill its seats. `Changes` speaks of one roster: who could take a seat, whom nobody could replace, why somebody is
// on a duty or not and what it would cost. `Prices` asks what rules, people and seats are worth.
//
// What is stated as a fact was computed by a solve or found by the judge; what only follows from prices of a relaxation
// says that it is an indication. "Better" and "worse" are said only where bounds exclude the contrary.
//
// The room sees `Planner`, never the engine; whether weeks come from files or from another test does not matter to it.
