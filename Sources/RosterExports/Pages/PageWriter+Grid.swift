import PatrolDomain
import Wording

extension PageWriter {
  /// The week grid: for each week its days and, by force, a row per person.
  var grid: [Fields] {
    view.horizon.weeks.map { week in
      let days = week.map(self.day)
      return [
        "days": days, "columns": days.count + 1, "numberedColumns": days.count + 2, "forces": forces(week),
        "counts": week.map(headCount),
        "week": say("page.week-of", ["date": .date(view.horizon.date(ofDay: week.lowerBound))]),
      ]
    }
  }

  /// Codes of the cells with their meaning.
  var legend: [Fields] {
    view.activities.enumerated().map { index, activity in
      ["code": activity.code, "activityName": activity.name, "tone": "a\(index % 9)"]
    }
  }

  private func forces(_ week: Range<Int>) -> [Fields] {
    view.people.enumerated().neighbours { $0.element.force.id }.map { force in
      [
        "forceName": force[0].element.force.name, "forceSize": force.count,
        "people": force.map { row(of: $0.element, $0.offset, week) },
      ]
    }
  }

  private func row(of person: PersonShown, _ index: Int, _ week: Range<Int>) -> Fields {
    let duties = week.flatMap { person.days[$0].duties }
    return [
      "anchor": week.lowerBound == 0 ? "p\(index)" : nil, "number": index + 1, "name": person.name,
      "rank": person.rank.isEmpty ? nil : person.rank, "force": person.force.id,
      "cells": week.map { cell(person.days[$0], $0, person.id) },
      "turns": duties.count, "nights": duties.count { view.duties[$0].isNight },
    ]
  }

  private func cell(_ day: DayShown, _ index: Int, _ person: String) -> Fields {
    [
      "turnsOfDay": day.duties.isEmpty ? nil : day.duties.map { turn($0, person) }, "isRest": day.isRest,
      "absence": day.duties.isEmpty ? day.absence.map(word(for:)) : nil,
      "isEmpty": day.duties.isEmpty && !day.isRest && day.absence == nil,
      "isWeekend": isWeekend(index),
    ]
  }

  private func turn(_ index: Int, _ person: String) -> Fields {
    let duty = view.duties[index]
    let isLeader = duty.leader?.id == person
    let start = duty.interval.start.timeOfDay.description
    let texts = [
      duty.title, renderer.window(duty.interval), duty.place?.name, isLeader ? renderer.term("seat.leader") : nil,
    ].compactMap { $0 }
    return [
      "turnAnchor": anchor(duty: index), "code": activity(duty)?.code ?? "", "hour": String(start.prefix(2)),
      "start": start, "tone": tone(duty), "isNight": duty.isNight, "meaning": texts.joined(separator: ", "),
      "isLeader": isLeader, "activityID": duty.activity, "placeID": duty.place?.id,
    ]
  }

  func word(for absence: DayShown.Absence) -> String {
    switch absence {
    case .reason(let reason): renderer.term("absence.\(reason.rawValue)")
    case .unexplained: say("page.absent")
    }
  }

  /// People with a duty on the day, each once.
  private func headCount(_ day: Int) -> Fields {
    ["people": view.people.count { !$0.days[day].duties.isEmpty }, "dayAnchor": "day\(day)"]
  }
}
