import PatrolDomain

/// Everything that can be wrong with the files, by the key of its sentence in the catalogue.
///
/// A test demands for each a sentence in both languages and an example that provokes it.
enum FaultCode: String, CaseIterable {
  // Long: one line per fault.
  // MARK: The file as a whole
  case fileNotFound = "file-not-found"
  case fileTooLarge = "file-too-large"
  case fileUnreadable = "file-unreadable"
  case fileOutside = "file-outside"
  case fileEmpty = "file-empty"
  case wrongEncoding = "wrong-encoding"
  case notUTF8 = "not-utf8"
  case controlCharacter = "control-character"
  case moreFaults = "more-faults"

  // MARK: YAML
  case yamlSyntax = "yaml-syntax"
  case yamlTooLarge = "yaml-too-large"
  case yamlSeveralDocuments = "yaml-several-documents"
  case yamlAlias = "yaml-alias"
  case yamlTag = "yaml-tag"
  case yamlKey = "yaml-key"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case keysExclude = "keys-exclude"
  case emptyValue = "empty-value"
  case wrongShape = "wrong-shape"
  case emptyList = "empty-list"
  case namedTwice = "named-twice"
  case wrongLength = "wrong-length"
  case formatVersion = "format-version"

  // MARK: Tables
  case csvUnclosedQuote = "csv-unclosed-quote"
  case csvStrayQuote = "csv-stray-quote"
  case csvTextAfterQuote = "csv-text-after-quote"
  case shortRow = "short-row"
  case longRow = "long-row"
  case unknownColumn = "unknown-column"
  case missingColumn = "missing-column"
  case duplicateColumn = "duplicate-column"
  case emptyCell = "empty-cell"
  case formulaLike = "formula-like"
  case tooManyRows = "too-many-rows"

  // MARK: How a value is written
  case emptyText = "empty-text"
  case textTooLong = "text-too-long"
  case lineBreak = "line-break"
  case invalidBoolean = "invalid-boolean"
  case invalidNumber = "invalid-number"
  case numberOutOfRange = "number-out-of-range"
  case unknownChoice = "unknown-choice"
  case invalidIdentifier = "invalid-identifier"
  case identifierTooLong = "identifier-too-long"
  case reservedId = "reserved-id"
  case invalidDate = "invalid-date"
  case nonexistentDate = "nonexistent-date"
  case invalidTime = "invalid-time"
  case invalidWindow = "invalid-window"
  case zeroLengthWindow = "zero-length-window"
  case invalidDuration = "invalid-duration"
  case negativeDuration = "negative-duration"
  case durationOutOfRange = "duration-out-of-range"

  // MARK: What ids stand for
  case duplicateId = "duplicate-id"
  case unknownReference = "unknown-reference"
  case notAGroup = "not-a-group"
  case groupOfGroups = "group-of-groups"
  case invalidCoordinate = "invalid-coordinate"
  case openRing = "open-ring"

  // MARK: Dates and people
  case dateOutsideHorizon = "date-outside-horizon"
  case noPeople = "no-people"
  case personWithoutRole = "person-without-role"
  case windowsNotDeclared = "windows-not-declared"
  case bufferOfWindow = "buffer-of-window"
  case datesOrWeekday = "dates-or-weekday"
  case datesReversed = "dates-reversed"
  case nameOfAnother = "name-of-another"
  case wishesContradict = "wishes-contradict"
  case wishTwice = "wish-twice"
  case activityOfDayOff = "activity-of-day-off"
  case historyNotPast = "history-not-past"
  case historyOverlap = "history-overlap"
  case pairOfOne = "pair-of-one"
  case pairTwice = "pair-twice"

  // MARK: Demand
  case minimumAboveTarget = "minimum-above-target"
  case targetAboveMaximum = "target-above-maximum"
  case outsideAboveMaximum = "outside-above-maximum"
  case teamEmpty = "team-empty"
  case holdersAboveTeam = "holders-above-team"
  case equipmentUnused = "equipment-unused"
  case windowsStartTogether = "windows-start-together"
  case sessionsAboveCandidates = "sessions-above-candidates"
  case tooManyDuties = "too-many-duties"
  case noDuties = "no-duties"
  case lineNotRunning = "line-not-running"
  case lineWithoutChoice = "line-without-choice"
  case exceptionTwice = "exception-twice"
  case exceptionEmpty = "exception-empty"
  case exceptionSplitsQuota = "exception-splits-quota"
  case onlyTrue = "only-true"

  // MARK: Pins and rosters
  case noSuchDuty = "no-such-duty"
  case ambiguousDuty = "ambiguous-duty"
  case noSuchSeat = "no-such-seat"
  case pinsContradict = "pins-contradict"
  case assignedTwice = "assigned-twice"

  // MARK: Overlays
  case overlayEmpty = "overlay-empty"
  case nothingMatches = "nothing-matches"

  // MARK: Rules and packs
  case limitMissing = "limit-missing"
  case minimumAboveMaximum = "minimum-above-maximum"
  case minimumWithoutEffect = "minimum-without-effect"
  case lawOnly = "law-only"
  case verifiedWithoutSource = "verified-without-source"
  case scopeWithoutEffect = "scope-without-effect"
  case packNotYetInForce = "pack-not-yet-in-force"
  case packNoLongerInForce = "pack-no-longer-in-force"
}

extension Fact {
  init(_ code: FaultCode, _ values: [String: FactValue] = [:]) { self.init(code.rawValue, values) }
}
