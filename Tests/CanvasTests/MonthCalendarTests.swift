import Canvas
import Testing

@Suite struct MonthCalendarTests {
  private let march = MonthCalendar(
    title: "März 2026", weekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"], firstColumn: 6, days: 31,
    marks: [1: 0, 4: 250, 5: 500, 12: 1000, 31: 900], focus: 12)

  @Test func weeksAreRowsAndMarksAreGlyphs() {
    let canvas = drawn(march, 30, 8)
    #expect(
      canvas.text == """
         März 2026
         Mo  Di  Mi  Do  Fr  Sa  So
                                  1░
          2   3   4▒  5▓  6   7   8
          9  10  11 ›12█ 13  14  15
         16  17  18  19  20  21  22
         23  24  25  26  27  28  29
         30  31█
        """)
    #expect(canvas.cursor == Point(x: 12, y: 4))
    #expect(
      picture(march, 28, 6, bare) == """
         Maerz 2026
         Mo  Di  Mi  Do  Fr  Sa  So
                                  1.
          2   3   4+  5*  6   7   8
          9  10  11 >12# 13  14  15
         16  17  18  19  20  21  22
        """)
    #expect(march.height == 8)
  }

  @Test func daysThatDoNotFitAreLeftOut() {
    #expect(picture(march, 9, 4) == " März 20…\n Mo  Di\n\n  2   3")
    #expect(picture(march, 0, 0) == "")
  }

  @Test func theCursorStopsAtTheEndsAndSaysWhatIsLeft() {
    var month = march
    let steps = [Key.left, .right, .up, .down, .home, .end].map { month.step(of: $0) }
    #expect(steps == [-1, 1, -7, 7, -11, 19])
    #expect(month.step(of: .enter) == nil)
    let left = [-7, -7, 30, 1, 7].map { month.move(by: $0) }
    #expect(left == [0, -3, 0, 1, 7])
    #expect(month.focus == 31)
  }

  @Test func clicksFindDays() {
    let rect = Rect(x: 2, y: 1, width: 28, height: 8)
    #expect(march.day(at: Point(x: 26, y: 3), in: rect) == 1)
    #expect(march.day(at: Point(x: 2, y: 4), in: rect) == 2)
    #expect(march.day(at: Point(x: 9, y: 8), in: rect) == 31)
    for point in [Point(x: 10, y: 8), Point(x: 2, y: 3), Point(x: 5, y: 1), Point(x: 31, y: 4)] {
      #expect(march.day(at: point, in: rect) == nil)
    }
  }
}
