/// **What it says.** At every minute, the duties being carried out use at most what the station owns of each
/// equipment: `perDuty` plus `perPerson` for each rostered person.
///
/// **Source.** Station inventory.
///
/// **Example.** Six motorbikes: no hour uses seven.
///
/// **Encoding.** A row per moment at which a duty starts.
///
/// **Check.** Amount: pieces above, at the worst moment, per equipment. Always law.
public struct EquipmentStock: Hashable, Sendable {
  public init() {}
}
