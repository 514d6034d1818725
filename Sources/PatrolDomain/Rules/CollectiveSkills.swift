/// **What it says.** A duty in scope that is carried out has, for each skill that its team names, enough rostered
/// people, newcomers not counted, whose skill is valid on the day the duty ends.
///
/// **Source.** Patrol plan of the ward.
///
/// **Example.** Every night patrol has one person with first aid.
///
/// **Encoding.** Rows tied to whether the duty takes place.
///
/// **Check.** Amount: holders missing, per duty and skill.
public struct CollectiveSkills: Hashable, Sendable {
  public init() {}
}
