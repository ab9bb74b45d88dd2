import Canvas
import Testing

@Suite struct PlotTests {
  @Test func theAreaLiesUnderTheValues() {
    let rising = CurvePlot([0, 500, 1000])
    #expect(
      picture(rising, 9, 3) == """
              ▂▅█
           ▁▄▇███
        ▁▃▆██████
        """)
    #expect(
      picture(rising, 9, 3, bare) == """
              _=#
            =####
        __=######
        """)
  }

  @Test func gapsStayEmptyUnlessTheCurveSpansThem() {
    let values = [1000, nil, nil, 0]
    #expect(picture(CurvePlot(values), 4, 1) == "█  ▁")
    #expect(picture(CurvePlot(values, spansGaps: true), 4, 1) == "█▅▃▁")
    #expect(picture(CurvePlot([nil, 500, nil]), 3, 2) == "\n █")
  }

  @Test func valuesBeyondTheirRangeAndNoneAtAll() {
    #expect(picture(CurvePlot([-5, 2000]), 2, 1) == "▁█")
    #expect(picture(CurvePlot([700]), 4, 1) == "▆")
    #expect(picture(CurvePlot([]), 4, 1) == "")
    #expect(picture(CurvePlot([500]), 0, 2) == "\n")
  }

  @Test func moreValuesThanColumnsStillReachBothEnds() {
    #expect(picture(CurvePlot((0..<100).map { $0 * 10 }), 5, 1) == "▁▂▄▆█")
  }

  @Test func columnsOfValuesReachFromEndToEnd() {
    #expect((0..<5).map { CurvePlot.column(of: $0, count: 5, columns: 9) } == [0, 2, 4, 6, 8])
    #expect(CurvePlot.column(of: 0, count: 1, columns: 9) == 0)
    #expect(CurvePlot.column(of: 40, count: 41, columns: 9) == 8)
  }

  @Test func scalesShowTheirMarks() {
    let scale = MarkScale([.init(333, .tick), .init(667, .tick), .init(500, .ring), .init(900)])
    #expect(scale.text(columns: 13, look: Look()) == "├───┼─○─┼──●┤")
    #expect(scale.text(columns: 13, look: bare) == "|---+-o-+--O|")
    #expect(MarkScale([.init(-9), .init(5000)]).text(columns: 1, look: Look()) == "●─●")
  }
}
