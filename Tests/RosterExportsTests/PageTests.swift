import Foundation
import PatrolDomain
import RosterAudit
import Testing
import Wording

@testable import RosterExports

/// The pages for screen and paper: words, hostile texts, links, and what each reader finds on them.
@Suite struct PageTests {
  private static let formats = ["page", "sheet", "slips", "team-cards"]

  /// A template can only say what the catalogue has in both languages.
  @Test func everyWordOfATemplateIsInTheCatalogue() throws {
    for (name, bytes) in PageTemplates.sources {
      let words = String(decoding: bytes, as: UTF8.self).matches(of: /words\.([a-z-]+)/).map { String($0.output.1) }
      #expect(!words.isEmpty, "\(name)")
      #expect(words.filter { Catalogue.entry(PageWords.prefix + $0) == nil } == [], "\(name)")
    }
  }

  @Test(arguments: [
    ("a<b>&\"c'", "a&lt;b&gt;&amp;&quot;c&#39;"), ("Phạm Văn Dũng", "Phạm Văn Dũng"),
    // A quote with a mark is one letter, but two scalars: the first would end an attribute.
    ("\"\u{301} onclick=x", "&quot;\u{301} onclick=x"), ("<\u{338}b>", "&lt;\u{338}b&gt;"),
  ])
  func markupBecomesText(_ text: String, _ escaped: String) {
    #expect(Array(HTMLText().escapeText(text).unicodeScalars) == Array(escaped.unicodeScalars))
  }

  /// Names with quotes, angle brackets, formulas and marks of direction stand as text, and nothing of them as markup.
  @Test(arguments: formats, Language.allCases)
  func hostileNamesAreText(_ format: String, _ language: Language) throws {
    let text = try page(format, language)
    #expect(text.contains("Lê &lt;b&gt;&quot;Quang&quot;&lt;/b&gt; &amp; Chi"))
    #expect(!text.contains("<b>\"Quang\""))
    #expect(text.contains("=cmd(&quot;|calc&quot;)"))
    #expect(text.contains("<bdi>Phạm Văn Dũng \u{200F}"))
    #expect(text.contains(String(repeating: "Hoàng ", count: 32)))
  }

