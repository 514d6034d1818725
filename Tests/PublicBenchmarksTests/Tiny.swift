import PublicBenchmarks

/// A small instance as text, to be changed line by line.
enum Tiny {
  static let text = """
    SECTION_HORIZON
    7
    SECTION_SHIFTS
    D,480,
    N,720,D|N
    SECTION_STAFF
    an,D=5|N=2,2880,960,5,2,2,1
    binh,D=5,2880,960,5,2,2,1
    SECTION_DAYS_OFF
    an,3
    SECTION_SHIFT_ON_REQUESTS
    an,0,D,2
    SECTION_SHIFT_OFF_REQUESTS
    binh,1,N,3
    SECTION_COVER
    0,D,1,100,1
    6,N,2,90,5

    """

  /// The text with other lines in place of some; lines are numbered from 1.
  static func text(_ changes: [Int: String]) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    return lines.map { changes[$0 + 1] ?? String($1) }.joined(separator: "\n")
  }

  /// The faults of a text; none when it can be read.
  static func faults(_ text: String) -> [InstanceFault] { faults(Array(text.utf8)) }

  static func faults(_ bytes: [UInt8]) -> [InstanceFault] {
    do throws(InstanceFaults) {
      _ = try InstanceReader.read(bytes)
      return []
    } catch {
      return error.faults
    }
  }
}
