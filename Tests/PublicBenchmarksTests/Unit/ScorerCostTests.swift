import Testing

@testable import PublicBenchmarks

/// What the roster of `Tiny.text` costs; an and binh, D and N.
@Suite struct ScorerCostTests {
  private let scorer: InstanceScorer

  init() throws { scorer = InstanceScorer(try InstanceReader.read(Array(Tiny.text.utf8))) }

  @Test(
    "cover and requests are counted each on their own",
    arguments: [
      // an wants D on day 0, binh no N on day 1; wanted are one D on day 0 and two N on day 6.
      ("DD.....", ".......", 180, 0), (".......", ".......", 280, 2), ("D......", "D......", 181, 0),
      ("N......", ".......", 280, 2), ("D......", ".N.....", 180, 3), ("D.....N", "......N", 0, 0),
    ])
  func costs(_ an: String, _ binh: String, _ cover: Int, _ requests: Int) {
    let score = scorer.score(OnePerson.roster(an) + OnePerson.roster(binh))
    #expect(score.cover == cover)
    #expect(score.requests == requests)
    #expect(score.total == cover + requests)
  }

  @Test func eachPersonTooManyCosts() throws {
    let text = Tiny.text([17: "6,N,0,90,5"])
    let scorer = InstanceScorer(try InstanceReader.read(Array(text.utf8)))
    #expect(scorer.score(OnePerson.roster("D.....N") + OnePerson.roster("......N")).cover == 10)
  }
}
