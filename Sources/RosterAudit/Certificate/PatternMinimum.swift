internal import RosterModel

/// The smallest cost of a person's lawful patterns, by a plain dynamic programme over the days: every state that can be
/// reached, with the cheapest way to it. Nothing is left out, so nothing needs to be believed.
struct PatternMinimum {
  private let problem: RosterProblem
  private let model: PersonModel
  private let prices: PersonPrices
  private let counters: [CounterTrack]
  private let runs: [RunTrack]
  private let groups: [GroupTrack]
  /// `earliest[day]`: no choice after `day` starts before.
  private let earliest: [Int]
  private let classes: ClassBook

  /// - Throws: `.tooLarge` for rules that this programme does not follow: groups of days that overlap.
  init(
    _ problem: RosterProblem, person: Int, prices: PersonPrices, classes: ClassBook
  ) throws(CertificateFault) {
    self.problem = problem
    self.prices = prices
    self.classes = classes
    let model = problem.persons[person]
    self.model = model
    counters = model.counters.enumerated().map {
      CounterTrack($1, problem, model, prices, maximum: prices.counterMaximum[$0])
    }
    runs = model.runs.map { RunTrack($0, dayCount: problem.dayCount, weights: prices.weights) }
    groups = model.dayGroups.compactMap { GroupTrack($0, dayCount: problem.dayCount, weights: prices.weights) }
    guard groups.count == model.dayGroups.count else { throw .tooLarge }
    var earliest = Array(repeating: Int.max / 4, count: problem.dayCount)
    for day in earliest.indices.dropLast().reversed() {
      let next = model.menus[day + 1].options.map { problem.choices[$0.choice].start }.min() ?? Int.max / 4
      earliest[day] = min(earliest[day + 1], next)
    }
    self.earliest = earliest
  }

  /// - Parameter steps: how many steps from state to state are still allowed.
  /// - Returns: in 1/scale; `nil` when there is no lawful pattern.
  func value(_ steps: inout Int) throws(CertificateFault) -> Int? {
    guard let (state, cost) = try start() else { return nil }
    var reached = [state: cost]
    for day in 0..<problem.dayCount {
      let kinds = kinds(on: day)
      var next: [PatternState: Int] = [:]
      steps -= reached.count * (kinds.count + 1)
      if steps < 0 { throw .tooLarge }
      for (state, cost) in reached {
        for (kind, price) in kinds {
          try keep(after(state, kind, on: day, try ExactArithmetic.sum(cost, price)), in: &next)
        }
        if let price = prices.off[day] {
          try keep(after(state, nil, on: day, try ExactArithmetic.sum(cost, price)), in: &next)
        }
      }
      reached = next
    }
    return reached.values.min()
  }

  private func keep(_ arrival: (PatternState, Int)?, in reached: inout [PatternState: Int]) throws(CertificateFault) {
    guard let (state, cost) = arrival else { return }
    if let known = reached[state], known <= cost { return }
    reached[state] = cost
  }

  /// The cheapest choice of each kind.
  private func kinds(on day: Int) -> [WorkKind: Int] {
    var kinds: [WorkKind: Int] = [:]
    for (index, option) in model.menus[day].options.enumerated() {
      guard let price = prices.options[day][index] else { continue }
      let kind = kind(of: option.choice, on: day)
      kinds[kind] = min(kinds[kind] ?? price, price)
    }
    return kinds
  }

  private func kind(of choice: Int, on day: Int) -> WorkKind {
    WorkKind(
      start: problem.choices[choice].start, end: problem.choices[choice].end,
      isRested: model.rests.map { matters($0.penalty) && classes.isIn($0.after, choice) },
      isFollowed: model.successions.map { matters($0.penalty) && classes.isIn($0.from, choice) },
      follows: model.successions.map { classes.isIn($0.to, choice) },
      isInRun: runs.map { classes.isIn($0.run.of, choice) },
      isInGroups: groups.map { classes.isIn($0.rule.of, choice) },
      amounts: counters.map { $0.amount(choice, on: day) })
  }

  private func start() throws(CertificateFault) -> (PatternState, Int)? {
    var cost = 0
    for charge in model.baseCost {
      let weighed = try ExactArithmetic.product(prices.weights[charge.level], charge.cost.units)
      cost = try ExactArithmetic.sum(cost, weighed)
    }
    var tracks: [Int] = []
    for counter in counters {
      guard let state = try counter.start(&cost) else { return nil }
      tracks.append(state)
    }
    tracks += Array(repeating: 0, count: runs.count + groups.count)
    let state = PatternState(
      lastEnd: 0, freeSince: model.freeSince, hasWorked: false,
      isRested: model.rests.map { _ in false }, isFollowed: model.successions.map { _ in false }, tracks: tracks,
      isDecided: model.restWindows.map { $0.length <= 0 || !matters($0.penalty) })
    return (state, cost)
  }

