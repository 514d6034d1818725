import Foundation
import PublicBenchmarks
import Testing

/// A published instance, with rosters of it whose costs are stated. They are no part of this repository: they stand
/// beside it in `shared/benchmarks/shift-scheduling-24`.
struct PublishedInstance: Sendable, CustomTestStringConvertible {
  struct Roster {
    var days: InstanceRoster = []
    var cover = -1
    var requests = -1
    var total = -1
  }

  let number: Int

  var testDescription: String { "Instance\(number)" }

  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../../shared/benchmarks/shift-scheduling-24").standardized

  /// All that have stated rosters; none where the folder is not there.
  static let all: [PublishedInstance] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "rosters").path())) ?? []
    let numbers = names.compactMap { Int($0.trimmingPrefix("Instance").prefix { $0.isNumber }) }
    return numbers.sorted().map { PublishedInstance(number: $0) }
  }()

  static let absence: Comment = "no published rosters in \(folder.path())"

  func instance() throws -> Instance {
    let file = Self.folder.appending(path: "instances/Instance\(number).txt")
    return try InstanceReader.read([UInt8](Data(contentsOf: file)))
  }

  /// Rosters stand one below the other: a line a person, then the total, the costs of cover and of requests.
  func rosters(of instance: Instance) throws -> [Roster] {
    let file = Self.folder.appending(path: "rosters/Instance\(number).roster.txt")
    var rosters: [Roster] = []
    var days: InstanceRoster = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let (label, rest) = (line[..<colon], line[line.index(after: colon)...])
      let number = Int(rest.trimming { $0 == " " }) ?? -1
      if label.hasPrefix("Final solution") {
        rosters.append(Roster(days: days, total: number))
        days = []
      } else if label.hasPrefix("-- Cover costs") {
        rosters[rosters.count - 1].cover = number
      } else if label.hasPrefix("-- Roster costs") {
        rosters[rosters.count - 1].requests = number
      } else {
        days.append(try person(rest.dropFirst(), instance))
      }
    }
    return rosters
  }

  /// Two characters a day: a shift's id, filled up with `=`, or a blank and a point.
  private func person(_ cells: Substring, _ instance: Instance) throws -> [Int?] {
    let letters = Array(cells)
    return try stride(from: 0, to: letters.count - 1, by: 2).map { start -> Int? in
      let cell = String(letters[start...start + 1]).replacing("=", with: "")
      guard cell != " ." else { return nil }
      let shift: Int = try #require(instance.shifts.firstIndex { $0.id == cell }, "shift \(cell)")
      return shift
    }
  }
}

extension Substring {
  /// Without the characters at both ends that match.
  fileprivate func trimming(_ isLoose: (Character) -> Bool) -> Substring {
    var text = drop(while: isLoose)
    while let last = text.last, isLoose(last) { text.removeLast() }
    return text
  }
}
