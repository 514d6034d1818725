import Foundation
import Testing

/// The pages of a whole ward, shown and printed by a real browser.
@Suite(.enabled(if: Browser.isThere, Browser.whyNot), .serialized)
struct PageJourneys {
  private struct Findings: Decodable {
    let people: Int
    let named: [String]
    let inForce: Int
    let atPlace: Int
    let reset: Int
    let nightsShown: Int
    let nextNight: String
    let weekCells: [String]
    let nightCells: [String]
    let wide: Bool
    let loaded: Int
  }

  /// Filters, nights and the heat map answer, nothing is wider than the window, nothing is fetched.
  @Test(arguments: [1280, 390])
  func thePageAnswers(_ width: Int) throws {
    let folder = try Self.ward(["page"])
    let found = try Browser.value(of: Self.questions, on: "page.html", width: width, Findings.self, in: folder)
    #expect(found.people == 64)
    // Typed without marks.
    #expect(found.named.count == 1 && found.named.allSatisfy { $0.contains("Đỗ Thị Thu Hà") }, "\(found.named)")
    #expect(found.inForce == 10)
    #expect(found.atPlace > 0 && found.atPlace < 64)
    #expect(found.reset == 64)
    #expect(found.nightsShown == 1)
    #expect(found.nextNight == "night1")
    #expect(found.weekCells != found.nightCells)
    #expect(found.weekCells.count == found.nightCells.count)
    #expect(!found.wide)
    #expect(found.loaded == 0)
  }

  private static let questions = """
    (() => {
      const byId = (id) => document.getElementById(id);
      const rows = () => [...document.querySelectorAll('table.grid tr[data-force]:not([hidden])')]
        .filter((row) => !row.closest('tbody').hidden);
      const set = (id, value) => {
        byId(id).value = value;
        byId(id).dispatchEvent(new Event('input', { bubbles: true }));
      };
      const heat = () => [...document.querySelectorAll('table.heat tbody td')].map((cell) => cell.textContent);
      const people = rows().length;
      set('f-person', 'do thi thu');
      const named = rows().map((row) => row.textContent);
      set('f-person', '');
      set('f-force', 'volunteer');
      const inForce = rows().length;
      set('f-force', '');
      set('f-place', 'beat-b');
      const atPlace = rows().length;
      set('f-place', '');
      const reset = rows().length;
      const nightsShown = document.querySelectorAll('.night-panel:not([hidden])').length;
      document.querySelector('[role=tab]').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      const nextNight = document.querySelector('.night-panel:not([hidden])').id;
      const weekCells = heat();
      byId('heat-night').value = '2';
      byId('heat-night').dispatchEvent(new Event('change'));
      return {
        people, named, inForce, atPlace, reset, nightsShown, nextNight, weekCells, nightCells: heat(),
        wide: document.documentElement.scrollWidth > innerWidth,
        loaded: performance.getEntriesByType('resource').length,
      };
    })()
    """

  /// On a phone no table hides a column behind its edge, and what is to be touched is 24 pixels high and wide (WCAG 2.2,
  /// 2.5.8) unless the same can be touched elsewhere.
  @Test(arguments: [
    ("commander", "en"), ("commander", "vi"), ("team-leader", "en"), ("force:volunteer", "vi"), ("public", "en"),
  ])
  func aPhoneShowsItWhole(_ reader: String, _ language: String) throws {
    let folder = try Self.ward(["page"], for: reader, language)
    let found = try Browser.value(of: Self.hidden, on: "page.html", width: 390, [String].self, in: folder)
    #expect(found == [])
  }

  /// The week before Tết has duties by day, too, and so more hours than fit a phone beside a name.
  @Test(arguments: ["en", "vi"])
  func aPhoneShowsALongDayWhole(_ language: String) throws {
    let folder = try Self.ward(["page"], language, scenario: "minh-khai-peak")
    #expect(try Browser.value(of: Self.hidden, on: "page.html", width: 390, [String].self, in: folder) == [])
    // Each hour says which it is, and a program that reads aloud still finds a table.
    let cells = """
      [...document.querySelectorAll('table.heat[role=table] tbody tr[role=row]')].map((row) =>
        [...row.querySelectorAll('td[data-hour][role=cell]')].filter((cell) => cell.clientWidth >= 24
          && window.getComputedStyle(cell, '::before').content.startsWith(`"${cell.dataset.hour}"`)).length)
      """
    let rows = try Browser.value(of: cells, on: "page.html", width: 390, [Int].self, in: folder)
    #expect(rows.count > 20 && Set(rows).count == 1 && rows[0] > 9, "\(rows)")
  }

