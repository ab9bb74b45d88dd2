import Conversation
import Season
import Speech
import Workshop

/// A finished contrast as something to take home, for those who took part or for whoever leads.
///
/// Both versions hold what was said, what the sellers felt, how it came out on four sides, and questions; the version for
/// whoever leads adds the presenter's notes, the votes, the other ways the room went, and what moves the odds. Nothing a
/// person wrote is in it.
public struct ContrastHandout {
  /// What was shown.
  let contrast: Contrast
  /// For whom it is written.
  let audience: Handout.Audience
  /// The interface's strings.
  let strings: Forms
  /// The language of everything but what was said.
  let language: Language
  /// What plays it again.
  let capsule: String?
  /// The way through the tree that is told: to the end in sight, or to the first end there is.
  let rows: [ContrastRow]

  /// Makes one.
  ///
  /// - Parameters:
  ///   - contrast: What was shown.
  ///   - audience: For whom it is written.
  ///   - strings: The interface's strings, under `handout.`.
  ///   - language: The language of everything but what was said.
  ///   - capsule: What plays it again; nil leaves that line out.
  public init(
    _ contrast: Contrast, for audience: Handout.Audience, strings: Forms, language: Language, capsule: String? = nil
  ) {
    self.contrast = contrast
    self.audience = audience
    self.strings = strings
    self.language = language
    self.capsule = capsule
    rows = contrast.rows(to: contrast.node.isOver ? contrast.here : contrast.leaves.first ?? contrast.here)
  }

  /// The hand-out.
  public var handout: Handout {
    let customer = name(ofCustomer: scene.customer.id)
    return Handout(
      language: language.rawValue, audience: audience, title: text("title", ["customer": customer]),
      subtitle: text("subtitle", ["left": title(of: .left), "right": title(of: .right)]),
      sections: [beginning, houses, dialogue, feelings, ending, afterwards] + room + [questions],
      colophon: colophon)
  }

  // MARK: Words

  /// The pack's words.
  var words: PackWords { contrast.node.sessions.left.narrator.words }
  /// The scene on the left; the customer is the same on both sides.
  var scene: Scene { contrast.scenes.left }
  /// Where the way that is told ends.
  var last: ContrastNode { contrast.nodes[rows.last?.node ?? 0] }
  /// Whether it is for whoever leads.
  var isForLeader: Bool { audience == .facilitator }

  /// A text under `handout.`.
  func text(_ key: String, _ values: [String: String] = [:]) -> String { strings.filled("handout." + key, values) }
  /// A share in permille as a percentage.
  func percent(_ thousandths: Int) -> String { text("percent", ["value": String((thousandths + 5) / 10)]) }
  /// A whole number with a true minus.
  func number(_ value: Int) -> String { (value < 0 ? "−" : "") + String(value.magnitude) }
  /// A customer's name.
  func name(ofCustomer id: String) -> String { words.customers[id]?.name[language] ?? id }
  /// A company's name.
  func name(ofHouse id: String) -> String { words.companies[id]?.name[language] ?? id }

  /// A stance's name.
  func name(of stance: Stance) -> String { words.hindsight.stances[stance.rawValue]?[language] ?? stance.rawValue }

  /// The house of a side.
  func house(_ side: ContrastSide) -> String { name(ofHouse: contrast.scenes[side].company.id) }

  /// The house of a side with how its seller sells at the opening.
  func title(of side: ContrastSide) -> String {
    text("side", ["house": house(side), "stance": name(of: contrast.sellers[side].stance)])
  }

  /// A feeling with the influence behind it; nil where none is read.
  func feeling(_ moment: ContrastMoment, _ side: ContrastSide) -> String? {
    guard let reading = moment.feeling else { return nil }
    let word = reading.feeling.word[language]
    let company = contrast.scenes[side].company
    guard let influence = reading.influence, company.inside.indices.contains(influence),
      let cause = words.companies[company.id]?.inside[company.inside[influence].id]?[language]
    else { return text("feels", ["feeling": word]) }
    return text("feels-because", ["feeling": word, "cause": cause])
  }

