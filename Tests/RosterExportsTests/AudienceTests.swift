import PatrolDomain
import RosterExports
import Testing
import Wording

/// What an audience may not know is in none of its files.
@Suite struct AudienceTests {
  /// Two rosters that differ only in covert duties look alike to everybody who is on none of them.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func covertDutiesLeaveNoTrace(_ seed: UInt64) throws {
    let week = try CovertWeek()
    var random = SeededRandom(seed: seed)
    let open = week.assignments(covert: false, &random)
    let (first, second) = (week.assignments(covert: true, &random), week.assignments(covert: true, &random))
    let insiders = Set((first + second).map(\.person))
    for audience in outsiders(week, except: insiders) {
      let expected = try files(week.report(open), audience)
      #expect(try files(week.report(open + first), audience) == expected, "\(audience)")
      #expect(try files(week.report(open + second), audience) == expected, "\(audience)")
    }
    // The commander does see a difference, so the comparison can fail.
    guard Set(first) != Set(second) else { return }
    #expect(try files(week.report(open + first), .commander) != files(week.report(open + second), .commander))
  }

  /// Nor does anything tell that the station has covert duties at all.
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func theScenarioLooksAsIfItHadNone(_ seed: UInt64) throws {
    let (week, openWeek) = (try CovertWeek(), try CovertWeek(hasCovertDuties: false))
    var random = SeededRandom(seed: seed)
    let open = week.assignments(covert: false, &random)
    let covert = week.assignments(covert: true, &random)
    for audience in [Audience.teamLeader, .force(ForceID("police")), .anyone] {
      #expect(
        try files(week.report(open + covert), audience) == files(openWeek.report(open), audience), "\(audience)")
    }
  }

  /// Whoever is on an ambush knows when and with whom, but not where.
  @Test func membersSeeTheirOwnCovertDutyWithoutItsPlace() throws {
    let week = try CovertWeek()
    let duty = try #require(
      week.scenario.duties.first { $0.id.text.hasPrefix("ambush") && $0.place == PlaceID("market") })
    let team = [
      Assignment(duty: duty.id, seat: .leader, person: PersonID("an")),
      Assignment(duty: duty.id, seat: .role(RoleID("member")), person: PersonID("dung")),
    ]
    let view = RosterView(week.report(team), for: .member(PersonID("dung")))
    #expect(view.duties.map(\.isCovert) == [true])
    #expect(view.duties[0].place == nil)
    #expect(view.duties[0].muster?.id == "station")
    #expect(view.duties[0].members.map(\.id) == ["an", "dung"])
    #expect(view.places == [])
    for (name, contents) in try files(week.report(team), .member(PersonID("dung"))) {
      let text = String(decoding: contents.flatMap(\.contents), as: UTF8.self)
      #expect(!text.contains("market") && !text.contains("Chợ Sắt"), "\(name)")
    }
  }

  /// What people carry with them gets lost: nothing of it says where an ambush is, whoever it was exported for. Without a
  /// desk there is no muster place to name, and the duty's own must not stand in for it.
  @Test(arguments: [true, false], ["commander", "team-leader", "member:an", "member:dung", "force:police", "public"])
  func whatIsCarriedNamesNoCovertPlace(_ hasDesk: Bool, _ reader: String) throws {
    let week = try CovertWeek(hasDesk: hasDesk)
    let duty = try #require(
      week.scenario.duties.first { $0.id.text.hasPrefix("ambush") && $0.place == PlaceID("market") })
    let report = week.report([
      Assignment(duty: duty.id, seat: .leader, person: PersonID("an")),
      Assignment(duty: duty.id, seat: .role(RoleID("member")), person: PersonID("dung")),
    ])
    let files = try files(report, try #require(Audience(reader)))
    for format in ["slips", "team-cards", "ics"] {
      for language in Language.allCases {
        for file in try #require(files["\(format) \(language)"]) {
          let text = String(decoding: file.contents, as: UTF8.self)
          #expect(!text.contains("market") && !text.contains("Chợ Sắt"), "\(file.name) of \(format)")
        }
      }
    }
  }

  /// Why seats are short may speak of anybody: only the commander reads it, in the forms that have a place for it.
  @Test func reasonsOfShortSeatsAreForTheCommander() throws {
    let week = try CovertWeek()
    let desk = try #require(week.scenario.duties.first { $0.line.text == "desk" })
    let note = ShortSeatNote(
      duty: desk.id, isBelowMinimum: true, fact: Fact("summary.below-target", ["n": .count(7)]))
    let audiences = [Audience.commander, .teamLeader, .member(PersonID("an")), .force(ForceID("police")), .anyone]
    for audience in audiences {
      let silent = try files(week.report([]), audience)
      let told = try files(week.report([], shortSeats: [note]), audience)
      let changed = Set(
        told.filter { silent[$0.key] != $0.value }.keys.map { $0.prefix { $0 != " " } }.map(String.init))
      let expected = ExportFormat.all.filter { $0.givesReasons && audience.isToldReasons }.map(\.name)
      #expect(changed == Set(expected), "\(audience)")
    }
    #expect(audiences.filter(\.isToldReasons) == [.commander])
    #expect(ExportFormat.all.filter(\.givesReasons).map(\.name) == ["page", "xlsx", "json"])
  }

  /// A list of hotspots tells an offender what the police consider hot. Whoever stands at one knows it; the public gets none,
  /// and nobody gets those that lie in the groups through which he walks.
  @Test func hotspotsAreNotListed() throws {
    let week = try CovertWeek()
    func duty(_ line: String, _ place: String) throws -> DutyID {
      try #require(week.scenario.duties.first { $0.line.text == line && $0.place.text == place }).id
    }
    let member = Seat.role(RoleID("member"))
    let report = week.report([
      Assignment(duty: try duty("patrol", "beat"), seat: .leader, person: PersonID("an")),
      Assignment(duty: try duty("watch", "market"), seat: member, person: PersonID("dung")),
      Assignment(duty: try duty("watch", "quay"), seat: member, person: PersonID("giang")),
    ])
    func hotspots(_ audience: Audience) throws -> [String] {
      let texts = try files(report, audience).values.flatMap(\.self).map {
        String(decoding: $0.contents, as: UTF8.self)
      }
      let spots = [("market", "Chợ Sắt"), ("quay", "Bến Bính")]
      return spots.filter { id, name in texts.contains { $0.contains(id) || $0.contains(name) } }.map(\.0)
    }
    #expect(try hotspots(.anyone) == [])
    #expect(try hotspots(.force(ForceID("police"))) == [])
    #expect(try hotspots(.member(PersonID("an"))) == [])
    #expect(try hotspots(.member(PersonID("dung"))) == ["market"])
    #expect(try hotspots(.teamLeader) == ["market", "quay"])
    let board = RosterView(report, for: .anyone)
    #expect(board.duties.count == 3 && Set(board.duties.map(\.key)).count == 3)
    #expect(board.duties.filter { $0.line == "watch" }.map(\.place) == [nil, nil])
  }

  @Test func reasonsOfAbsenceAreForTheCommanderAndOneself() throws {
    let report = try CovertWeek().report([])
    func absences(_ audience: Audience) -> [String: DayShown.Absence] {
      Dictionary(
        RosterView(report, for: audience).people.flatMap { person in
          person.days.compactMap(\.absence).map { (person.id, $0) }
        }, uniquingKeysWith: { first, _ in first })
    }
    #expect(absences(.commander) == ["dung": .reason(.sick), "an": .reason(.court)])
    #expect(absences(.teamLeader) == ["dung": .unexplained, "an": .unexplained])
    #expect(absences(.force(ForceID("defence"))) == ["dung": .unexplained])
    #expect(absences(.member(PersonID("dung"))) == ["dung": .reason(.sick)])
    #expect(absences(.anyone) == [:])
  }

  @Test(arguments: ["", "boss", "member", "member:", "force:", "Public"])
  func otherWordsNameNobody(_ word: String) { #expect(Audience(word) == nil) }

  @Test(arguments: ["commander", "team-leader", "member:an", "force:police", "public"])
  func wordsNameAudiences(_ word: String) { #expect(Audience(word)?.description == word) }

  private func outsiders(_ week: CovertWeek, except insiders: Set<PersonID>) -> [Audience] {
    [.teamLeader, .anyone] + week.scenario.forces.map { .force($0.id) }
      + week.scenario.people.map(\.id).filter { !insiders.contains($0) }.map { .member($0) }
  }

  /// Every format in every language.
  private func files(_ report: RosterReport, _ audience: Audience) throws -> [String: [RunFile]] {
    var files: [String: [RunFile]] = [:]
    let view = RosterView(report, for: audience)
    for format in ExportFormat.all {
      for language in Language.allCases {
        files["\(format.name) \(language)"] = try format.files(ExportRequest(view, Renderer(language)))
      }
    }
    return files
  }
}
