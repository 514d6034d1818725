internal import RosterModel

/// Wentges smoothing: prices are taken between those of the simplex and those of the best bound so far, which jump
/// about less. Where nothing new is found there, the share of the latter shrinks until the simplex's own are used.
struct DualSmoothing: Sendable {
  /// Share of the best bound's prices in the first attempt of a round.
  static let firstShare = 0.8

  /// The prices of the best bound so far.
  private(set) var centre: MasterPrices?
  private(set) var bound = LagrangianBound.none

  /// The share to begin a round with.
  var share: Double { centre == nil ? 0 : Self.firstShare }

  func prices(_ simplex: MasterPrices, share: Double) -> MasterPrices {
    guard share > 0, let centre else { return simplex }
    return simplex.mixed(with: centre, share: share)
  }

  /// Remembers the prices when they gave a better bound.
  mutating func learn(_ prices: MasterPrices, _ found: LagrangianBound) {
    guard found.value > bound.value else { return }
    centre = prices
    bound = found
  }

  /// The share after a round that found nothing new at `share`.
  func shareAfterMisprice(_ share: Double) -> Double { share > 0.3 ? share / 2 : 0 }
}
