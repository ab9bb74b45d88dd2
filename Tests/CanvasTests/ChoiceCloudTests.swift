import Canvas
import Testing

@Suite struct ChoiceCloudTests {
  private let cloud = ChoiceCloud(
    ["ruhig", "müde", "neugierig", "stolz", "ärgerlich", "froh"], picked: [1, 4], focus: 2)
  private let rect = Rect(x: 0, y: 0, width: 30, height: 3)

  @Test func wordsFlowAndPickedOnesBearASign() {
    let canvas = drawn(cloud, 26, 3)
    #expect(
      canvas.text == """
         · ruhig  ✓ müde
        ›· neugierig  · stolz
         ✓ ärgerlich  · froh
        """)
    #expect(canvas.cursor == Point(x: 0, y: 1))
    #expect(
      picture(cloud, 26, 3, bare) == """
         . ruhig  x muede
        >. neugierig  . stolz
         x aergerlich  . froh
        """)
    #expect(cloud.height(columns: 26, look: bare) == 3)
  }

  @Test func arrowsMoveThroughTheLines() {
    var cloud = cloud
    func after(_ key: Key) -> Int {
      cloud.handle(key, in: Rect(x: 0, y: 0, width: 26, height: 3), look: Look())
      return cloud.focus
    }
    #expect([.right, .up, .left, .left, .down, .down, .down].map(after) == [3, 1, 0, 0, 2, 4, 4])
    #expect([.end, .right, .home].map(after) == [5, 5, 0])
    let isTaken = [.up, .down, .tab].map { cloud.handle($0, in: rect, look: Look()) }
    #expect(isTaken == [false, true, false])
  }

  @Test func wordsArePickedAndPutBack() {
    var cloud = cloud
    cloud.handle(.character(" "), in: rect, look: Look())
    #expect(cloud.picked == [1, 2, 4])
    cloud.handle(.enter, in: rect, look: Look())
    cloud.toggle(1)
    cloud.toggle(17)
    #expect(cloud.picked == [4])
    #expect(cloud.focus == 1)
  }

  @Test func clicksFindWordsAndTheFocusStaysInSight() {
    #expect(cloud.index(at: Point(x: 14, y: 1), in: Rect(x: 0, y: 0, width: 26, height: 3), look: Look()) == 3)
    #expect(cloud.index(at: Point(x: 22, y: 1), in: Rect(x: 0, y: 0, width: 26, height: 3), look: Look()) == nil)
    #expect(picture(cloud, 14, 2) == " ✓ müde      ▴\n›· neugierig ▾")
    #expect(picture(cloud, 8, 1) == "›· neu…▾")
    #expect(picture(ChoiceCloud([]), 8, 1) == "")
  }
}
