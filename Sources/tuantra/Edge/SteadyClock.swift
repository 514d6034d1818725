import Glibc

/// Time since an instant, on a clock that nobody sets.
struct SteadyClock: Sendable {
  /// The instant, in nanoseconds of CLOCK_MONOTONIC.
  let start = Self.now()

  /// Nanoseconds since the clock was made.
  var elapsed: UInt64 { Self.now() - start }

  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
