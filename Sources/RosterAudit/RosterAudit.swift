// The independent judge: any roster, ours or one typed by hand, against every rule of its scenario.
//
// A `RosterAuditor` lays the roster out as a `DutyBook` (who is on what, by person and by duty, history included), reads
// it once per rule through that rule's scope (`Checks/`, one file per rule) and sums up the levels of the objective
// (`Levels/`). Out comes an `AuditReport`: each broken rule with person, duty, amount, price and source.
//
// Everything is computed from the texts in `PatrolDomain/Rules`, with this room's own arithmetic: it sees neither
// `Planning` nor `Rostering`, so that a mistake there cannot hide here. It wants to be read rather than to be fast.
//
// It trusts the scenario and nothing in the roster: people on two duties at once, twice on one, or in seats that the
// team does not have are breaches, not faults of the program.
