/// **What it says.** Every person in scope carries his share of the burden, and the worst off comes first.
///
/// The points of a duty are those of its activity's `BurdenRate` plus the weekend and holiday points. A person's
/// *available days* are the days of the horizon on which he is no newcomer, that no single absence covers from 00:00 to
/// 24:00 and, when he declares windows, that one of them touches. His *share* is what would fall on him if the planned
/// points of every seat were split among all who can fill it, in proportion to available days: the sum over duties d in
/// scope and seats s of d that he has the role for (leader: one of the leader roles) of target(s) × points(d) × 1000 ×
/// sessions / candidates × his available days / the available days of all persons who have the role; sessions /
/// candidates is that of the duty's quota (1 / 1 without quota). Each term is one integer division, product of
/// numerators over product of denominators, rounded down; the sum is then divided by 1000, rounded down. His *excess*
/// is opening burden + points of his duties in scope − share.
///
/// Level `heaviest-burden` is the largest excess among the persons in scope of any such rule; level `burden-spread`
/// the sum over them of (excess − floor)², where floor is the smallest opening burden − share among the persons in
/// scope of the same rule.
///
/// **Source.** Station practice; leximin in stages (features 45).
///
/// **Example.** Nobody has more than two points above his share.
///
/// **Encoding.** A counter of points with a peak and a square charge.
///
/// **Check.** Never broken: it has levels of its own. Strength is ignored.
public struct FairShare: Hashable, Sendable {
  /// Added to a duty that starts on a Saturday or Sunday.
  public let weekendPoints: BurdenPoints
  /// Added to a duty that starts on a public holiday (on top of the weekend).
  public let holidayPoints: BurdenPoints

  public init(weekendPoints: BurdenPoints, holidayPoints: BurdenPoints) {
    self.weekendPoints = weekendPoints
    self.holidayPoints = holidayPoints
  }
}
