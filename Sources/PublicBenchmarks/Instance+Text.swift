extension Instance {
  /// The text that `InstanceReader` reads.
  public var text: String {
    [
      section("SECTION_HORIZON", "days; day 0 is a Monday", ["\(dayCount)"]),
      section("SECTION_SHIFTS", "id, minutes, shifts that may not follow it", shifts.map(line)),
      section(
        "SECTION_STAFF",
        "id, most of each shift, most and least minutes, most and least shifts in a row, least free days in a row, "
          + "most weekends", employees.map(line)),
      section(
        "SECTION_DAYS_OFF", "id, days",
        employees.filter { !$0.daysOff.isEmpty }.map { ([$0.id] + $0.daysOff.map(String.init)).joined(separator: ",") }),
      section("SECTION_SHIFT_ON_REQUESTS", "id, day, shift, cost when it is not met", onRequests.map(line)),
      section("SECTION_SHIFT_OFF_REQUESTS", "id, day, shift, cost when it is not met", offRequests.map(line)),
      section("SECTION_COVER", "day, shift, people wanted, cost of each missing, of each too many", cover.map(line)),
    ].joined(separator: "\n")
  }

  private func section(_ name: String, _ remark: String, _ lines: [String]) -> String {
    ([name, "# " + remark] + lines).map { $0 + "\n" }.joined()
  }

  private func line(_ shift: Shift) -> String {
    let followers = shift.forbiddenNext.map { shifts[$0].id }.joined(separator: "|")
    return "\(shift.id),\(shift.minutes),\(followers)"
  }

  private func line(_ employee: Employee) -> String {
    let limits = zip(shifts, employee.maxShifts).filter { $1 < .max }.map { "\($0.id)=\($1)" }.joined(separator: "|")
    let numbers = [
      employee.minutes.upperBound, employee.minutes.lowerBound, employee.consecutiveShifts.upperBound,
      employee.consecutiveShifts.lowerBound, employee.minConsecutiveDaysOff, employee.maxWeekends,
    ]
    return ([employee.id, limits] + numbers.map(String.init)).joined(separator: ",")
  }

  private func line(_ request: Request) -> String {
    "\(employees[request.employee].id),\(request.day),\(shifts[request.shift].id),\(request.weight)"
  }

  private func line(_ cover: Cover) -> String {
    "\(cover.day),\(shifts[cover.shift].id),\(cover.wanted),\(cover.under),\(cover.over)"
  }
}
