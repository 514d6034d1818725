import Foundation
import Testing

/// A browser that is not ours, without a window: it shows our pages, runs their script, and prints them.
enum Browser {
  private static let path = "/usr/bin/chromium"
  private static let needed = [path, "/usr/bin/pdftoppm", "/usr/bin/pdftotext"]

  /// Whether the check is to be made: where it must not be left out, a missing browser then fails it.
  static let isThere = IndependentReader.isRequired || needed.allSatisfy(FileManager.default.isExecutableFile(atPath:))
  static let whyNot: Comment =
    "left out: Chromium or Poppler is not installed; Scripts/setup-readers --all installs both"

  /// What a script finds on a page: the value of an expression, as JSON, in a window of so many pixels.
  ///
  /// The window is a frame of another page, because a browser's own is never narrower than 500 pixels.
  static func value<Value: Decodable>(
    of expression: String, on page: String, width: Int, isDark: Bool = false, _ type: Value.Type, in folder: Folder
  ) throws -> Value {
    let inside = try folder.read(page).replacingOccurrences(of: "&", with: "&amp;")
      .replacingOccurrences(of: "\"", with: "&quot;")
    let driven = "driven-\(UUID().uuidString).html"
    try folder.write(
      """
      <!doctype html><meta charset="utf-8">
      <iframe style="width:\(width)px;height:900px;border:0" srcdoc="\(inside)"></iframe>
      <script>
      const ask = (window, document, innerWidth, performance) => \(expression);
      const frame = document.querySelector('iframe');
      frame.onload = () => {
        const inside = frame.contentWindow;
        const found = ask(inside, inside.document, inside.innerWidth, inside.performance);
        document.body.innerHTML = '<pre id=found>' + encodeURIComponent(JSON.stringify(found)) + '</pre>';
      };
      </script>
      """, to: driven)
    let scheme = isDark ? "--blink-settings=preferredColorScheme=0" : ""
    let dump = try run("\(scheme) --window-size=1400,900 --dump-dom \(driven)", in: folder)
    let match = try #require(dump.firstMatch(of: /<pre id="found">([^<]*)<\/pre>/), "\(dump.suffix(400))")
    let json = try #require(String(match.output.1).removingPercentEncoding)
    return try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  /// The page as a PDF, beside it.
  static func print(_ page: String, to pdf: String, in folder: Folder) throws {
    _ = try run("--no-pdf-header-footer --print-to-pdf=\(pdf) \(page)", in: folder)
  }

  private static func run(_ arguments: String, in folder: Folder) throws -> String {
    // A profile of its own, not shared with browsers of other tests; root may run it only without a sandbox.
    let profile = folder.path + "/profile-" + UUID().uuidString
    let fixed = "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --user-data-dir=\(profile)"
    let browser = try Program.shell("HOME=\(folder.path) timeout 120 \(path) \(fixed) \(arguments)", in: folder)
    #expect(browser.status == 0, "\(browser.errors.suffix(1000))")
    return browser.output
  }
}
