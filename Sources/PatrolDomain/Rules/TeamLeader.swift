/// **What it says.** A duty in scope that is carried out and whose team names leader roles has somebody in the
/// leader's seat. The best of the leader's roles that he holds decides his place in the order; each step below the
/// first costs `stepWeight` on `wishes`.
///
/// **Source.** Da Nang, Hải Châu district, 2009: the ward police chief leads, then deputies.
///
/// **Example.** The deputy leads only when the chief is on leave, or at a price.
///
/// **Encoding.** Leader row tied to whether the duty takes place; price on the option.
///
/// **Check.** Amount: 1 per duty without a leader.
public struct TeamLeader: Hashable, Sendable {
  /// Cost on level `wishes` of each step down the order of the team's leader roles.
  public let stepWeight: Int

  public init(stepWeight: Int) { self.stepWeight = stepWeight }
}
