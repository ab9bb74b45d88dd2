import Canvas
import Testing

@Suite struct LayoutTests {
  @Test func cellsAreSharedToTheLast() {
    let tracks: [Track] = [.fixed(3), .flexible(weight: 1), .flexible(weight: 2)]
    #expect(Track.share(20, among: tracks, gap: 1) == [0..<3, 4..<9, 10..<20])
    #expect(Track.share(20, among: [.flexible(maximum: 4), .flexible()]) == [0..<4, 4..<20])
    #expect(Track.share(5, among: [.flexible(minimum: 4), .flexible(minimum: 4)]) == [0..<4, 4..<5])
    #expect(Track.share(10, among: [.flexible(), .flexible()], gap: -1) == [0..<5, 4..<10])
    #expect(Track.share(10, among: []) == [])
  }

  @Test func partsNeverOverlapNorLeave() {
    var dice = Dice(state: 3)
    for _ in 0..<1_000 {
      let tracks = (0..<Int.random(in: 1...5, using: &dice)).map { _ in
        Track.flexible(
          minimum: .random(in: 0...9, using: &dice), weight: .random(in: 0...3, using: &dice),
          maximum: .random(in: 0...30, using: &dice))
      }
      let cells = Int.random(in: 0...60, using: &dice)
      var end = 0
      for part in Track.share(cells, among: tracks, gap: 1) {
        #expect(part.isEmpty || part.lowerBound >= end)
        #expect(part.upperBound <= cells)
        end = part.upperBound
      }
    }
  }

  @Test func rectanglesAndRooms() {
    let rect = Rect(x: 2, y: 1, width: 10, height: 4)
    #expect(rect.columns([.fixed(4), .flexible()]).map(\.x) == [2, 6])
    #expect(rect.rows([.flexible(), .fixed(1)]).map(\.height) == [3, 1])
    #expect(rect.centred(width: 4, height: 9) == Rect(x: 5, y: 1, width: 4, height: 4))
    #expect(Room(width: 39, height: 40) == .tooSmall)
    #expect(Room(width: 79, height: 24) == .onePane)
    #expect(Room(width: 80, height: 24) == .twoColumns)
    #expect(Room(width: 110, height: 24) == .threeColumns)
    #expect(Room.onePane < .twoColumns)
  }
}
