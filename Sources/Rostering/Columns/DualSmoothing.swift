internal import RosterModel

/// Wentges smoothing: prices are taken between those of the simplex and those of the best bound so far, which jump
/// about less. The share of the latter adjusts itself (after Pessoa, Sadykov, Uchoa and Vanderbeck): it shrinks where
/// the bound grows towards the simplex's prices and grows where it falls. Where nothing new is found, the simplex's own
/// prices are used in the end.
struct DualSmoothing: Sendable {
  /// The prices of the best bound so far; before there is one, those to begin with.
  private(set) var centre: MasterPrices
  private(set) var bound = LagrangianBound.none
  private var settledShare = 0.8

  init(centre: MasterPrices) { self.centre = centre }

  /// The share to begin a round with. The first round looks at the centre itself, to learn what it is worth: the
  /// prices of a first restricted master are wild, and any sensible centre bounds better than they do.
  var share: Double { bound.value > -.infinity ? settledShare : 1 }

  func prices(_ simplex: MasterPrices, share: Double) -> MasterPrices {
    share > 0 ? simplex.mixed(with: centre, share: share) : simplex
  }

  /// Remembers the prices when they gave a better bound.
  ///
  /// - Parameter slope: how fast the bound grows from there towards the prices of the simplex.
  mutating func learn(_ round: PricingRound, slope: Double) {
    settledShare = slope > 0 ? max(0, settledShare - 0.1) : settledShare + 0.15 * (1 - settledShare)
    guard round.bound.value > bound.value else { return }
    centre = round.prices
    bound = round.bound
  }

  /// The share after a round that found nothing new at `share`.
  func shareAfterMisprice(_ share: Double) -> Double { share > 0.3 ? share / 2 : 0 }
}