  /// Marks and names of the map are as large on a phone as on a desk, and no mark hides another or the name of an area.
  @Test(arguments: ["minh-khai", "minh-khai-peak"], [1280, 390])
  func theMapCanBeRead(_ scenario: String, _ width: Int) throws {
    let folder = try Self.ward(["page"], scenario: scenario)
    let found = try Browser.value(of: Self.mapFaults, on: "page.html", width: width, [String].self, in: folder)
    #expect(found == [])
  }

  private static let mapFaults = """
    (() => {
      const shown = (selector) => [...document.querySelectorAll(selector)]
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect(),
          letters: parseFloat(window.getComputedStyle(element).fontSize) }))
        .filter(({ box }) => box.width > 0);
      const marks = shown('.map > .spot, .map > .site');
      const names = shown('.area-name > span');
      const found = marks.length < 8 || names.length < 14 ? ['nothing drawn'] : [];
      for (const { text, box, letters } of [...marks, ...names]) {
        if (letters < 11) found.push(`letters of ${text}: ${letters}`);
      }
      for (const { text, box } of marks) if (Math.min(box.width, box.height) < 18) found.push(`small: ${text}`);
      const meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom
        && other.top < one.bottom;
      const all = [...marks, ...names];
      all.forEach((one, place) => all.slice(place + 1).filter((other) => meet(one.box, other.box))
        .forEach((other) => found.push(`${one.text} on ${other.text}`)));
      return found;
    })()
    """

  /// No text of the page ends in three dots or goes over its edge for want of room.
  @Test(arguments: [1280, 880, 740, 390])
  func nothingIsCutShort(_ width: Int) throws {
    let folder = try Self.ward(["page"])
    let cut = """
      [...document.querySelectorAll('body *')].filter((element) => !element.closest('.sr, script, style')
        && (window.getComputedStyle(element).textOverflow === 'ellipsis' || element.matches('.chip'))
        && element.scrollWidth > element.clientWidth)
        .map((element) => element.textContent)
      """
    #expect(try Browser.value(of: cut, on: "page.html", width: width, [String].self, in: folder) == [])
  }

  /// Its last column is the sum; nothing would tell that it is there, were it outside the screen.
  @Test(arguments: [390, 360, 320])
  func aPhoneShowsTheHeatMapWhole(_ width: Int) throws {
    let folder = try Self.ward(["page"])
    let outside = """
      (() => { const frame = document.querySelector('#heat .scroll'); return frame.scrollWidth - frame.clientWidth; })()
      """
    #expect(try Browser.value(of: outside, on: "page.html", width: width, Int.self, in: folder) == 0)
  }

  /// A slip goes to its owner's phone, too: its table is a list there, because three columns would be letters wide.
  @Test func aPhoneShowsASlip() throws {
    let folder = try Self.ward(["slips"])
    let narrow = "[...document.querySelectorAll('.slip td')].filter((cell) => cell.clientWidth < 300).length"
    #expect(try Browser.value(of: narrow, on: "slips.html", width: 390, Int.self, in: folder) == 0)
    let wide = "[document.documentElement.scrollWidth <= innerWidth]"
    #expect(try Browser.value(of: wide, on: "slips.html", width: 390, [Bool].self, in: folder) == [true])
  }

  private static let hidden = """
    (() => {
      const found = new Set();
      for (const table of document.querySelectorAll('.scroll')) {
        if (table.scrollWidth > table.clientWidth) found.add(table.getAttribute('aria-label'));
      }
      for (const target of document.querySelectorAll('a, button, select, input, summary')) {
        const { width, height } = target.getBoundingClientRect();
        if (width === 0 || target.closest('.skip, [aria-hidden=true]')) continue;
        if (width < 24 || height < 24) found.add(`${target.closest('section')?.id} ${target.className} ${width} × ${height}`);
      }
      return [...found];
    })()
    """

  /// WCAG 2.2, 1.4.3: letters differ from their ground by 4.5 to 1 at the least, by day and by night.
  @Test(arguments: [false, true])
  func lettersStandOut(_ isDark: Bool) throws {
    let folder = try Self.ward(["page"])
    let faint = try Browser.value(
      of: Self.faintLetters, on: "page.html", width: 1280, isDark: isDark, [String].self, in: folder)
    // The first says that the scheme asked for is the one looked at.
    #expect(faint == [isDark ? "dark" : "light"])
  }

  private static let faintLetters = """
    (() => {
      // Mixed colours are told in parts of one, all others in parts of 255.
      const numbers = (color) => color.match(/[\\d.]+/g)
        .map((part, place) => Number(part) * (color.startsWith('color(') && place < 3 ? 255 : 1));
      const light = ([red, green, blue]) => {
        const [r, g, b] = [red, green, blue].map((part) => part / 255)
          .map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (element) => {
        for (; element; element = element.parentElement) {
          const color = numbers(window.getComputedStyle(element).backgroundColor);
          if ((color[3] ?? 1) > 0.9) return color;
        }
        return [255, 255, 255];
      };
      const found = new Set([window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light']);
      for (const element of document.querySelectorAll('body *')) {
        const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
        if (!isText || element.closest('svg, .sr, script, style')) continue;
        const [ink, paper] = [window.getComputedStyle(element).color, ground(element)];
        const [a, b] = [light(numbers(ink)), light(paper)];
        if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5) found.add(`${element.tagName}: ${ink} on ${paper}`);
      }
      return [...found];
    })()
    """

