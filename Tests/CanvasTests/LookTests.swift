import Canvas
import Testing

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
