public import PatrolDomain
public import RosterAudit

/// `audit.json`: what the judge found, for other programs; sentences stand in every language.
public struct AuditDocument: Document, Hashable, Sendable {
  struct Breach: Encodable, Hashable, Sendable {
    let rule: String
    let kind: String
    let persons: [String]
    let duties: [String]
    let places: [String]
    /// ISO 8601
    let date: String?
    let amount: Int
    let cost: Int
    /// `nil` for a law.
    let level: String?
    let source: String
    let status: String
    let authority: String
    let code: String
    /// By language.
    let text: [String: String]
  }

  struct Seat: Encodable, Hashable, Sendable {
    let duty: String
    let seat: String
    let rostered: Int
    let counted: Int
    let minimum: Int
    let target: Int
    let maximum: Int
    let outside: Int
    let shortOfMinimum: Int
    let shortOfTarget: Int
  }

  struct Sessions: Encodable, Hashable, Sendable {
    let quota: String
    let sessions: Int
    let chosen: [String]
    let missing: Int
    let riskForgone: Int
  }

  struct Burden: Encodable, Hashable, Sendable {
    let rule: String
    let person: String
    let opening: Int
    let points: Int
    let share: Int
    let excess: Int
    let nights: Int
    let minutes: Int
  }

  struct WishedDay: Encodable, Hashable, Sendable {
    let person: String
    let date: String
    /// `off` or `duty`
    let wish: String
    let activity: String?
    let rank: Int
    let isMet: Bool
  }

  let format: Int
  let isLawful: Bool
  let breaches: [Breach]
  let priced: [Breach]
  let levels: [String: Int]
  let seats: [Seat]
  let sessions: [Sessions]
  let fairness: [Burden]
  let wishes: [WishedDay]

  public init(_ report: AuditReport, of scenario: Scenario) {
    format = 1
    isLawful = report.isLawful
    breaches = report.breaches.map { Breach($0, scenario.horizon) }
    priced = report.softBreaches.map { Breach($0, scenario.horizon) }
    levels = Dictionary(report.levels.map { ($0.rawValue, $1) }, uniquingKeysWith: { first, _ in first })
    seats = report.coverage.map(Seat.init)
    sessions = report.quotas.map(Sessions.init)
    fairness = report.fairness.map(Burden.init)
    wishes =
      report.metWishes.map { WishedDay($0, isMet: true, scenario.horizon) }
      + report.unmetWishes.map { WishedDay($0, isMet: false, scenario.horizon) }
  }
}

extension AuditDocument.Breach {
  init(_ breach: RosterAudit.Breach, _ horizon: Horizon) {
    rule = breach.rule.text
    kind = breach.kind.rawValue
    persons = breach.persons.map(\.text)
    duties = breach.duties.map(\.text)
    places = breach.places.map(\.text)
    date = breach.day.map { horizon.date(ofDay: $0).description }
    amount = breach.amount
    cost = breach.cost
    level = breach.level?.rawValue
    source = breach.citation.source
    status = breach.citation.status.rawValue
    authority = breach.citation.authority.rawValue
    code = breach.fact.code
    text = sentences(breach.fact)
  }
}

extension AuditDocument.Seat {
  init(_ coverage: SeatCoverage) {
    duty = coverage.duty.text
    seat = coverage.seat.description
    rostered = coverage.rostered
    counted = coverage.counted
    minimum = coverage.minimum
    target = coverage.target
    maximum = coverage.maximum
    outside = coverage.outside
    shortOfMinimum = coverage.shortOfMinimum
    shortOfTarget = coverage.shortOfTarget
  }
}

extension AuditDocument.Sessions {
  init(_ coverage: QuotaCoverage) {
    quota = coverage.quota.text
    sessions = coverage.sessions
    chosen = coverage.chosen.map(\.text)
    missing = coverage.missing
    riskForgone = coverage.riskForgone
  }
}

extension AuditDocument.Burden {
  init(_ line: FairnessLine) {
    rule = line.rule.text
    person = line.person.text
    opening = line.opening.count
    points = line.points.count
    share = line.share.count
    excess = line.excess.count
    nights = line.nights
    minutes = line.minutes.count
  }
}

extension AuditDocument.WishedDay {
  init(_ wish: Wish, isMet: Bool, _ horizon: Horizon) {
    person = wish.person.text
    date = horizon.date(ofDay: wish.day).description
    switch wish.subject {
    case .dayOff:
      self.wish = "off"
      activity = nil
    case .duty(let activity):
      self.wish = "duty"
      self.activity = activity?.text
    }
    rank = wish.rank
    self.isMet = isMet
  }
}