  /// One file each: nothing comes from elsewhere, and no address holds a text of a file.
  @Test(arguments: formats)
  func pagesNeedNoNetwork(_ format: String) throws {
    let text = try page(format, .vietnamese)
    #expect(text.matches(of: /(src|srcset|action|xlink:href)=/).isEmpty)
    #expect(!text.contains("@import") && !text.contains("url(") && !text.contains("http"))
    let addresses = text.matches(of: /[ ]href="([^"]*)"/).map { String($0.output.1) }
    #expect(addresses.filter { $0.wholeMatch(of: /#[a-z][a-z0-9-]*/) == nil } == [])
  }

  /// Every link leads somewhere on the page, and every anchor is there once.
  @Test(arguments: [Audience.commander, .teamLeader, .member(PersonID("an")), .force(ForceID("defence")), .anyone])
  func linksLeadSomewhere(_ audience: Audience) throws {
    let text = try page("page", .vietnamese, audience)
    let anchors = text.matches(of: /[ ]id="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(anchors).count == anchors.count)
    let links = Set(text.matches(of: /[ ]href="#([^"]*)"/).map { String($0.output.1) })
    #expect(links.subtracting(anchors) == [])
    let controls = text.matches(of: /aria-(controls|labelledby)="([^"]*)"/).map { String($0.output.2) }
    #expect(Set(controls).subtracting(anchors) == [])
  }

  /// What is left out of the view has no section, not an empty one.
  @Test func sectionsFollowTheAudience() throws {
    func sections(_ audience: Audience) throws -> Set<String> {
      Set(try page("page", .english, audience).matches(of: /<section id="([^"]*)"/).map { String($0.output.1) })
    }
    let everything = try sections(.commander)
    #expect(
      everything.isSuperset(of: ["grid", "nights", "shortages", "coverage", "map", "heat", "fairness", "levels"]))
    #expect(try sections(.teamLeader).isDisjoint(with: ["shortages", "fairness", "levels", "concessions"]))
    // Nor has a table a column for what nobody may see.
    #expect(try page("page", .english, .teamLeader).contains("Risk hours"))
    #expect(try !page("page", .english, .anyone).contains("Risk hours"))
    #expect(try sections(.anyone) == ["grid", "nights", "map", "places", "duties"])
  }

  /// The desk and the watch at two hotspots are both called Trực ban.
  @Test func linesOfOneTitleAreToldApart() throws {
    let page = try page("page", .english)
    #expect(page.contains("</span>Trực ban · Trụ sở</th>") && page.contains("</span>Trực ban · watch</th>"))
    let week = try CovertWeek()
    let summary = Summary(week.report([]), width: 80, Renderer(.english)).text
    #expect(summary.contains("  Trực ban · Trụ sở\n") && summary.contains("  Trực ban · watch\n"), "\(summary)")
  }

  /// The colour of a cell, which is the risk, is also said.
  @Test func theRiskOfAnHourIsInWords() throws {
    let page = try page("page", .english)
    #expect(page.contains(#"<td class="r4">5<span class="sr">, risk 4 of 4</span></td>"#))
    #expect(page.contains(#"data-levels="risk 1 of 4|risk 2 of 4|risk 3 of 4|risk 4 of 4""#))
  }

  /// A phone has no room for names on the map: marks have letters, which the list below explains.
  @Test func marksOfTheMapAreExplained() throws {
    let page = try page("page", .english)
    // The only area has its whole name; the mark in its middle has moved it aside.
    #expect(page.contains(#"px"><span class="full">Tổ dân phố 1</span><span class="brief">Tổ dân phố 1</span>"#))
    #expect(page.contains(/--brief-x:0px;--brief-y:-[0-9]+px/))
    for (letter, name) in [("A", "Chợ Sắt"), ("B", "Trụ sở")] {
      #expect(
        page.firstMatch(of: try Regex("<li><a href=\"#pl[0-9]+\"><span [^>]*>\(letter)</span> <bdi>\(name)</bdi>"))
          != nil)
    }
  }

  /// The slip says when, what, where to muster, with whom, and the share of the burden.
  @Test func slipsSayWhyMe() throws {
    let slip = try page("slips", .english, .member(PersonID("an")))
    for part in [
      "19:00–23:00", "Tuần tra", "Muster at: <bdi>Trụ sở</bdi>", "Phạm Văn Dũng", "Burden points:", "Bộ đàm",
    ] {
      #expect(slip.contains(part), "\(part)")
    }
    #expect(slip.matches(of: /<article class="slip">/).count == 1)
  }

  /// What the scenario says of the document stands on the sheet; the rest is dotted, for the pen.
  @Test func theSheetIsADocument() throws {
    let dotted = try page("sheet", .vietnamese)
    #expect(dotted.contains(">Số: ……/……</p>") && dotted.contains(">……………, ngày …… tháng …… năm 2026</p>"))
    #expect(dotted.contains(">THỦ TRƯỞNG ĐƠN VỊ</strong>") && dotted.contains("- Lưu: Hồ sơ.</div>"))
    let document = """
      document:
        superior: Công an thành phố
        issuer: Công an phường <Minh Khai>
        number: 49/KH-CAP
        place: Minh Khai
        date: 2026-02-05
        signer: {title: Phó trưởng, name: Trần Bình, on-behalf-of: Trưởng Công an phường}
        recipients: [Công an thành phố, "Lưu: CAP"]

      """
    let vietnamese = try page("sheet", .vietnamese, document: document)
    for part in [
      ">CÔNG AN THÀNH PHỐ</p>", "CÔNG AN PHƯỜNG &lt;MINH KHAI&gt;", ">Số: 49/KH-CAP</p>",
      ">Minh Khai, ngày 05 tháng 02 năm 2026</p>", "KT. TRƯỞNG CÔNG AN PHƯỜNG<br>PHÓ TRƯỞNG<", ">Trần Bình</p>",
      "- Công an thành phố;\n- Lưu: CAP.</div>",
    ] { #expect(vietnamese.contains(part), "\(part)") }
    let english = try page("sheet", .english, document: document)
    #expect(english.contains(">No.: 49/KH-CAP</p>") && english.contains(">Minh Khai, 5 Feb 2026</p>"))
    #expect(!english.contains("……"))
  }

  private func page(_ name: String, _ language: Language, _ audience: Audience = .commander, document: String = "")
    throws -> String
  {
    let week = try CovertWeek(document: document)
    let format = try #require(ExportFormat.named(name))
    let view = RosterView(week.report(try everyone(week)), for: audience)
    let files = try format.files(ExportRequest(view, Renderer(language)))
    return String(decoding: try #require(files.first).contents, as: UTF8.self)
  }

  /// Everybody is on a duty by night, so that each name is on each page.
  private func everyone(_ week: CovertWeek) throws -> [Assignment] {
    let patrols = week.scenario.duties.filter { $0.activity == ActivityID("patrol") }
    func team(_ index: Int, _ leader: String, _ members: [String]) throws -> [Assignment] {
      let duty = try #require(patrols.dropFirst(index).first).id
      return [Assignment(duty: duty, seat: .leader, person: PersonID(leader))]
        + members.map { Assignment(duty: duty, seat: .role(RoleID("member")), person: PersonID($0)) }
    }
    return try team(0, "an", ["dung", "giang"]) + team(1, "binh", ["giang"]) + team(2, "chi", ["dung"])
  }
}
