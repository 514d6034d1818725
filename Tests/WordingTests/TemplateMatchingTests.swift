import Testing
import Wording

/// A sentence that a template made gives its values back; another gives none.
@Suite struct TemplateMatchingTests {
  @Test(
    arguments: [
      ("Unknown option '{option}'", "Unknown option '--colour'", ["option": "--colour"]),
      (
        "'{a}' for '{b}': {c}", "'x: y' for '--seed <seed>': no: number",
        ["a": "x: y", "b": "--seed <seed>", "c": "no: number"]
      ),
      (
        "{text}(default: {value})", "  --seed <seed>  The seed (default: 1)",
        ["text": "  --seed <seed>  The seed ", "value": "1"]
      ),
      ("OPTIONS:", "OPTIONS:", [:]), ("{a}", "", ["a": ""]), ("Error: {a}", "Error: ", ["a": ""]),
    ] as [(String, String, [String: String])])
  func valuesComeBack(_ template: String, _ sentence: String, _ values: [String: String]) {
    #expect(Template(template).values(in: sentence) == values)
  }

  @Test(arguments: [
    ("Unknown option '{option}'", "Unknown option"), ("Unknown option '{option}'", "An unknown option '--x'"),
    ("OPTIONS:", "OPTIONS: x"), ("OPTIONS:", ""), ("'{a}' for '{b}'", "'x' of '--seed'"),
    ("Missing '{a}'", "Missing '"),
  ])
  func anotherSentenceHasNone(_ template: String, _ sentence: String) {
    #expect(Template(template).values(in: sentence) == nil)
  }
}
