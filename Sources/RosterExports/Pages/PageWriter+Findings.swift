import PatrolDomain
import Wording

extension PageWriter {
  /// How good the roster is known to be; `nil` when not for this audience.
  var verdict: Fields? {
    guard let findings = view.findings else { return nil }
    let ending = findings.stopReason.flatMap { $0 == "optimal" ? nil : say("stop.\($0)") }
    return [
      "headline": renderer.headline(findings.levels), "ending": ending,
      "isProven": findings.levels.allSatisfy(\.isProven),
    ]
  }

  var levels: [Fields]? {
    view.findings?.levels.map { level in
      [
        "levelName": renderer.term("level.\(level.level.rawValue)"), "value": renderer.number(level.value),
        "bound": level.bound.map(renderer.number) ?? "–", "gap": renderer.gap(level), "isProven": level.isProven,
        "source": Self.section(of: level.level), "sourceName": say("page.\(Self.section(of: level.level))"),
      ]
    }
  }

  /// The section in which the parts of a level's value stand.
  private static func section(of level: ObjectiveLevel) -> String {
    switch level {
    case .minimumSeats: "shortages"
    case .targetSeats: "coverage"
    case .heaviestBurden, .burdenSpread: "fairness"
    case .wishes: "concessions"
    }
  }

  /// Seats that stayed empty and why, and sessions that are not held; `nil` when not for this audience.
  var shortages: Fields? {
    guard let findings = view.findings else { return nil }
    let seats = findings.shortSeats.map { seat in
      [
        "dutyAnchor": anchor(duty: seat.index), "reason": renderer.sentence(seat.fact),
        "isBelowMinimum": seat.isBelowMinimum,
      ] as Fields
    }
    let sessions = findings.missingSessions
    return [
      "shortSeats": seats, "isComplete": seats.isEmpty && sessions == 0,
      "missingSessions": sessions > 0 ? say("summary.missing-sessions", ["n": .count(sessions)]) : nil,
    ]
  }

  /// By rule, each with what it cost.
  var concessions: [Fields]? {
    view.findings?.concessions.neighbours(sharing: \.rule).map { concessions in
      [
        "rule": renderer.term("rule.\(concessions[0].kind.rawValue)"), "ruleID": concessions[0].rule,
        "status": renderer.term("status.\(concessions[0].status.rawValue)"), "times": concessions.count,
        "total": renderer.number(concessions.reduce(0) { $0 + $1.cost }),
        "examples": concessions.map {
          ["sentence": renderer.sentence($0.fact), "cost": renderer.number($0.cost)] as Fields
        },
      ]
    }
  }

  var switchedOff: [Fields]? {
    view.findings.map {
      $0.switchedOff.map { off in
        [
          "sentence": say(
            "summary.switched-off",
            [
              "rule": .term("rule.\(off.kind.rawValue)"), "id": .text(off.rule), "source": .text(off.source),
              "reason": .text(off.reason),
            ])
        ]
      }
    }
  }

  /// The numbers that matter, each with the section where its parts stand.
  var figures: [Fields] {
    var figures: [Fields] = []
    func add(_ value: String, _ word: String, _ section: String, bad: Bool = false) {
      figures.append(["figure": value, "caption": say("page.\(word)"), "section": section, "isBad": bad])
    }
    let turns = view.duties.reduce(0) { $0 + $1.members.count }
    if view.duties.contains(where: { $0.shortOfMinimum != nil }) {
      add(
        renderer.number(missing.minimum), "figure-minimum", view.findings == nil ? "coverage" : "shortages",
        bad: missing.minimum > 0)
      add(renderer.number(missing.target), "figure-target", "coverage")
    }
    add(renderer.number(view.people.count), "figure-people", "grid")
    add(renderer.number(view.duties.count { !$0.members.isEmpty }), "figure-duties", "duties")
    add(renderer.number(turns), "figure-turns", "duties")
    if let wishes = view.wishes, !wishes.isEmpty {
      add("\(wishes.count { $0.isMet })/\(wishes.count)", "figure-wishes", "wishes")
    }
    if riskHours.all > 0 { add("\(riskHours.covered)/\(riskHours.all)", "figure-risk", "heat") }
    return figures
  }
}
