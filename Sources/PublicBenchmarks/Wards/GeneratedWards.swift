/// An instance made from a number, shaped like the roster of a ward police station, or of several as one.
///
/// A ward has a desk, five zones patrolled in three windows, two ambushes, a gate, two school crossings and two markets;
/// three forces with posts of their own; 12 hours of rest between two shifts. People work in their ward, but some of the
/// police may also be sent to the next one. With 72 people a ward, police can just fill their posts and civil defence
/// cannot quite; whom to leave short, and whose wish, is the question. The same numbers give the same instance, on every
/// machine and with every version of Swift.
public struct GeneratedWards: Sendable {
  public let people: Int
  /// The horizon.
  public let days: Int
  public let seed: UInt64

  public static let peopleLimits = 48...2000
  public static let dayLimits = 7...28
  static let peoplePerWard = 72

  public init(people: Int, days: Int, seed: UInt64) {
    self.people = people
    self.days = days
    self.seed = seed
  }

  /// As many as are nearest to 72 people each.
  var wards: Int { max(1, (people + Self.peoplePerWard / 2) / Self.peoplePerWard) }

  public var instance: Instance {
    // Only the first ward's desk, which all share, is open to the public and has two people.
    let posts = (1...wards).flatMap { WardPost.posts(ward: $0, atDesk: $0 == 1 ? 2 : 1) }
    var instance = Instance(
      dayCount: days,
      shifts: posts.map { post in
        Instance.Shift(id: post.id, minutes: post.hours.count, forbiddenNext: tooSoon(after: post, posts))
      }, employees: [], onRequests: [], offRequests: [], cover: [])
    for day in 0..<days {
      for (shift, post) in posts.enumerated() {
        let (wanted, cost) = (post.wanted, post.duty.costOfGap)
        instance.cover.append(Instance.Cover(day: day, shift: shift, wanted: wanted, under: cost, over: 1))
      }
    }
    var draw = WardPeople(posts: posts, days: days, wards: wards, dice: Dice(seed: seed))
    for ward in 1...wards {
      draw.addPeople(people / wards + (ward <= people % wards ? 1 : 0), ward: ward, to: &instance)
    }
    return instance
  }

  /// Posts on the next day that rest forbids to somebody who might stand on them.
  private func tooSoon(after post: WardPost, _ posts: [WardPost]) -> [Int] {
    let near = [0, 1, wards - 1]
    return posts.indices.filter { index in
      posts[index].force == post.force && near.contains(abs(posts[index].ward - post.ward))
        && post.leavesTooLittleRest(before: posts[index])
    }
  }
}
