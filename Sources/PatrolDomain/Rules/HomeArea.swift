/// **What it says.** Duties in scope whose place lies in at least one residential group are within (or outside) the
/// home group of each person in scope who has one.
///
/// **Source.** Law 30/2023/QH15 (teams have an assigned area); station practice for ambushes.
///
/// **Example.** Nobody lies in ambush in his own street.
///
/// **Encoding.** Law: such duties are not on the menu. Soft: the option carries the price.
///
/// **Check.** Amount: 1 per duty.
public struct HomeArea: Hashable, Sendable {
  public enum Relation: String, CaseIterable, Hashable, Sendable {
    /// Duties in scope are in the person's own residential group.
    case within
    /// Duties in scope are never in the person's own residential group.
    case outside
  }

  public let relation: Relation

  public init(relation: Relation) { self.relation = relation }
}
