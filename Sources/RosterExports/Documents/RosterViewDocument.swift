import PatrolDomain
import RosterAudit

/// The export `json`: a view for other programs. `Schemas/roster-view.schema.json` describes it, and `tuantra schema`
/// prints that. Sentences stand in every language; keys of what is not for the audience are missing.
struct RosterViewDocument: Document {
  struct Days: Encodable {
    /// ISO 8601
    let start: String
    let days: Int
  }

  struct Person: Encodable {
    struct Day: Encodable {
      let date: String
      /// Keys of duties.
      let duties: [String]
      let isRest: Bool
      /// Why he is absent all day; `unexplained` without the reason.
      let absence: String?
    }

    let id: String
    let name: String
    let rank: String
    let force: Named
    let days: [Day]
  }

  struct Place: Encodable {
    let id: String
    let name: String
    let kind: String
    let groups: [String]
    /// Keys of duties.
    let duties: [String]
    /// Person-minutes by the hour.
    let presence: [Int]
    /// Weight × minutes by the hour.
    let risk: [Int]?
  }

  struct Burden: Encodable {
    let rule: String
    let person: Named
    let opening: Int
    let points: Int
    let share: Int
    let excess: Int
    let duties: Int
    let nights: Int
    let minutes: Int
  }

  struct WishedDay: Encodable {
    let person: Named
    let date: String
    /// `off` or `duty`
    let wish: String
    /// Name of the activity wished for.
    let activity: String?
    let rank: Int
    let isMet: Bool
  }

  let format = 1
  let audience: String
  let title: String
  let unit: String
  let horizon: Days
  let timeZone = StationTime.zone
  let holidays: [String]
  let activities: [ActivityShown]
  let people: [Person]
  let duties: [DutyEntry]
  let places: [Place]
  let fairness: [Burden]?
  let wishes: [WishedDay]?
  let findings: FindingsEntry?

  init(_ view: RosterView) {
    audience = view.audience.description
    title = view.title
    unit = view.unit
    horizon = Days(start: view.horizon.start.description, days: view.horizon.dayCount)
    holidays = view.holidays.sorted().map(\.description)
    activities = view.activities
    people = view.people.map { Person($0, in: view) }
    duties = view.duties.map { DutyEntry($0, view.horizon) }
    places = view.places.map { Place($0, in: view) }
    fairness = view.fairness?.map(Burden.init)
    wishes = view.wishes?.map { WishedDay($0, view.horizon) }
    findings = view.findings.map(FindingsEntry.init)
  }
}

extension ExportFormat {
  /// The view as a document.
  static let json = ExportFormat("json", .text, givesReasons: true) { request in
    [RunFile(name: "roster-view.json", contents: try RosterViewDocument(request.view).bytes())]
  }
}

extension RosterViewDocument.Person {
  fileprivate init(_ person: PersonShown, in view: RosterView) {
    id = person.id
    name = person.name
    rank = person.rank
    force = person.force
    days = person.days.enumerated().map { day, shown in
      let absence: String? =
        switch shown.absence {
        case nil: nil
        case .reason(let reason): reason.rawValue
        case .unexplained: "unexplained"
        }
      return Day(
        date: view.horizon.date(ofDay: day).description, duties: shown.duties.map { view.duties[$0].key },
        isRest: shown.isRest, absence: absence)
    }
  }
}

extension RosterViewDocument.Place {
  fileprivate init(_ place: PlaceShown, in view: RosterView) {
    id = place.id
    name = place.name
    kind = place.kind.rawValue
    groups = place.groups
    duties = place.duties.map { view.duties[$0].key }
    presence = place.presence
    risk = place.risk
  }
}

extension RosterViewDocument.Burden {
  fileprivate init(_ line: FairnessShown) {
    rule = line.rule
    person = line.person
    opening = line.opening.count
    points = line.points.count
    share = line.share.count
    excess = line.excess.count
    duties = line.duties
    nights = line.nights
    minutes = line.minutes.count
  }
}

extension RosterViewDocument.WishedDay {
  fileprivate init(_ wish: WishShown, _ horizon: Horizon) {
    person = wish.person
    date = horizon.date(ofDay: wish.day).description
    switch wish.subject {
    case .dayOff:
      self.wish = "off"
      activity = nil
    case .duty(let activity):
      self.wish = "duty"
      self.activity = activity
    }
    rank = wish.rank
    isMet = wish.isMet
  }
}
