import Testing

@testable import Canvas

/// Two curves that cross, the first with a band.
private let plot = BandPlot(
  [
    BandPlot.Curve("up", [0, 500, 1000].map { BandPlot.Value($0, low: $0 - 400, high: $0 + 400) }, stroke: .solid),
    BandPlot.Curve("down", [1000, 500, 0].map { BandPlot.Value($0) }, stroke: .dotted),
  ], upwards: .init("0", "10"), across: .init("first", "last"), line: 500)

@Test func curvesAreToldApartWithoutColour() {
  var canvas = Canvas(width: 40, height: 8)
  plot.draw(into: &canvas, in: canvas.bounds, look: Look(colour: false))
  #expect(
    canvas.text == """
      10│˙··.             ░░░░░░░░░░░▁──▔ up
        │    ˙˙··.   ░░░░░░░░░░░▁▁─▔▔░░░░
        │       ░░˙˙·..░░░░▁▁─▔▔░░░░░░░░░
        │ · ░░░░░░░░░░░˙··.░░░░░░░░░░░· ·
        │░░░░░░░░░▁▁─▔▔░░░░˙˙·..░░
        │░░░░▁▁─▔▔░░░░░░░░░░░   ˙˙·..
       0│▁──▔░░░░░░░░░░░             ˙··. down
        └first ───────────────────── last
      """)
}

@Test func inASCIIEveryCurveHasGlyphsOfItsOwn() {
  var canvas = Canvas(width: 40, height: 8)
  plot.draw(into: &canvas, in: canvas.bounds, look: Look(unicode: false, colour: false))
  #expect(
    canvas.text == """
      10|'oo.             %%%%%%%%%%%_--~ up
        |    ''oo.   %%%%%%%%%%%__-~~%%%%
        |       %%''o..%%%%__-~~%%%%%%%%%
        | . %%%%%%%%%%%'oo.%%%%%%%%%%%. .
        |%%%%%%%%%__-~~%%%%''o..%%
        |%%%%__-~~%%%%%%%%%%%   ''o..
       0|_--~%%%%%%%%%%%             'oo. down
        +first --------------------- last
      """)
}

@Test func namesThatWouldMeetMoveApart() {
  let flat = (0..<3).map { BandPlot.Curve("name \($0)", [BandPlot.Value(0)], stroke: .solid) }
  var canvas = Canvas(width: 30, height: 6)
  BandPlot(flat, upwards: .init("0", "1"), across: .init("a", "b")).draw(into: &canvas, in: canvas.bounds, look: Look())
  let lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
  #expect(lines[2...4].map { $0.suffix(6) } == ["name 0", "name 1", "name 2"])
}

@Test func tooSmallPlacesAndNoValuesDrawNothingOutside() {
  for width in 0..<20 {
    for height in 0..<5 {
      var canvas = Canvas(width: 30, height: 10)
      plot.draw(into: &canvas, in: Rect(x: 2, y: 2, width: width, height: height), look: Look())
      for y in 0..<10 {
        for x in 0..<30 where !(2..<2 + width).contains(x) || !(2..<2 + height).contains(y) {
          #expect(canvas[x, y].glyph == " ", "\(width)×\(height) drew at \(x), \(y)")
        }
      }
    }
  }
  var canvas = Canvas(width: 30, height: 6)
  BandPlot([.init("none", [], stroke: .solid)], upwards: .init("0", "1"), across: .init("a", "b"))
    .draw(into: &canvas, in: canvas.bounds, look: Look())
  #expect(canvas.text.contains("none"))
}
