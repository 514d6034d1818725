/// **What it says.** A person fills a seat only with the seat's role: the leader's seat with one of the team's leader
/// roles and never as a newcomer, any other seat with that role.
///
/// **Source.** Station practice; civil-defence powers by Decree 38/2006.
///
/// **Example.** A volunteer without the role `member` cannot fill a member's seat.
///
/// **Encoding.** Such seats are not on the person's menu.
///
/// **Check.** Amount: 1 per assignment. Always law.
public struct Qualification: Hashable, Sendable {
  public init() {}
}
