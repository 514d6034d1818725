import PatrolDomain
import Wording

/// Turns a view into the fields of the templates. Its topics are in files of their own.
struct PageWriter {
  let view: RosterView
  let renderer: Renderer
  /// Where each person stands in `view.people`.
  let rows: [String: Int]
  /// Where each activity stands in `view.activities`.
  private let activityIndices: [String: Int]
  private let placeIndices: [String: Int]

  init(_ request: ExportRequest) {
    view = request.view
    renderer = request.renderer
    rows = Self.indices(view.people.map(\.id))
    activityIndices = Self.indices(view.activities.map(\.id))
    placeIndices = Self.indices(view.places.map(\.id))
  }

  /// Of the whole document.
  var head: Fields {
    let last = view.horizon.date(ofDay: view.horizon.dayCount - 1)
    return [
      "unit": view.unit, "title": view.title,
      "from": renderer.date(view.horizon.start), "to": renderer.date(last), "year": view.horizon.start.parts.year,
      "reader": reader,
    ]
  }

  func say(_ code: String, _ values: [String: FactValue] = [:]) -> String { renderer.sentence(Fact(code, values)) }

  func activity(_ duty: DutyShown) -> ActivityShown? { activityIndices[duty.activity].map { view.activities[$0] } }

  /// Name of a colour; there are nine, used again after that.
  func tone(_ duty: DutyShown) -> String { "a\((activityIndices[duty.activity] ?? 0) % 9)" }

  /// Anchors: positions in the view, so that no text of a file gets into an address.
  func anchor(duty index: Int) -> String { "d\(index)" }
  func anchor(person id: String) -> String? { rows[id].map { "p\($0)" } }
  func anchor(place id: String) -> String? { placeIndices[id].map { "pl\($0)" } }

  func day(_ day: Int) -> Fields {
    let date = view.horizon.date(ofDay: day)
    let weekday = view.horizon.weekday(ofDay: day)
    return [
      "day": day, "date": renderer.shortDate(date), "fullDate": renderer.date(date),
      "weekday": renderer.shortWeekday(weekday), "longWeekday": longWeekday(day),
      "isHoliday": view.holidays.contains(date), "isWeekend": isWeekend(day),
    ]
  }

  func isWeekend(_ day: Int) -> Bool {
    let weekday = view.horizon.weekday(ofDay: day)
    return weekday == .saturday || weekday == .sunday
  }

  /// `Thứ Năm, 03/12/2026`
  func longDate(_ day: Int) -> String {
    longWeekday(day) + ", " + renderer.date(view.horizon.date(ofDay: day))
  }

  private func longWeekday(_ day: Int) -> String {
    let word = renderer.weekday(view.horizon.weekday(ofDay: day))
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private var reader: String {
    switch view.audience {
    case .commander: say("page.for-commander")
    case .teamLeader: say("page.for-team-leader")
    case .member(let id): say("page.for-member", ["name": .text(name(ofPerson: id.text))])
    case .force(let id): say("page.for-force", ["name": .text(name(ofForce: id.text))])
    case .anyone: say("page.for-public")
    }
  }

  private func name(ofPerson id: String) -> String { rows[id].map { view.people[$0].name } ?? id }

  private func name(ofForce id: String) -> String { view.people.first { $0.force.id == id }?.force.name ?? id }

  private static func indices(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}
