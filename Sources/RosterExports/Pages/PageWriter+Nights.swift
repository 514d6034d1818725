import PatrolDomain
import Wording

extension PageWriter {
  /// Each night as a timeline from six in the evening to six in the morning, for nights on which somebody is out.
  var nights: [Fields] {
    (0..<view.horizon.dayCount).compactMap { day in
      let evening = Moment(day: day, time: TimeOfDay(minute: 18 * 60))
      let night = Interval(from: evening, to: evening + .hours(12))
      let shown = view.duties.indices.filter {
        view.duties[$0].interval.overlaps(night) && !view.duties[$0].members.isEmpty
      }
      guard !shown.isEmpty else { return nil }
      return [
        "nightID": "night\(day)", "night": longDate(day), "short": shortName(day),
        "bars": shown.map { bar($0, in: night) }, "hours": Self.hours,
      ]
    }
  }

  private func shortName(_ day: Int) -> String {
    renderer.shortWeekday(view.horizon.weekday(ofDay: day)) + " "
      + renderer.shortDate(view.horizon.date(ofDay: day))
  }

  /// Marks under the timeline, every second hour, with their place in percent.
  private static var hours: [Fields] {
    stride(from: 0, through: 12, by: 2).map { hour in
      ["mark": String((18 + hour) % 24), "left": percent(hour, of: 12), "isLast": hour == 12]
    }
  }

  private func bar(_ index: Int, in night: Interval) -> Fields {
    let duty = view.duties[index]
    let start = max(duty.interval.start, night.start)
    let end = min(duty.interval.end, night.end)
    var fields = self.fields(ofDuty: index)
    fields["left"] = Self.percent((start - night.start).count, of: night.length.count)
    fields["width"] = Self.percent((end - start).count, of: night.length.count)
    fields["before"] = duty.interval.start < night.start
    fields["after"] = duty.interval.end > night.end
    return fields
  }

  /// As CSS writes it, to a hundredth.
  static func percent(_ part: Int, of whole: Int) -> String {
    let hundredths = whole == 0 ? 0 : part * 10_000 / whole
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