  /// Decree 30/2020: A4, motto, margins at least as wide as it asks; no column cut off, no heading left at a page's end.
  @Test func theSheetFitsItsPaper() throws {
    let folder = try Self.ward(["sheet"])
    try Browser.print("sheet.html", to: "sheet.pdf", in: folder)
    let pages = try PrintedPages("sheet.pdf", in: folder)
    let portrait = pages.sizes.prefix { $0.height > $0.width }.count
    #expect(portrait >= 3 && pages.sizes.count > portrait)
    #expect(pages.sizes.allSatisfy { Set([$0.width, $0.height]) == [210, 297] }, "\(pages.sizes)")
    #expect(pages.margins.prefix(portrait).allSatisfy { $0.left >= 29 && $0.right >= 14 }, "\(pages.margins)")
    #expect(pages.margins.dropFirst(portrait).allSatisfy { $0.left >= 19 && $0.right >= 14 }, "\(pages.margins)")
    #expect(pages.margins.allSatisfy { $0.bottom >= 14 }, "\(pages.margins)")
    let first = try #require(pages.texts.first)
    for words in ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "CÔNG AN PHƯỜNG MINH KHAI"] {
      #expect(first.contains(words), "\(words)")
    }
    #expect(pages.texts[portrait - 1].contains("Nơi nhận:"))
    #expect(pages.texts.dropFirst().prefix(portrait - 2).allSatisfy { $0.contains("Nhiệm vụ, địa điểm") })
    for text in pages.texts {
      let last = text.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) } ?? ""
      #expect(last.firstMatch(of: /(Thứ .*|Chủ nhật), \d\d\/\d\d\/\d{4}$/) == nil, "\(last)")
    }
  }

  /// The page for the screen, printed all the same: on A4, as wide as its week.
  @Test func theRosterPagePrints() throws {
    let folder = try Self.ward(["page"])
    try Browser.print("page.html", to: "page.pdf", in: folder)
    let pages = try PrintedPages("page.pdf", in: folder)
    #expect(pages.sizes.allSatisfy { $0 == (297, 210) }, "\(pages.sizes)")
    #expect(pages.margins.allSatisfy { $0.left >= 9 && $0.right >= 9 }, "\(pages.margins)")
    // Ranks, which a phone leaves out.
    #expect(try #require(pages.texts.first).contains("Thiếu tá, Phó trưởng"))
  }

  /// Two slips to a page where they fit, none cut in two; four cards to a page.
  @Test func slipsAndCardsFitTheirPaper() throws {
    let folder = try Self.ward(["slips", "team-cards"])
    try Browser.print("slips.html", to: "slips.pdf", in: folder)
    let slips = try PrintedPages("slips.pdf", in: folder)
    #expect((32...36).contains(slips.sizes.count), "\(slips.sizes.count) pages for 64 people")
    #expect(slips.texts.allSatisfy { $0.contains("Công an phường Minh Khai") })
    #expect(slips.margins.allSatisfy { $0.left >= 11 && $0.right >= 11 && $0.bottom >= 9 }, "\(slips.margins)")
    try Browser.print("team-cards.html", to: "cards.pdf", in: folder)
    let cards = try PrintedPages("cards.pdf", in: folder)
    let count = try folder.read("team-cards.html").components(separatedBy: "<article").count - 1
    #expect(cards.sizes.count == (count + 3) / 4, "\(count) cards")
    #expect(cards.margins.allSatisfy { $0.left >= 7 && $0.right >= 7 && $0.bottom >= 7 }, "\(cards.margins)")
  }

  /// A ward, planned for a moment, and its pages.
  private static func ward(
    _ formats: [String], for reader: String = "commander", _ language: String = "vi", scenario: String = "minh-khai"
  ) throws -> Folder {
    let folder = try Folder()
    let files = URL(filePath: #filePath).appending(path: "../../../scenarios/\(scenario)").standardized.path()
    let plan = try Program.run(["plan", files, "--out", "run", "--time-limit", "2"], in: folder)
    #expect(plan.status < 2, "\(plan.errors)")
    for format in formats {
      let export = [
        "export", "run", "--format", format, "--for", reader, "--lang", language, "--out", format + ".html",
      ]
      #expect(try Program.run(export, in: folder).status == 0)
    }
    return folder
  }
}
