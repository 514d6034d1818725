// The words of the program: one catalogue of sentences and terms in Vietnamese and English, and the renderer that
// fills them in.
//
// Every other room speaks in facts (`PatrolDomain.Fact`: a code and values). Here, and nowhere else, a fact becomes a
// sentence. A sentence begins with a capital letter and ends without a full stop; advice is a sentence of its own.
//
// Placeholders are `{name}`, named like the fact's values. `{name|seat|seats}` writes the first word for a count of 1 and
// the second for any other, so that English can count; Vietnamese has no need of it. `{day|short}` writes a date without
// its year and a weekday as an abbreviation.
//
// Terms are entries, too: `rule.minimum-rest`, `level.wishes`, `weekday.mon`, `absence.leave`, `relation.forbidden`, each
// kind with its prefix followed by the raw value of the domain's case (`Catalogue+Domain.swift`).
//
// A code without an entry fails a test; should one reach an officer, he sees the code and its values instead of nothing.
