import Canvas
import Testing

@Suite struct BarTests {
  @Test(arguments: [
    (0, "········ 0", "........ 0"), (1, "▏······· 1", "#....... 1"), (500, "████···· 500", "####.... 500"),
    (999, "███████▉ 999", "#######. 999"), (1000, "████████ 1000", "######## 1000"), (-7, "········ -7", "........ -7"),
  ])
  func meters(_ value: Int, _ unicode: String, _ ascii: String) {
    let meter = Meter(value, text: "\(value)")
    let width = unicode.count
    #expect(picture(meter, width, 1) == unicode)
    #expect(picture(meter, width, 1, bare) == ascii)
  }

  @Test func sparklines() {
    let line = Sparkline([0, 130, 500, nil, 1000, 1000])
    #expect(picture(line, 6, 1) == "▁▂▅ ██")
    #expect(picture(line, 6, 1, bare) == "015 99")
    #expect(picture(line, 3, 1) == " ██")
  }

  @Test func sliders() {
    var slider = Slider(500, isActive: true)
    #expect(picture(slider, 11, 1) == "─────●─────")
    #expect(drawn(slider, 11, 1).cursor == Point(x: 5, y: 0))
    slider.move(by: .max)
    #expect(picture(slider, 5, 1, bare) == "----O")
    #expect(slider.value(at: 5, in: Rect(x: 0, y: 0, width: 11, height: 1)) == 500)
  }

  @Test func titleBarsCutTheMiddle() {
    let bar = TitleBar(left: "Anprobe", middle: "Üben · Frau Albers", right: "? Hilfe")
    #expect(picture(bar, 50, 1) == " Anprobe   Üben · Frau Albers             ? Hilfe")
    #expect(picture(bar, 32, 1) == " Anprobe   Üben · Fra…  ? Hilfe")
    #expect(picture(bar, 10, 1) == " Anprobe")
  }

  @Test func footersKeepTheFirstKeys() {
    let footer = Footer([FooterItem("↑↓", "wählen"), FooterItem("Enter", "tun"), FooterItem("q", "beenden")])
    #expect(picture(footer, 50, 1) == " ↑↓ wählen   Enter tun   q beenden")
    #expect(picture(footer, 26, 1, bare) == " ^v waehlen   Enter tun")
    var message = footer
    message.message = "gespeichert"
    #expect(picture(message, 36, 1) == " ↑↓ wählen   Enter tun  gespeichert")
  }
}
