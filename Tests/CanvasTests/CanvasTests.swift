import Canvas
import Testing

@Suite struct CanvasTests {
  @Test(arguments: [
    ("a", 1), ("ä", 1), ("e\u{301}", 1), ("漢", 2), ("한", 2), ("ｗ", 2), ("👟", 2), ("👩‍🔧", 2), ("🇩🇪", 2), ("🇩", 1), ("⭐", 2),
    ("☎", 1),
    ("…", 1), ("─", 1), ("█", 1), ("▴", 1), ("✓", 1), ("\u{7}", 0), ("\u{200D}", 0), ("\u{301}", 0), ("½", 1), ("㎏", 2),
  ])
  func widthsOfGlyphs(_ glyph: Character, _ columns: Int) {
    #expect(glyph.displayWidth == columns)
  }

  @Test func textIsCutAtTheEdges() {
    var canvas = Canvas(width: 5, height: 2)
    #expect(canvas.write("abc漢字", x: -1, y: 0) == 4)
    canvas.write("xyz", x: 3, y: 1)
    canvas.write("nowhere", x: 0, y: 2)
    canvas.write("12345", x: 0, y: 1, limit: 2)
    #expect(canvas.text == "bc漢\n12 xy")
  }

  @Test func drawingOverHalfAWideGlyphBlanksTheOtherHalf() {
    var canvas = Canvas(width: 6, height: 2)
    canvas.write("漢字漢", x: 0, y: 0)
    canvas.put("|", x: 1, y: 0)
    canvas.put("|", x: 2, y: 0)
    canvas.write("漢字漢", x: 0, y: 1)
    canvas.fill(Rect(x: 1, y: 1, width: 4, height: 1), with: ".")
    #expect(canvas.text == " || 漢\n ....")
    #expect(canvas.cells.filter(\.isContinuation).count == 1)
  }

  @Test func restylingLeavesGlyphs() {
    var canvas = Canvas(width: 3, height: 1)
    canvas.write("abc", x: 0, y: 0)
    canvas.restyle(Rect(x: 1, y: -5, width: 1, height: 20)) { _ in .strong }
    #expect(canvas.text == "abc")
    #expect((0..<3).map { canvas[$0, 0].style } == [.plain, .strong, .plain])
  }
}

@Suite struct LookTests {
  @Test(arguments: Tone.allCases, [true, false])
  func everyToneIsLegible(_ tone: Tone, _ colour: Bool) {
    let style = Look(colour: colour)[tone]
    #expect(style.back == .standard)
    #expect(![.white, .black, .yellow].contains(style.front))
    #expect(colour || style.front == .standard)
  }

  @Test func tonesThatMatterDifferWithoutColour() {
    let tones: [Tone] = [.text, .quiet, .strong, .focus, .warn, .bad]
    #expect(Set(tones.map { bare[$0] }).count == tones.count)
    #expect(Look(colour: true)[.good] != Look(colour: true)[.strong])
  }

  @Test(arguments: Mark.allCases)
  func marksTakeOneColumn(_ mark: Mark) {
    #expect(Look()[mark].displayWidth == 1)
    #expect(bare[mark].isASCII)
  }
}

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
