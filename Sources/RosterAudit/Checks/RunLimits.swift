import PatrolDomain

/// How long a run of days on which duties start may be.
struct RunLimits {
  let minimum: Int?
  let maximum: Int?
  /// Of the sentence, without `-above` or `-below`.
  let code: String

  /// - Parameter turns: those on whose days the run goes on.
  func findings(_ person: Person, turns: [Turn], in book: ScopedBook) -> [Finding] {
    DayRun.runs(of: Set(turns.map(\.day))).flatMap { run in
      let turnsOfRun = turns.filter { (run.first...run.last).contains($0.day) }
      return [
        daysAbove(run).map { finding("\(code)-above", person, run, turnsOfRun, amount: $0, limit: maximum, book) },
        daysBelow(run, lastDay: book.horizon.dayCount - 1)
          .map { finding("\(code)-below", person, run, turnsOfRun, amount: $0, limit: minimum, book) },
      ].compactMap { $0 }
    }
  }

  /// Only what the horizon adds: what history did is not this roster's fault.
  private func daysAbove(_ run: DayRun) -> Int? {
    maximum.map { run.length - max($0, run.lengthEntering) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// A run that reaches the last day may still grow.
  private func daysBelow(_ run: DayRun, lastDay: Int) -> Int? {
    guard run.last < lastDay else { return nil }
    return minimum.map { $0 - run.length }.flatMap { $0 > 0 ? $0 : nil }
  }

  private func finding(
    _ code: String, _ person: Person, _ run: DayRun, _ turns: [Turn], amount: Int, limit: Int?, _ book: ScopedBook
  ) -> Finding {
    Finding(
      code, person, turns: turns, amount: amount,
      [
        "days": book.say.days(run.first, run.last), "actual": .count(run.length), "limit": .count(limit ?? 0),
      ])
  }
}
