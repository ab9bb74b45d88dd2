import Canvas
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\u{1B}[31mb", "a[31mb"), ("\u{9B}31m", "31m"),
    ("a\u{202E}b\u{2066}c\u{200F}\u{061C}", "abc"),
    ("👩\u{200D}🔧", "👩🔧"), ("☎\u{FE0F}", "☎"), ("a\tb", "a b"), ("a\r\nb\u{2028}c\rd", "a b c d"),
    ("soft\u{AD}ly", "softly"),
    ("\u{FEFF}x\u{0}", "x"), ("Größe „38½“", "Größe „38½“"), ("a\u{3164}b", "ab"),
  ])
  func cleaningRemovesWhatControls(_ raw: String, _ expected: String) {
    #expect(raw.cleaned() == expected)
  }

  @Test func cleaningKeepsLineFeedsWhenAsked() {
    #expect("a\r\nb\rc\u{2029}d\n\ne".cleaned(keepingNewlines: true) == "a\nb\nc\nd\n\ne")
  }

  @Test func cleaningLimitsPilesOfMarks() {
    let pile = "z" + String(repeating: "\u{301}", count: 30)
    #expect(pile.cleaned().unicodeScalars.count == 5)
  }

  @Test func cleaningRandomTextIsIdempotentAndLeavesNothingInvisible() {
    var dice = Dice(state: 1)
    for _ in 0..<300 {
      let once = dice.text(longest: 40).cleaned()
      #expect(once.cleaned() == once)
      for scalar in once.unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format, "\(scalar.value) stayed in \(once.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    ("Ja", 10, ["Ja"]), ("", 10, [""]), ("der rote Schuh", 8, ["der rote", "Schuh"]),
    ("der  rote   Schuh  ", 9, ["der  rote", "Schuh"]), ("Wanderschuhe", 5, ["Wande", "rschu", "he"]),
    ("a\n\nb", 5, ["a", "", "b"]), ("  eingerückt ist", 12, ["  eingerückt", "ist"]),
    ("Trail-Schuh", 7, ["Trail-", "Schuh"]), ("38-40", 3, ["38-", "40"]), ("漢字漢字", 5, ["漢字", "漢字"]),
    ("      x", 3, ["x"]),
    ("abc", 0, ["a", "b", "c"]), ("ab  ", 2, ["ab"]),
  ])
  func wrapping(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(wrap(text, width: width).map(String.init) == lines)
  }

  @Test func wrappingNeverExceedsTheWidthAndLosesOnlyBlanks() {
    var dice = Dice(state: 2)
    for _ in 0..<2_000 {
      let text = dice.text(longest: 80)
      let width = Int.random(in: 2...24, using: &dice)
      let lines = wrap(text, width: width)
      for line in lines { #expect(line.displayWidth <= width, "\(text.debugDescription) at \(width)") }
      let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
      #expect(
        lines.joined().filter { !blank($0) } == text.filter { !blank($0) }, "\(text.debugDescription) at \(width)")
    }
  }

  @Test func runsKeepTheirTonesWhenWrapped() {
    let runs: [TextSpan] = [TextSpan("Nein, ", .strong), TextSpan("ich schaue "), TextSpan("nur.", .quiet)]
    #expect(
      runs.wrapped(to: 10)
        == [
          [TextSpan("Nein, ", .strong), TextSpan("ich")], [TextSpan("schaue ")], [TextSpan("nur.", .quiet)],
        ].map { line in line.map { $0.text == "schaue " ? TextSpan("schaue") : $0 } })
    #expect([TextSpan]().wrapped(to: 10) == [[]])
  }

  @Test func truncating() {
    #expect("Wanderschuh".truncated(to: 20) == "Wanderschuh")
    #expect("Wanderschuh".truncated(to: 6) == "Wande…")
    #expect("漢字漢字".truncated(to: 6) == "漢字…")
    #expect("ab cd".truncated(to: 4) == "ab…")
    #expect("abc".truncated(to: 1) == "…")
    #expect("abc".truncated(to: 0) == "")
    #expect("ab".padded(to: 4) == "ab  ")
    #expect("12".padded(to: 4, trailing: true) == "  12")
  }

  @Test func asciiIsReadable() {
    #expect("„Größe 38½“ – 129,90 € … é Œ → 漢".ascii() == "\"Groesse 38.5\" - 129,90 EUR ... e ? -> ??")
    var canvas = Canvas(width: 8, height: 1)
    canvas.write("ä漢─x", x: 0, y: 0)
    canvas.reduceToASCII()
    #expect(canvas.text == "a??-x")
  }

  @Test func numbers() {
    let german = NumberText(decimal: ",")
    let english = NumberText(decimal: ".")
    #expect(german.money(cents: 12_990) == "129,90 €")
    #expect(english.money(cents: 12_990) == "€129.90")
    #expect(german.money(cents: 112_905) == "1.129,05 €")
    #expect(english.money(cents: -123_456_789) == "-€1,234,567.89")
    #expect(german.money(cents: 0) == "0,00 €")
    #expect(german.money(cents: -5) == "-0,05 €")
    #expect(german.whole(999) == "999")
    #expect(german.whole(-1_000) == "-1.000")
    #expect(english.tenths(385) == "38.5")
    #expect(german.tenths(380) == "38")
    #expect(german.percent(thousandths: 375) == "38 %")
    #expect(english.percent(thousandths: -4) == "0%")
    #expect(german.size(halves: 77) == "38½")
    #expect(german.size(halves: 77, look: bare) == "38,5")
    #expect(english.size(halves: 76, look: bare) == "38")
  }
}
