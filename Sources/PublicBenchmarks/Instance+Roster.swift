extension Instance {
  /// A roster as CSV: a row per employee, the id and then one cell a day with the shift's id, empty for a free day.
  public func csv(_ roster: InstanceRoster) -> String {
    zip(employees, roster).map { employee, days in
      ([employee.id] + days.map { $0.map { shifts[$0].id } ?? "" }).joined(separator: ",") + "\n"
    }.joined()
  }

  /// Reads what `csv` writes.
  ///
  /// - Throws: all faults at once; `.fieldCount` where a row has not one cell per day or an employee is missing.
  public func roster(csv text: String) throws(InstanceFaults) -> InstanceRoster {
    var faults: [InstanceFault] = []
    var rows: [Int: [Int?]] = [:]
    let shiftIndex = Dictionary(uniqueKeysWithValues: shifts.enumerated().map { ($1.id, $0) })
    let employeeIndex = Dictionary(uniqueKeysWithValues: employees.enumerated().map { ($1.id, $0) })
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      guard !line.isEmpty else { continue }
      let cells = InstanceLine(number: index + 1, text: line).fields
      guard let employee = employeeIndex[String(cells[0])] else {
        faults.append(InstanceFault(.unknownEmployee, line: index + 1, value: String(cells[0])))
        continue
      }
      if cells.count != dayCount + 1 { faults.append(InstanceFault(.fieldCount, line: index + 1, value: String(line))) }
      if rows[employee] != nil { faults.append(InstanceFault(.repeated, line: index + 1, value: String(cells[0]))) }
      rows[employee] = cells.dropFirst().map { cell in
        if !cell.isEmpty, shiftIndex[String(cell)] == nil {
          faults.append(InstanceFault(.unknownShift, line: index + 1, value: String(cell)))
        }
        return shiftIndex[String(cell)]
      }
    }
    for (index, employee) in employees.enumerated() where rows[index] == nil {
      faults.append(InstanceFault(.fieldCount, line: nil, value: employee.id))
    }
    guard faults.isEmpty else { throw InstanceFaults(faults: faults) }
    return employees.indices.map { rows[$0] ?? [] }
  }
}
