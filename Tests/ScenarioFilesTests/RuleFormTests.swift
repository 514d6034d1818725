import Foundation
import PatrolDomain
import Testing
import Wording

@testable import ScenarioFiles

/// What the manual says of rules.
@Suite struct RuleFormTests {
  @Test(arguments: RuleKind.allCases)
  func everyParameterIsUnderstood(_ kind: RuleKind) {
    let form = RuleForm(kind)
    #expect(form.parameters.map(\.name) == RuleReader.parameters(of: kind))
    for parameter in form.parameters { #expect(isFound(parameter.values), "\(kind) \(parameter)") }
    #expect(form.mayBeSoft != (RuleKind.lawOnly.contains(kind) || kind == .fairShare))
    #expect(form.isBuiltIn == BuiltInRules.all.contains { $0.statement.kind == kind })
  }

  @Test func someToTheLetter() {
    let days = RuleForm(.freeDays)
    #expect(days.parameters.map(\.values) == [.number(0...366), .words(["week", "horizon"]), .number(1...366)])
    #expect(days.oneOf == ["minimum", "in-a-row"])
    let hours = RuleForm(.workingTime)
    #expect(hours.parameters[0].values == .words(["day", "week", "horizon", "month", "{rolling: 28}"]))
    #expect(hours.parameters[2].values == .duration(.zero ... .hours(24 * 366)))
    #expect(RuleForm(.wishes).parameters[0].values == .list(.number(0...1_000_000), count: 3))
    #expect(RuleForm(.supervision).parameters[1].values == .list(.ids("kind.role"), count: nil))
    #expect(RuleForm(.weekends).parameters[1].standard == "false")
    #expect(RuleForm(.supervision).scope == ["activities", "days"])
    #expect(RuleForm(.wishes).strength == .soft(level: .wishes, weight: 1))
  }

  @Test func packRulesHaveTheirCitations() {
    #expect(WrittenRule.ofPacks.allSatisfy { $0.citation?.source.isEmpty == false })
    #expect(
      Set(WrittenRule.ofPacks.map { $0.id.split(separator: "/")[0] }) == Set(RegulationPack.names.map { $0[...] }))
  }

  /// The catalogue's English is that of the rule's type, key by key as files write them.
  @Test(arguments: RuleKind.allCases)
  func theCatalogueSaysWhatTheTypeSays(_ kind: RuleKind) throws {
    let comment = try Self.comment(of: kind)
    for (heading, prefix) in [("What it says", "rule-says"), ("Example", "rule-example"), ("Check", "rule-amount")] {
      let part = try #require(comment.components(separatedBy: "**\(heading).** ").dropFirst().first)
      let text = try #require(part.components(separatedBy: "\n\n**").first).replacing(#/^Amount: /#, with: "")
      let paragraphs = text.components(separatedBy: "\n\n").map { $0.replacing("\n", with: " ") }
      let said = paragraphs.joined(separator: "\n\n").replacing(/`([A-Za-z]+)`/) { "`\(Self.kebab($0.output.1))`" }
      let entry = try #require(Catalogue.entry("\(prefix).\(kind.rawValue)"))
      #expect(entry.en == said.prefix(1).uppercased() + said.dropFirst())
    }
  }

  /// The doc comment on the type of a rule.
  private static func comment(of kind: RuleKind) throws -> String {
    let name = kind.rawValue.split(separator: "-").map(\.capitalized).joined()
    let file = URL(filePath: #filePath).appending(path: "../../../Sources/PatrolDomain/Rules/\(name).swift")
    let lines = try String(contentsOf: file.standardized, encoding: .utf8).components(separatedBy: "\n")
    let comment = lines.drop { !$0.hasPrefix("/// **") }.prefix { $0.hasPrefix("///") }
    return comment.map { String($0.dropFirst($0.hasPrefix("/// ") ? 4 : 3)) }.joined(separator: "\n")
  }

  private static func kebab(_ name: Substring) -> String {
    let words = name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    return words.hasPrefix("-") ? String(words.dropFirst()) : words
  }

  private func isFound(_ values: RuleParameter.Values) -> Bool {
    switch values {
    case .words(let words): !words.isEmpty
    case .list(let element, _): isFound(element)
    case .number, .duration, .truth, .ids: true
    }
  }
}
