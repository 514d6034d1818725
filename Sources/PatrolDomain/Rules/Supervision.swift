/// **What it says.** On each duty in scope the newcomers number at most `perSupervisor` times the rostered people who
/// hold one of the supervisors' roles and are not newcomers themselves. A duty
/// that no such rule has in scope takes no newcomer.
///
/// **Source.** Station practice (features 40).
///
/// **Example.** A newcomer goes out only beside a senior member.
///
/// **Encoding.** A row per duty.
///
/// **Check.** Amount: newcomers above. Always law.
public struct Supervision: Hashable, Sendable {
  /// Newcomers per supervisor at the most.
  public let perSupervisor: Int
  /// Roles whose holders may supervise.
  public let supervisors: Set<RoleID>

  public init(perSupervisor: Int, supervisors: Set<RoleID>) {
    self.perSupervisor = perSupervisor
    self.supervisors = supervisors
  }
}
