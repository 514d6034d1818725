/// **What it says.** Between the end of a duty in scope and the start of the person's next duty (of any kind) lie at
/// least `rest` minutes. Duties of history count as earlier duties.
///
/// **Source.** Labour Code 2019, Art. 110; Directive 2003/88/EC, Art. 3.
///
/// **Example.** After a patrol that ends at 03:00 the next duty begins at 15:00 or later (12 h).
///
/// **Encoding.** A rest between consecutive choices; what history forbids on the first days is taken off the menu or
/// priced there.
///
/// **Check.** Amount: missing minutes, charged per started hour, per pair of consecutive duties.
public struct MinimumRest: Hashable, Sendable {
  public let rest: Minutes

  public init(rest: Minutes) { self.rest = rest }
}