  // MARK: Sections

  private var beginning: Handout.Section {
    let about = words.customers[scene.customer.id]?.about[language] ?? ""
    return Handout.Section(
      text("beginning"),
      [.text(about), .text(text("same"))].filter { if case .text(let line) = $0 { !line.isEmpty } else { true } })
  }

  /// What each house says and does, and the distance between the two (E3).
  private var houses: Handout.Section {
    func slogans(_ side: ContrastSide) -> String {
      let company = contrast.scenes[side].company
      return company.slogans.prefix(3).compactMap { words.companies[company.id]?.slogans[$0.id]?[language] }
        .map { text("quoted", ["text": $0]) }.joined(separator: " ")
    }
    let gaps = Pair(contrast.gap(.left), contrast.gap(.right))
    let table = HandoutTable(
      head: ["", house(.left), house(.right)],
      rows: [
        [text("says"), slogans(.left), slogans(.right)],
        [text("said"), number(gaps.left.said), number(gaps.right.said)],
        [text("done"), number(gaps.left.done), number(gaps.right.done)],
        [text("gap"), String(gaps.left.gap), String(gaps.right.gap)],
      ])
    return Handout.Section(
      text("houses"),
      [.table(table)]
        + gaps.both.enumerated().filter { !$0.element.sentence.isEmpty }.map { index, gap in
          .note(label: house(ContrastSide.allCases[index]), gap.sentence)
        } + (isForLeader ? [.note(label: text("scale"), text("scale-text"))] : []))
  }

  /// Everything that was said, side by side.
  private var dialogue: Handout.Section {
    let customer = name(ofCustomer: scene.customer.id)
    var felt = Pair("", "")
    func lines(_ side: ContrastSide, _ row: ContrastRow) -> [HandoutDialogue.Line] {
      let moment = row.moments[side]
      var lines = (moment.turn?.lines ?? []).map { line -> HandoutDialogue.Line in
        switch line.voice {
        case .seller: .init(.seller, who: text("seller"), line.text)
        case .customer: .init(.customer, who: line.speaker ?? customer, line.text)
        case .scene: .init(.scene, line.text)
        case .company: .init(.company, who: house(side), line.text)
        }
      }
      // A feeling is told where it changes; that it stays is told by silence.
      if moment.turn != nil, let feeling = feeling(moment, side), feeling != felt[side] {
        felt[side] = feeling
        lines.append(.init(.inside, feeling))
      }
      return lines
    }
    let shown = rows.filter { $0.moments.both.contains { $0.turn != nil } }
    return Handout.Section(
      text("dialogue"),
      [
        .dialogue(
          HandoutDialogue(
            left: title(of: .left), right: title(of: .right),
            rows: shown.map { row in
              HandoutDialogue.Row(
                label: row.turn == 0 ? text("opening") : String(row.turn), left: lines(.left, row),
                right: lines(.right, row), mark: row.isDifference ? text("first-difference") : "")
            }))
      ])
  }

  /// What the sellers felt, with strain as a curve (E2).
  private var feelings: Handout.Section {
    func curve(_ side: ContrastSide) -> CurveChart.Curve {
      .init(house(side), rows.map { Double($0.moments[side].state.seller.strain) / 10 })
    }
    let percent = text("percent")
    let chart = CurveChart(
      label: text("strain-label"), curves: [curve(.left), curve(.right)], from: text("opening"),
      to: text("turn", ["turn": String(rows.last?.turn ?? 0)])
    ) { Forms.fill(percent, ["value": String(Int($0))]) }
    let numbers = HandoutTable(
      head: [text("turn-head"), house(.left), house(.right)],
      rows: rows.map { row in
        [String(row.turn)] + row.moments.both.map { self.percent(Int($0.state.seller.strain)) }
      })
    return Handout.Section(
      text("feelings"),
      [
        .text(text("feelings-text")),
        .figure(
          HandoutFigure(
            chart.drawing, caption: text("strain-caption"), numbersLabel: text("numbers"), numbers: numbers)),
      ])
  }
}
