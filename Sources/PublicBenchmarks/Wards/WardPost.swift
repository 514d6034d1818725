/// A place where one force of a ward stands or walks at one time of the day: one shift of an instance.
struct WardPost {
  /// The three forces, with the letter of their people's ids.
  enum Force: String, CaseIterable {
    case police = "p"
    case civilDefence = "c"
    case volunteers = "v"
  }

  enum Duty: String {
    case desk, gate, patrol, ambush, crossing, market

    /// Cost of each person missing.
    var costOfGap: Int {
      switch self {
      case .desk: 200
      case .gate, .patrol, .ambush: 100
      case .crossing, .market: 50
      }
    }
  }

  let ward: Int
  let duty: Duty
  /// Numbers the places of a duty in its ward, from 1.
  let place: Int
  let force: Force
  /// Minutes after midnight of the day to which it belongs; the end may lie on the next.
  let hours: Range<Int>
  /// People wanted each day.
  let wanted: Int

  /// `w2-patrol3-22-c`: ward, duty and place, first hour, force.
  var id: String {
    let hour = hours.lowerBound / 60
    return "w\(ward)-\(duty.rawValue)\(place)-\(hour < 10 ? "0" : "")\(hour)-\(force.rawValue)"
  }

  /// It touches the night, from ten in the evening to six in the morning.
  var isNight: Bool { hours.upperBound > 22 * 60 }

  /// Between its end and the start of `next` on the following day there are less than twelve hours.
  func leavesTooLittleRest(before next: WardPost) -> Bool {
    next.hours.lowerBound + 24 * 60 - hours.upperBound < 12 * 60
  }

  /// What a ward wants each day: 48 people, or 45 where only one person is at the desk.
  static func posts(ward: Int, atDesk: Int) -> [WardPost] {
    func post(_ duty: Duty, _ place: Int, _ force: Force, _ hours: Range<Int>, _ wanted: Int) -> WardPost {
      WardPost(
        ward: ward, duty: duty, place: place, force: force, hours: hours.lowerBound * 60..<hours.upperBound * 60,
        wanted: wanted)
    }
    let wholeDay = [6..<14, 14..<22, 22..<30]
    return wholeDay.map { post(.desk, 1, .police, $0, atDesk) }
      + (1...2).flatMap { [post(.ambush, $0, .police, 20..<28, 1), post(.ambush, $0, .civilDefence, 20..<28, 2)] }
      + (1...5).flatMap { zone in
        [
          post(.patrol, zone, .police, 22..<28, 1), post(.patrol, zone, .civilDefence, 6..<12, 1),
          post(.patrol, zone, .civilDefence, 16..<22, 2), post(.patrol, zone, .civilDefence, 22..<28, 1),
        ]
      }
      + wholeDay.map { post(.gate, 1, .civilDefence, $0, 1) }
      + (1...2).flatMap { [post(.crossing, $0, .volunteers, 7..<11, 2), post(.market, $0, .volunteers, 18..<22, 2)] }
  }
}
