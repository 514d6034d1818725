/// Where a duty takes place.
public struct Place: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Residential group (tổ dân phố).
    case group
    /// Organisation, enterprise, school (cơ quan, doanh nghiệp, trường học).
    case site
    /// Place where offences gather (điểm nóng).
    case hotspot
    /// A set of residential groups that one patrol walks (địa bàn phụ trách).
    case beat
    /// The station itself.
    case desk
  }

  public let id: PlaceID
  public let name: String
  public let kind: Kind
  /// The residential groups that it lies in or consists of; a group consists of itself.
  public let groups: Set<PlaceID>
  /// Its own risk; most places have none.
  ///
  /// Whoever is on duty at a group or beat also meets the risk of the hotspots that lie in one of its groups. The risk
  /// value of a duty is the sum of weight × minutes over all bands met, divided by 60 and rounded down.
  public let risk: [RiskBand]
  /// `nil` when the map does not show it.
  public let outline: Outline?

  public init(
    id: PlaceID, name: String, kind: Kind, groups: Set<PlaceID>, risk: [RiskBand], outline: Outline? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.groups = groups
    self.risk = risk
    self.outline = outline
  }
}

/// A weight that holds on some weekdays between two clock times.
///
/// A band whose end is not after its start crosses midnight and belongs to the weekday on which it starts.
public struct RiskBand: Hashable, Sendable {
  public let weekdays: Set<Weekday>
  public let start: TimeOfDay
  public let end: TimeOfDay
  /// Risk points per hour of presence.
  public let weight: Int

  public init(weekdays: Set<Weekday>, start: TimeOfDay, end: TimeOfDay, weight: Int) {
    self.weekdays = weekdays
    self.start = start
    self.end = end
    self.weight = weight
  }
}
