/// **What it says.** A seat is never filled by more than its maximum, newcomers included. A duty in scope that is
/// carried out has at least the minimum of each of its seats; without such a rule a smaller team may go out and the
/// missing people count on level `minimum-seats`.
///
/// **Source.** Patrol plan of the ward (Circular 54/2022 as template).
///
/// **Example.** An ambush team below four does not go out.
///
/// **Encoding.** Maximum rows; minimum rows tied to whether the duty takes place.
///
/// **Check.** Amount: people above or below, per seat. Always law.
public struct TeamSize: Hashable, Sendable {
  public init() {}
}
