/// Where in the files something was typed.
struct Origin: Hashable, Sendable {
  let file: String
  /// 1-based.
  let line: Int
  /// Unicode characters from the start of the line, 1-based.
  let column: Int
  /// `duties[3].team`, or the name of a table's column.
  let path: String
}

/// A value and the place where it was typed.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  /// As it was typed.
  let text: String
  let origin: Origin
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
