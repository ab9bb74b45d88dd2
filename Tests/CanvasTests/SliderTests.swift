import Canvas
import Testing

@Suite struct SliderTests {
  private let slider = Slider(700, isActive: true, earlier: 300, low: "gar nicht", high: "völlig")

  @Test func wordsStandAtTheEndsAndTheEarlierValueIsMarked() {
    let canvas = drawn(slider, 38, 1)
    #expect(canvas.text == "gar nicht ──────○───────●────── völlig")
    #expect(canvas.cursor == Point(x: 24, y: 0))
    #expect(picture(slider, 38, 1, bare) == "gar nicht ------o------O------ voellig")
  }

  @Test func wordsWithoutRoomStandBelow() {
    #expect(picture(slider, 16, 2) == "─────○─────●────\ngar ni…   völlig")
    #expect(picture(slider, 16, 1) == "─────○─────●────")
    #expect(picture(Slider(400, earlier: 400), 11, 1) == "────◉──────")
    #expect(picture(Slider(400, earlier: 400), 11, 1, bare) == "----@------")
  }

  @Test func keysGoInSteps() {
    var slider = Slider(520)
    func after(_ key: Key) -> Int {
      slider.handle(key)
      return slider.value
    }
    #expect([.left, .left, .right, .right].map(after) == [500, 450, 500, 550])
    #expect([.character("7"), .end, .right, .home, .left].map(after) == [700, 1000, 1000, 0, 0])
    #expect([.up, .character("x"), .character("٣")].map { slider.handle($0) } == [false, false, false])
  }

  @Test func clicksFindTheLineBetweenTheWords() {
    let rect = Rect(x: 2, y: 0, width: 38, height: 1)
    #expect(slider.value(at: 12, in: rect) == 0)
    #expect(slider.value(at: 32, in: rect) == 1000)
    #expect(slider.value(at: 22, in: rect) == 500)
    #expect(slider.value(at: 0, in: rect) == 0)
    #expect(Slider(100).value(at: 10, in: Rect(x: 0, y: 0, width: 21, height: 1)) == 500)
  }
}