  /// The state after `day`, with what it costs; `nil` when unlawful.
  ///
  /// - Parameter kind: what is worked; `nil` for a free day.
  private func after(
    _ state: PatternState, _ kind: WorkKind?, on day: Int, _ before: Int
  ) throws(CertificateFault) -> (PatternState, Int)? {
    var state = state
    var cost = before
    if let kind {
      guard try begin(kind, &state, &cost) else { return nil }
    } else {
      for rule in state.isFollowed.indices { state.isFollowed[rule] = false }
    }
    for (index, counter) in counters.enumerated() {
      guard let next = try counter.step(state.tracks[index], kind?.amounts[index] ?? 0, on: day, &cost) else {
        return nil
      }
      state.tracks[index] = next
    }
    for (index, run) in runs.enumerated() {
      let place = counters.count + index
      let works = kind?.isInRun[index] ?? false
      guard let next = try run.step(state.tracks[place], works: works, on: day, &cost) else { return nil }
      state.tracks[place] = next
    }
    for (index, group) in groups.enumerated() {
      let place = counters.count + runs.count + index
      let works = kind?.isInGroups[index] ?? false
      guard let next = try group.step(state.tracks[place], works: works, on: day, &cost) else { return nil }
      state.tracks[place] = next
    }
    guard try decideWindows(&state, after: day, &cost) else { return nil }
    forgetRests(&state, after: day)
    return (state, cost)
  }

  /// What joins a choice with the work before it; false when unlawful.
  private func begin(
    _ kind: WorkKind, _ state: inout PatternState, _ cost: inout Int
  ) throws(CertificateFault) -> Bool {
    let gap = kind.start - (state.hasWorked ? state.lastEnd : model.freeSince)
    if state.hasWorked, gap < 0 { return false }
    for (index, rest) in model.rests.enumerated() where state.hasWorked ? state.isRested[index] : rest.bindsEntering {
      guard try charge(rest.penalty, rest.minutes - gap, &cost) else { return false }
    }
    for (index, succession) in model.successions.enumerated() where state.isFollowed[index] && kind.follows[index] {
      guard try charge(succession.penalty, 1, &cost) else { return false }
    }
    for (index, window) in model.restWindows.enumerated() where !state.isDecided[index] {
      state.isDecided[index] = min(kind.start, window.to) - max(state.freeSince, window.from) >= window.length
    }
    state.hasWorked = true
    state.lastEnd = kind.end
    state.freeSince = max(state.freeSince, kind.end)
    state.isRested = kind.isRested
    state.isFollowed = kind.isFollowed
    return true
  }

  /// Settles the rest windows whose verdict is certain, and forgets since when he is free where no other needs it.
  private func decideWindows(
    _ state: inout PatternState, after day: Int, _ cost: inout Int
  ) throws(CertificateFault) -> Bool {
    var from = Int.max
    for (index, window) in model.restWindows.enumerated() where !state.isDecided[index] {
      let begin = max(state.freeSince, window.from)
      if min(earliest[day], window.to) - begin >= window.length {
        state.isDecided[index] = true
      } else if window.to - begin < window.length {
        state.isDecided[index] = true
        guard try charge(window.penalty, 1, &cost) else { return false }
      } else {
        from = min(from, window.from)
      }
    }
    state.freeSince = from == Int.max ? 0 : max(state.freeSince, from)
    return true
  }

  /// Forgets rests that nothing to come can break.
  private func forgetRests(_ state: inout PatternState, after day: Int) {
    guard state.hasWorked else { return }
    for (index, rest) in model.rests.enumerated() where state.isRested[index] {
      if earliest[day] - state.lastEnd >= rest.minutes { state.isRested[index] = false }
    }
    if state.isRested.allSatisfy({ !$0 }) { state.lastEnd = max(state.lastEnd, earliest[day]) }
  }

  /// Whether breaking a rule with this price is unlawful or costs something.
  private func matters(_ penalty: Penalty?) -> Bool { penalty.map { prices.weights[$0.level] != 0 } ?? true }

  private func charge(_ penalty: Penalty?, _ amount: Int, _ cost: inout Int) throws(CertificateFault) -> Bool {
    guard amount > 0 else { return true }
    guard let penalty else { return false }
    let charged = try ExactArithmetic.product(prices.weights[penalty.level], penalty.charge(for: amount).units)
    cost = try ExactArithmetic.sum(cost, charged)
    return true
  }
}
