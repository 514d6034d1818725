import PatrolDomain
import Testing

@testable import RosterExports

@Suite struct MapFrameTests {
  @Test func northIsUpAndEastIsRight() throws {
    let (southWest, northEast) = (try place(106, 20), try place(107, 21))
    let frame = try #require(MapFrame([.point(southWest), .point(northEast)]))
    #expect(frame.middle(.point(southWest)).x < frame.middle(.point(northEast)).x)
    #expect(frame.middle(.point(southWest)).y > frame.middle(.point(northEast)).y)
  }

  /// At 60° a degree of longitude is half as long as one of latitude.
  @Test(arguments: [(0, 640, 640), (60, 330, 640)])
  func lengthsAreTrue(_ latitude: Int, _ width: Int, _ height: Int) throws {
    let square = try MapFrame([.line([place(10, latitude - 1), place(12, latitude + 1)])])
    let frame = try #require(square)
    #expect(abs(frame.width - width) <= 6 && abs(frame.height - height) <= 1, "\(frame.width) × \(frame.height)")
  }

  @Test func everythingLiesInsideTheFrame() throws {
    let ring = try [(106, 20), (107, 20), (107, 21), (106, 20)].map { try place($0.0, $0.1) }
    let frame = try #require(MapFrame([.polygon([ring])]))
    let path = try #require(frame.path(.polygon([ring])))
    #expect(
      path
        == "M10 \(frame.height - 10)L\(frame.width - 10) \(frame.height - 10)L\(frame.width - 10) 10L10 \(frame.height - 10)Z"
    )
  }

  @Test func aSinglePointIsNoMap() throws {
    #expect(MapFrame([]) == nil)
    #expect(try MapFrame([.point(place(106, 20))]) == nil)
  }

  private func place(_ longitude: Int, _ latitude: Int) throws -> Coordinate {
    let unit = Coordinate.unitsPerDegree
    return try #require(Coordinate(longitude: longitude * unit, latitude: latitude * unit))
  }
}
