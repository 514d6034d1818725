/// **What it says.** A person is on duty only while he is available: no duty overlaps one of his absences (leave,
/// weekly absence, commitment with its buffers), each duty lies within one of his declared windows when he declares
/// windows, and no two of his duties overlap. Duties that history left running count.
///
/// **Source.** Labour Code 2019, Art. 113 (leave); station practice for summons and training.
///
/// **Example.** A court summons at 08:00 with eight hours of buffer before it removes the night patrol 23:00–03:00.
///
/// **Encoding.** Such duties are not on the person's menu.
///
/// **Check.** Amount: minutes of the overlap (or outside the declared windows), per duty. Always law.
public struct Availability: Hashable, Sendable {
  public init() {}
}
