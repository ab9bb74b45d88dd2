import Canvas
import Testing

@Suite struct PlotTests {
  @Test func aLineRunsThroughItsValues() {
    let rising = LinePlot([0, 500, 1000])
    #expect(
      picture(rising, 8, 3) == """
              ⢀⡠⠊
           ⣀⠔⠊⠁
        ⡠⠔⠉
        """)
    #expect(
      picture(rising, 8, 3, bare) == """
              -'
           '-_
        _-'
        """)
  }

  @Test func aJumpHasNoHoles() {
    #expect(
      picture(LinePlot([0, 1000, 1000, 0]), 4, 2) == """
        ⢰⠉⠉⡆
        ⡸⠀⠀⢇
        """)
  }

  @Test func gapsStayEmptyAndOneValueIsADot() {
    #expect(picture(LinePlot([1000, nil, 1000, 1000]), 4, 1) == "⠁ ⠈⠉")
    #expect(picture(LinePlot([0]), 4, 1) == "⡀")
    #expect(picture(LinePlot([]), 4, 1) == "")
    #expect(picture(LinePlot([-5, 2000]), 2, 1) == picture(LinePlot([0, 1000]), 2, 1))
  }

  @Test func moreValuesThanDotsStillFit() {
    let many = LinePlot((0..<100).map { $0 * 10 })
    #expect(picture(many, 4, 1).count == 4)
    #expect(picture(many, 0, 3) == "\n\n")
  }

  @Test func columnsOfValuesReachFromEndToEnd() {
    #expect((0..<5).map { LinePlot.column(of: $0, count: 5, columns: 9) } == [0, 2, 4, 6, 8])
    #expect(LinePlot.column(of: 0, count: 1, columns: 9) == 0)
    #expect(LinePlot.column(of: 40, count: 41, columns: 9) == 8)
  }

  @Test func scalesShowTheirMarks() {
    let scale = MarkScale([.init(333, .tick), .init(667, .tick), .init(500, .ring), .init(900)])
    #expect(scale.text(columns: 13, look: Look()) == "├───┼─○─┼──●┤")
    #expect(scale.text(columns: 13, look: bare) == "|---+-o-+--O|")
    #expect(MarkScale([.init(-9), .init(5000)]).text(columns: 1, look: Look()) == "●─●")
  }
}
