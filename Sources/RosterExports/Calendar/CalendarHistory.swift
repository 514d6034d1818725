import PatrolDomain
import Wording

/// One calendar as it was given out again and again: what is in it now, and the version of each event.
struct CalendarHistory {
  let events: [CalendarEvent]

  /// - Parameter versions: the events of the calendar each time, oldest first; the last are those of now.
  init(_ versions: [[CalendarEvent]], horizon: Horizon) {
    var known: [String: CalendarEvent] = [:]
    for events in versions {
      var now = known.mapValues { event in
        var gone = event
        if !gone.isCancelled {
          gone.isCancelled = true
          gone.sequence += 1
        }
        return gone
      }
      for event in events {
        var next = event
        if let before = known[event.uid] {
          let isUnchanged = before.says(theSameAs: event) && !before.isCancelled
          next.sequence = before.sequence + (isUnchanged ? 0 : 1)
        }
        now[event.uid] = next
      }
      known = now
    }
    // What an older roster says of other weeks still holds.
    events = known.values.filter { (0..<horizon.dayCount).contains(horizon.day(of: $0.date)) }
      .sorted { ($0.start, $0.uid) < ($1.start, $1.uid) }
  }
}

extension ExportFormat {
  /// A calendar for each person, and one for each line of duties with its teams.
  static let ics = ExportFormat("ics", .folder) { request in
    let views = request.earlier + [request.view]
    let calendars = personal(views, request.renderer) + (isPersonal(request.view) ? [] : teams(views, request.renderer))
    return FileIndex.files(calendars)
  }

  private static func isPersonal(_ view: RosterView) -> Bool {
    if case .member = view.audience { return true }
    return false
  }

  private static func personal(_ views: [RosterView], _ renderer: Renderer) -> [FileIndex.Contents] {
    var names: [String: String] = [:]
    for view in views { for person in view.people { names[person.id] = person.name } }
    return names.keys.sorted().map { id in
      let name = names[id] ?? id
      return calendar("people/\(id).ics", id, name, views, renderer) { duty in
        duty.members.contains { $0.id == id }
      }
    }
  }

  private static func teams(_ views: [RosterView], _ renderer: Renderer) -> [FileIndex.Contents] {
    var titles: [String: String] = [:]
    for view in views {
      for duty in view.duties where !duty.members.isEmpty {
        titles[duty.line] = duty.isCovert ? renderer.sentence("calendar.covert") : duty.title
      }
    }
    return titles.keys.sorted().map { line in
      calendar("teams/\(line).ics", line, titles[line] ?? line, views, renderer) { duty in
        duty.line == line && !duty.members.isEmpty
      }
    }
  }

  private static func calendar(
    _ file: String, _ id: String, _ name: String, _ views: [RosterView], _ renderer: Renderer,
    holds: (DutyShown) -> Bool
  ) -> FileIndex.Contents {
    let versions = views.map { view in
      var counts: [String: Int] = [:]
      return view.duties.filter(holds).map { duty in
        let slot = "\(duty.line) \(duty.interval.start.minute)"
        counts[slot, default: 0] += 1
        return CalendarEvent(
          duty, owner: file, ordinal: counts[slot] ?? 0, horizon: view.horizon, renderer)
      }
    }
    guard let horizon = views.last?.horizon else { preconditionFailure("there is a view to write") }
    let events = CalendarHistory(versions, horizon: horizon).events
    return FileIndex.Contents(
      entry: FileIndex.Entry(file: file, id: id, name: name),
      contents: CalendarFile(name: name, events: events).bytes)
  }
}
