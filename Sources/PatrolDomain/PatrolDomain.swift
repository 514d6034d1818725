// The officer's words: people, places, duties, rules, the scenario that holds them, and the roster that answers it.
//
// Everything here is a value, immutable once made. A `Scenario` in hand is valid: it is made at one door, in
// `ScenarioFiles`, which has looked at every reference, date and number. Duties stand here already materialised for the
// dates of the horizon, so that those who plan and those who judge speak of the same ones.
//
// Each rule of the catalogue has one file in `Rules/` that says in words and numbers what it demands and in which unit a
// breach is counted. `Planning` encodes that text and `RosterAudit` checks it, each with its own arithmetic.
//
// Nothing in this room solves, reads, prints, or knows what time it is.
