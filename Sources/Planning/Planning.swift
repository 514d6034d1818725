// From the officer's words to the mathematics and back.
//
// `Translation` holds a scenario beside the roster problem made of it: which choice is which seat of which duty, which
// decision says that a duty is carried out, which row came from which rule. Each rule of the catalogue is encoded in a
// file of its own in `Encodings/`: rules about one person fill a `PersonDraft`, rules about teams a `ProblemDraft`.
//
// `plan` is the pipeline: translate, solve, read back; what stays short or cannot be at all is explained from the same
// translation. `capacityGaps` says before any solving what nobody can fix.
//
// This room never judges its own rosters: that is `RosterAudit`'s, from the same rule texts and with other arithmetic.
