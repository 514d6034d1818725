public import PatrolDomain
import RosterAudit
import Wording

/// A week's roster as one audience may see it: all that a writer of exports gets.
///
/// What an audience may not know is not in the value at all, so no writer can let it slip. This is what it holds:
///
/// | | commander | team leader | member | force | public |
/// |---|---|---|---|---|---|
/// | people of the grid | all | all | himself | the force's | all |
/// | open duties | all that are wanted | all that are wanted | his own | its people's | those with people |
/// | covert duties | all | – | his own, without the place | – | – |
/// | whole days of absence | with the reason | without it | his own, with it | without it | – |
/// | seats: minimum, target, what is short | yes | yes | – | – | – |
/// | equipment to bring | yes | yes | his own duties' | – | – |
/// | places and risk by the hour | all, with risk | all, with risk | his duties' | its duties' | its duties', no hotspot |
/// | burden against share, wishes | all | – | his own | – | – |
/// | levels, why seats are short, concessions | yes | – | – | – | – |
///
/// Hotspots are named to the public by no means, not as the place of a duty either; to a member and a force only where they
/// stand themselves.
///
/// Nor do slips, cards and calendars, which people carry with them, say the place of a covert duty to anybody.
///
/// Nobody sees personal limits, and only the commander a sentence that may speak of them.
///
/// **Covert duties leave no hole.** Whatever an audience sees is made from the scenario and from the assignments that it may
/// see, never from the whole roster with something taken out: cells, rest after a night, codes of activities, seats,
/// presence. Sums over people (hours, points, values of levels) count covert duties too and would betray them, so only
/// the commander has them, and each member his own. An empty cell means neither free nor absent nor on duty elsewhere.
/// Hence two rosters that differ only in covert duties give equal views, except to the commander and to those who are on
/// such a duty; a test compares the bytes of every format.
///
/// Texts are ready to show: control characters in them are already visible signs. They are not escaped for any format.
public struct RosterView: Hashable, Sendable {
  public let audience: Audience
  /// Of the scenario, such as `Tuần 49/2026`.
  public let title: String
  /// The station, as printed on sheets.
  public let unit: String
  /// What the sheet to sign says of itself as a document.
  public let letterhead: Letterhead
  public let horizon: Horizon
  public let holidays: Set<CivilDate>
  /// Those of the duties shown, in the scenario's order, each with a code of its own for narrow cells.
  public let activities: [ActivityShown]
  /// By force in the scenario's order, then id.
  public let people: [PersonShown]
  /// By day, start, line, place.
  public let duties: [DutyShown]
  /// By id.
  public let places: [PlaceShown]
  /// Whether the station has a map, on which some of its places lie.
  public let hasMap: Bool
  /// By rule, the worst off first; `nil` when not for this audience.
  public let fairness: [FairnessShown]?
  /// By day, then person; `nil` when not for this audience.
  public let wishes: [WishShown]?
  /// What is known about the roster as a whole; `nil` when not for this audience.
  public let findings: FindingsShown?

  /// - Precondition: `audience` is known in the report's scenario.
  public init(_ report: RosterReport, for audience: Audience) {
    precondition(audience.isKnown(in: report.scenario), "an audience is somebody of the scenario")
    let scenario = report.scenario
    let clearance = Clearance(report, audience)
    let shown = clearance.duties
    self.audience = audience
    title = printable(scenario.title)
    unit = printable(scenario.unit)
    letterhead = scenario.letterhead.printableTexts
    horizon = scenario.horizon
    holidays = scenario.holidays
    activities = ActivityShown.all(of: scenario, on: shown)
    duties = DutyShown.all(shown, clearance)
    people = PersonShown.all(clearance, shown)
    places = PlaceShown.all(clearance, duties)
    hasMap = scenario.places.contains { $0.outline != nil }
    fairness = FairnessShown.all(clearance)
    wishes = WishShown.all(clearance)
    findings = FindingsShown(clearance)
  }
}

extension Letterhead {
  /// With control characters as visible signs.
  fileprivate var printableTexts: Letterhead {
    let shown = signer.map {
      Signer(title: printable($0.title), name: $0.name.map(printable), onBehalfOf: $0.onBehalfOf.map(printable))
    }
    return Letterhead(
      superior: superior.map(printable), issuer: issuer.map(printable), number: number.map(printable),
      place: place.map(printable), date: date, signer: shown, recipients: recipients.map(printable))
  }
}

/// Something with an id and a name to show.
public struct Named: Encodable, Hashable, Sendable {
  public let id: String
  /// The id where the scenario has no name.
  public let name: String

  init(_ id: String, _ name: String) {
    self.id = id
    self.name = printable(name.isEmpty ? id : name)
  }
}
