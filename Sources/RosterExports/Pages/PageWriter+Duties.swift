import PatrolDomain
import Wording

extension PageWriter {
  /// Everything about a duty that a page may show.
  func fields(ofDuty index: Int) -> Fields {
    let duty = view.duties[index]
    let shown = activity(duty)
    return [
      "anchor": anchor(duty: index), "dutyTitle": duty.title, "activityName": shown?.name ?? duty.activity,
      "code": shown?.code ?? "", "tone": tone(duty), "isNight": duty.isNight,
      "window": renderer.window(duty.interval), "start": duty.interval.start.timeOfDay.description,
      "hour": String(duty.interval.start.timeOfDay.description.prefix(2)), "longDate": longDate(duty.day),
      "length": renderer.duration(duty.interval.length),
      "placeName": duty.place?.name, "placeAnchor": duty.place.flatMap { anchor(place: $0.id) },
      "partner": duty.partner, "isCovert": duty.isCovert,
      "leaderName": duty.leader?.name, "size": duty.members.count,
      "others": duty.members.count > 1 ? duty.members.count - 1 : nil,
      "seats": duty.seats.map(fields(of:)),
      "followers": duty.seats.filter { $0.seat != .leader && !$0.members.isEmpty }.map(fields(of:)),
      "equipment": duty.equipment.isEmpty
        ? nil : ["list": zip(duty.equipment.indices, duty.equipment).map(fields(of:_:))] as Fields,
      "missing": duty.shortOfMinimum.flatMap { $0 > 0 ? say("page.short-minimum", ["n": .count($0)]) : nil },
      "wanting": duty.shortOfTarget.flatMap { $0 > 0 ? say("page.short-target", ["n": .count($0)]) : nil },
    ]
  }

  /// The same as slips and cards say it, which name the muster as well.
  func carriedFields(ofDuty index: Int) -> Fields {
    let duty = view.duties[index]
    var fields = self.fields(ofDuty: index)
    fields["placeName"] = duty.carriedPlace?.name
    fields["musterName"] = duty.muster?.name
    fields["isElsewhere"] = duty.muster != nil && duty.muster != duty.carriedPlace
    return fields
  }

  /// The duties that start on a day, those included to which nobody goes.
  func dayWithDuties(_ day: Int) -> Fields {
    self.day(day, duties: view.duties.indices.filter { view.duties[$0].day == day })
  }

  /// Duties with people by the day on which they start, days without any left out.
  var daysOfTeams: [Fields] {
    let manned = view.duties.indices.filter { !view.duties[$0].members.isEmpty }
    let byDay = Dictionary(grouping: manned) { view.duties[$0].day }
    return byDay.sorted { $0.key < $1.key }.map { day($0.key, duties: $0.value) }
  }

  private func day(_ day: Int, duties: [Int]) -> Fields {
    var fields = self.day(day)
    fields["anchor"] = "day\(day)"
    fields["duties"] = duties.map(self.fields(ofDuty:))
    return fields
  }

  private func fields(of seat: SeatShown) -> Fields {
    let name = seat.name(renderer)
    let numbers = seat.numbers
    return [
      "seat": name.prefix(1).uppercased() + name.dropFirst(),
      "members": seat.members.enumerated().map { place, member in
        [
          "memberName": member.name, "memberRank": member.rank.isEmpty ? nil : member.rank,
          "isNewcomer": member.isNewcomer,
          "personAnchor": anchor(person: member.id), "isNext": place > 0,
        ] as Fields
      },
      "outsiders": seat.outside > 0 ? say("page.outsiders", ["n": .count(seat.outside)]) : nil,
      "count": numbers.map { "\($0.counted)/\($0.target)" },
      "wanted": numbers.map {
        say(
          "page.wanted",
          ["counted": .count($0.counted), "minimum": .count($0.minimum), "target": .count($0.target)])
      },
      "isBelowMinimum": (numbers?.shortOfMinimum ?? 0) > 0, "isBelowTarget": (numbers?.shortOfTarget ?? 0) > 0,
    ]
  }

  private func fields(of place: Int, _ equipment: EquipmentShown) -> Fields {
    ["equipmentName": equipment.name, "equipmentCount": equipment.count, "isNext": place > 0]
  }
}
