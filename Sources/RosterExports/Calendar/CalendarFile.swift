/// A calendar as RFC 5545 has it: CRLF, lines folded at 75 octets, times with the station's zone.
struct CalendarFile {
  let name: String
  let events: [CalendarEvent]

  var bytes: [UInt8] {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//TuanTra//tuantra//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:" + Self.escaped(name), "X-WR-TIMEZONE:" + StationTime.zone,
    ]
    let lines = head + Self.zone + events.flatMap(\.lines) + ["END:VCALENDAR"]
    return Array(lines.map { Self.folded($0) + "\r\n" }.joined().utf8)
  }

  /// Text as a value: RFC 5545, 3.3.11.
  static func escaped(_ text: String) -> String {
    var result = ""
    for letter in text.unicodeScalars {
      switch letter {
      case "\\", ";", ",": result += "\\" + String(Character(letter))
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(letter)
      }
    }
    return result
  }

  /// The line in pieces of at most 75 octets, each but the first behind a blank. No letter is cut with its marks, unless
  /// it alone is longer than a line.
  static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    func add(_ piece: String) {
      if octets + piece.utf8.count > lineLimit {
        result += "\r\n "
        octets = 1
      }
      result += piece
      octets += piece.utf8.count
    }
    for letter in line {
      if letter.utf8.count < lineLimit {
        add(String(letter))
      } else {
        for scalar in letter.unicodeScalars { add(String(Character(scalar))) }
      }
    }
    return result
  }

  private static let lineLimit = 75

  private static let zone = [
    "BEGIN:VTIMEZONE", "TZID:" + StationTime.zone, "BEGIN:STANDARD", "DTSTART:19750613T000000", "TZOFFSETFROM:+0800",
    "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE",
  ]
}
