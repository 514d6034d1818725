// From the officer's words to the mathematics and back.
//
// `Translation` holds a scenario beside the roster problem made of it: which choice is which seat of which duty, which
// decision says that a duty is carried out, which row came from which rule. Each rule of the catalogue is encoded in a
// file of its own in `Encodings/`: rules about one person fill a `PersonDraft`, rules about teams a `ProblemDraft`.
//
// People first, places second: the duties of a quota that differ only in their place are one `Fold`, and people are
// rostered on folds; `Placement` then sends each team to a place, by an exact solve of the full problem with short menus.
// The problem over folds asks for less, so its bounds hold; `TeamsThenPlaces` goes on with the full problem where the
// places cost something on top. An encoding speaks of a fold by its first duty (`Week.teams(in:)`) and of how many of its
// duties go out by `ProblemDraft.carriedOut`.
//
// `plan` is the pipeline: translate, solve, read back; what stays short or cannot be at all is explained from the same
// translation. `capacityGaps` says before any solving what nobody can fix.
//
// This room never judges its own rosters: that is `RosterAudit`'s, from the same rule texts and with other arithmetic.
