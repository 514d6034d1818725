/// **What it says.** A duty in scope that needs police powers and is carried out has enough rostered people of forces
/// with police powers, newcomers not counted, and whoever fills its leader's seat is one of them. Helpers never make it
/// lawful by themselves.
///
/// **Source.** Police academy on the limits of civil defence; default assumed (features 3.3: no legal text found).
///
/// **Example.** An ambush has two police officers, at least half of the team, and a police leader.
///
/// **Encoding.** Rows tied to whether the duty takes place; leader options only for police.
///
/// **Check.** Amount: police missing (by number, and rounded up by share), plus 1 for a leader without powers. Always
/// law.
public struct Authority: Hashable, Sendable {
  /// People with police powers at the least.
  public let minimumPolice: Int
  /// Their share among the rostered people of the duty at the least, in percent.
  public let minimumPercent: Int

  public init(minimumPolice: Int, minimumPercent: Int) {
    self.minimumPolice = minimumPolice
    self.minimumPercent = minimumPercent
  }
}
