import PatrolDomain
import Planning
import Testing

/// What is said of those who could fill a seat that is short.
@Suite struct ShortfallTests {
  /// Whatever kept the members from a patrol that nobody can lead, none of them could go.
  @Test func membersAreKeptByTheLeaderWhoIsMissing() throws {
    let off = (1...3).map { "  - {person: p\($0), date: 2026-12-03, off: true}\n" }.joined()
    let scenario = try SmallWeek(
      days: 7, members: 2, hasPatrol: true, pins: off,
      rules: "  - {id: days, kind: free-days, minimum: 1, period: week}\n"
    ).scenario()
    let short = try Planner().plan(scenario).shortfall.seats.filter { $0.duty.text.hasPrefix("patrol") }
    #expect(short.map(\.seat) == [.leader, .role(RoleID("member"))])
    var pinned = ShortSeat.Reasons()
    pinned.pinnedOff = 3
    var leaderless = ShortSeat.Reasons()
    leaderless.leaderless = 2
    #expect(short.map(\.reasons) == [pinned, leaderless])
  }

  /// A patrol that only lacks members does not lack its leader.
  @Test func aLeaderWithoutMembersIsNotWhatKeepsThem() throws {
    let scenario = try SmallWeek(
      days: 7, members: 2, hasPatrol: true, absences: "m1,leave,2026-12-03,2026-12-03\nm2,sick,2026-12-03,2026-12-03\n"
    ).scenario()
    let short = try Planner().plan(scenario).shortfall.seats
    #expect(short.allSatisfy { $0.reasons.leaderless == 0 })
    #expect(short.contains { $0.reasons.absent == 2 })
  }
}
