/// Draws the people of generated wards: whom they belong to, their limits, free days and wishes.
struct WardPeople {
  let posts: [WardPost]
  let days: Int
  let wards: Int
  var dice: Dice

  /// Begun weeks count as whole ones.
  private var weeks: Int { (days + 6) / 7 }

  /// Of each ward a third are police, a sixth volunteers, the others civil defence.
  mutating func addPeople(_ count: Int, ward: Int, to instance: inout Instance) {
    let (police, volunteers) = (count / 3, count / 6)
    let sizes: [(WardPost.Force, Int)] = [
      (.police, police), (.civilDefence, count - police - volunteers), (.volunteers, volunteers),
    ]
    for (force, size) in sizes {
      for number in 1...size {
        let id = "w\(ward)-\(force.rawValue)\(number < 10 ? "0" : "")\(number)"
        let employee = employee(id, force, ward)
        addWishes(of: employee, to: &instance)
        instance.employees.append(employee)
      }
    }
  }

  /// Everybody has lawful days, whatever is drawn: at most one day off a week leaves two days in a row free of it, and
  /// those suffice for the least minutes of a whole week.
  private mutating func employee(_ id: String, _ force: WardPost.Force, _ ward: Int) -> Instance.Employee {
    let isVolunteer = force == .volunteers
    let alsoIn = force == .police && wards > 1 && dice.chance(12) ? ward % wards + 1 : ward
    let worksNights = !dice.chance(10)
    let maxShifts = posts.map { post in
      guard post.force == force, post.ward == ward || post.ward == alsoIn else { return 0 }
      if post.isNight && !worksNights { return 0 }
      return post.duty == .ambush ? weeks : days
    }
    return Instance.Employee(
      id: id, maxShifts: maxShifts,
      minutes: isVolunteer ? 0...1200 * weeks : 720 * (days / 7)...dice.pick([2160, 2400, 2400]) * weeks,
      consecutiveShifts: isVolunteer ? 1...4 : 2...dice.pick([4, 5, 5]),
      minConsecutiveDaysOff: isVolunteer ? 1 : 2, maxWeekends: max(1, weeks - dice.pick([1, 1, 2])),
      daysOff: (0..<weeks).flatMap { week in dice.chance(20) ? [7 * week + dice.below(7)] : [] }.filter { $0 < days })
  }

  /// In a week some wish to work a certain shift on a day, and some not to.
  private mutating func addWishes(of employee: Instance.Employee, to instance: inout Instance) {
    let own = posts.indices.filter { employee.maxShifts[$0] > 0 }
    for week in 0..<weeks {
      for _ in 0..<dice.below(3) {
        if let wish = wish(week, own, instance.employees.count) { instance.onRequests.append(wish) }
      }
      for _ in 0..<dice.below(3) {
        if let wish = wish(week, own, instance.employees.count) { instance.offRequests.append(wish) }
      }
    }
  }

  private mutating func wish(_ week: Int, _ shifts: [Int], _ employee: Int) -> Instance.Request? {
    let wish = Instance.Request(
      employee: employee, day: 7 * week + dice.below(7), shift: dice.pick(shifts), weight: 1 + dice.below(3))
    return wish.day < days ? wish : nil
  }
}
