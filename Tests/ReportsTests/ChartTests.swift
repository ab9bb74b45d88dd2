import Testing

@testable import Reports

/// Charts as drawings.
struct ChartTests {
  @Test func marksAreEasyToReadAndHoldEverything() {
    #expect(AxisScale([0, 7]).marks == [0, 2, 4, 6, 8])
    #expect(AxisScale([-31, 44]).marks == [-40, -20, 0, 20, 40, 60])
    #expect(AxisScale([1234, 980]).marks == [0, 500, 1000, 1500])
    #expect(AxisScale([]).marks == [0, 0.2, 0.4, 0.6000000000000001, 0.8, 1])
    #expect(AxisScale([.infinity, 3, .nan]).high == 3)
  }

  @Test func aPlaceOnTheScaleIsCutToItsEnds() {
    let scale = AxisScale([0, 100])
    #expect(scale.place(0, from: 200, to: 0) == 200)
    #expect(scale.place(50, from: 200, to: 0) == 100)
    #expect(scale.place(1000, from: 200, to: 0) == 0)
    #expect(scale.place(-1, from: 200, to: 0) == 200)
  }

  @Test func curvesHaveTheirBandsAndNamesThatNeverCover() {
    let chart = CurveChart(
      label: "Money",
      curves: [
        .init("A", [0, 10, 20], low: [0, 8, 18], high: [0, 12, 22]), .init("B", [0, 10, 20]), .init("C", [0, 10, 20]),
      ], from: "week 1", to: "week 3"
    ) { String(Int($0)) }
    var names: [String: Int] = [:]
    var areas = 0
    var kinds: [Drawing.Kind] = []
    for shape in chart.drawing.shapes {
      switch shape {
      case .text(let place, _, let text, true): names[text] = place.y
      case .area(let places, let kind):
        areas += 1
        #expect(places.count == 6)
        #expect(kind == .firstBand)
      case .line(_, let kind): kinds.append(kind)
      default: break
      }
    }
    #expect(Set(names.keys) == ["A", "B", "C"])
    let heights = names.values.sorted()
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 16 }, "\(heights)")
    #expect(areas == 1)
    #expect(kinds.filter { $0 != .grid && $0 != .axis } == [.first, .second, .third])
  }

  @Test func barsOfATornadoMeetAtTheDifferenceAsItIs() {
    let drawing = TornadoChart(
      label: "x", bars: [.init("skill", low: -40, high: 60), .init("margin", low: 30, high: 10)], base: 20,
      left: "push", right: "centred"
    ) { String(Int($0)) }.drawing
    let boxes = drawing.shapes.compactMap { shape -> [Int]? in
      guard case .box(let x, _, let width, _, let kind) = shape else { return nil }
      return [x, width, kind == .first ? 1 : 2]
    }
    // From −50 to 100 over 390 units: 20 stands at 412.
    #expect(boxes == [[256, 156, 1], [412, 104, 2], [412, 26, 1], [386, 26, 2]])
  }

  @Test func aGridSaysInLettersWhoIsAhead() {
    let drawing = GridChart(
      label: "x", across: "passers-by", down: "skill", columns: ["0 %", "50 %"], rows: ["low"],
      cells: [[.first, .open]], signs: [.first: "P", .second: "C", .open: "?"]
    ).drawing
    let texts = drawing.shapes.compactMap { shape -> String? in
      guard case .text(_, _, let text, _) = shape else { return nil }
      return text
    }
    #expect(texts == ["skill", "low", "P", "?", "0 %", "50 %", "passers-by"])
  }
}
