import Canvas
import Conversation
import Speech

extension Notes {
  // MARK: The customer

  /// What one knows of the customer's side: all of it for a beginner, else what could be seen and heard.
  func customerSide(columns: Int) -> [Paragraph] {
    guard seesInside else { return customerFromOutside }
    var lines: [Paragraph] = []
    if let feeling = customerFeeling { lines.append(Paragraph(feeling, .customer)) }
    let quantities: [Quantity] = [.trust, .patience, .disappointment, .pressure, .heard, .clarity]
    let widest = widest("practise.quantity.", quantities.map(\.rawValue))
    for quantity in quantities {
      let values = session.turns.map { $0.state.customer[quantity] }
      let name = strings["practise.quantity.\(quantity.rawValue)"]
      lines.append(meter(name, values, columns: columns, widest: widest))
    }
    return lines
  }

  /// The customer's feeling in a word, as the program reads it.
  var customerFeeling: String? { FeelingReader(words).reading(of: state.customer)?.feeling.word[language] }

  /// What can be seen and heard.
  private var customerFromOutside: [Paragraph] {
    var lines: [Paragraph] = []
    if let manner { lines.append(Paragraph(strings["practise.manner.\(manner.rawValue)"])) }
    if let lastSeen { lines.append(Paragraph(lastSeen, .quiet)) }
    return lines.isEmpty ? [Paragraph(strings["practise.nothing-seen"], .quiet)] : lines
  }

  // MARK: The seller

  /// The seller's own side: the feeling they named and what the program read then, their needs, and their strain.
  ///
  /// The reading stands beside a word of their own, never in its place (E2): it is for the last moment at which they named
  /// one, or declined to.
  func sellerSide(moment: Int?, columns: Int) -> [Paragraph] {
    var lines: [Paragraph] = []
    if let moment {
      lines += feelings(at: moment)
    } else {
      lines.append(Paragraph(strings["practise.feeling.open"], .quiet))
    }
    let needs = SellerNeed.allCases
    let names = needs.map { words.sellerNeeds[$0.rawValue]?.name[language] ?? $0.rawValue }
    let strain = strings["practise.strain"]
    let widest = (names + [strain]).reduce(0) { max($0, world.look.shown($1).displayWidth) }
    lines.append(
      meter(strain, session.turns.map { Int($0.state.seller.strain) }, columns: columns, widest: widest))
    for (need, name) in zip(needs, names) {
      lines.append(meter(name, session.turns.map { $0.state.seller[need] }, columns: columns, widest: widest))
    }
    lines.append(Paragraph(gapInShort + " (i)", .company))
    return lines
  }

  /// What the person named at a moment, and what the program read from it.
  func feelings(at moment: Int) -> [Paragraph] {
    let turn = session.turns[moment]
    let when = strings.fill("practise.feeling.when", ["turn": String(turn.state.turn)])
    var lines: [Paragraph] = []
    if let named = turn.namedFeeling {
      lines.append(
        Paragraph(spans: [TextSpan(strings["practise.feeling.mine"] + " "), TextSpan(word(ofFeeling: named), .seller)]))
    } else {
      lines.append(Paragraph(strings["practise.feeling.none"], .quiet))
    }
    guard let reading = FeelingReader(words).reading(of: turn.state.seller) else { return lines }
    let need = words.sellerNeeds[reading.feeling.need]?.name[language] ?? reading.feeling.need
    lines.append(
      Paragraph(
        strings.fill("practise.feeling.read", ["feeling": reading.feeling.word[language], "need": need]), .text))
    if let index = reading.influence { lines.append(influence(index)) }
    lines.append(Paragraph(when, .quiet))
    return lines
  }

  /// The word for a feeling that was named: the pack's, or the person's own.
  func word(ofFeeling named: String) -> String {
    words.sellerFeelings.first { $0.id == named }?.word[language] ?? named
  }

  /// A memo, target, permission or reaction of the company, with the house's name.
  func influence(_ index: Int) -> Paragraph {
    let influence = scene.company.inside[index]
    let kind = strings["practise.inside.\(influence.kind.rawValue)"]
    let text = company?.inside[influence.id]?[language] ?? influence.id
    return Paragraph(spans: [TextSpan(companyName + ", " + kind + ": ", .strong), TextSpan(text, .company)])
  }

  /// A name, and behind it how its value went and where it is.
  private func meter(_ name: String, _ values: [Int], columns: Int, widest: Int) -> Paragraph {
    let look = world.look
    let label = look.shown(name).padded(to: widest + 1)
    let room = columns - widest - 2
    let now = values.last ?? 0
    if room >= 18 {
      let bar = TextBar.bar(now, columns: min(12, room - 10), look: look)
      return Paragraph(label + bar + " " + TextBar.line(values, columns: 8, look: look))
    }
    return Paragraph(label + TextBar.line(values, columns: min(8, max(1, room)), look: look))
  }

  private func widest(_ prefix: String, _ keys: [String]) -> Int {
    keys.reduce(0) { max($0, world.look.shown(strings[prefix + $1]).displayWidth) }
  }
}
