import Canvas
import Conversation

extension Notes {
  /// What happened, in a few lines: the ending, what the customer does next, and whose customer they were.
  var head: [Paragraph] {
    var lines: [Paragraph] = []
    if let ending = words.outcome(of: state, in: language) {
      lines.append(Paragraph(spans: [TextSpan(ending.name + ". ", .title), TextSpan(ending.text)]))
    }
    if let text = words.next(in: state, of: scene, language) {
      lines.append(Paragraph(spans: [TextSpan(strings["ending.next"] + " ", .strong), TextSpan(text)]))
    }
    if let text = words.ourCustomer[scene.trueBelonging.rawValue]?[language] {
      lines.append(Paragraph(spans: [TextSpan(strings["ending.ours"] + " ", .strong), TextSpan(text)]))
    }
    return lines
  }

  /// One of the four sides; `moments` are the turns in which the person named a feeling or declined to, and only there
  /// the program's reading is shown.
  func paragraphs(for side: EndingState.Side, moments: [Int], columns: Int) -> [Paragraph] {
    switch side {
    case .customer: customerEnding(columns)
    case .seller: sellerEnding(moments, columns)
    case .company: companyEnding(columns)
    case .relationship: relationshipEnding(columns)
    }
  }

  // MARK: The four sides

  /// What the customer needed and how far it was met, and what it was about, told or not.
  private func customerEnding(_ columns: Int) -> [Paragraph] {
    let sides = scene.sides(of: state)
    let accepted = state.accepted.map { scene.offers[Int($0)] }
    var lines: [Paragraph] = []
    if let accepted = state.accepted {
      lines.append(Paragraph(session.narrator.name(ofOffer: Int(accepted)), .strong))
    }
    var rows: [(String, Int)] = []
    for (index, need) in scene.needs.enumerated() where need.kind == .product && scene.weights[index] > 0 {
      rows.append((words.needs[need.id]?.name[language] ?? need.id, accepted?.serves[index] ?? 0))
    }
    lines += block("ending.product", rows, columns)
    let relational = RelationalNeed.allCases.enumerated().map { index, need in
      (words.needs[need.rawValue]?.name[language] ?? need.rawValue, sides.relational[index])
    }
    lines += block("ending.relational", relational, columns)
    guard !scene.customer.chain.isEmpty else { return lines }
    lines.append(Paragraph(strings["ending.about"], .strong))
    for (index, level) in scene.customer.chain.enumerated() {
      let fact = customer?.levels[level.id]?.fact[language] ?? level.id
      let isTold = index < Int(state.levels)
      let mark = String(world.look[isTold ? .tick : .dot])
      let text = isTold ? fact : strings.fill("ending.not-told", ["fact": fact])
      lines.append(Paragraph(mark + " " + text, isTold ? .text : .quiet))
    }
    return lines
  }

  /// The seller's needs and strain, and the feelings they named beside those that were read.
  private func sellerEnding(_ moments: [Int], _ columns: Int) -> [Paragraph] {
    let rows = SellerNeed.allCases.map { need in
      (words.sellerNeeds[need.rawValue]?.name[language] ?? need.rawValue, state.seller[need])
    }
    var lines = block("ending.needs", rows, columns)
    lines += block(
      nil,
      [
        (strings["practise.strain"], Int(state.seller.strain)),
        (strings["ending.conflict"], Int(state.seller.conflict)),
      ], columns)
    lines.append(Paragraph(strings["ending.feelings"], .strong))
    for moment in moments { lines += feelings(at: moment) }
    if moments.last != session.turns.count - 1 { lines.append(Paragraph(strings["ending.ask"], .accent)) }
    return lines
  }

  /// What the company has of it: money today and to be expected, purpose, identity, and the gap.
  private func companyEnding(_ columns: Int) -> [Paragraph] {
    let sides = scene.sides(of: state)
    let forms = strings.forms
    let next = trail?.next(after: state).map { Paragraph($0, .company) }
    var lines = [next].compactMap { $0 }
    lines += [
      Paragraph(spans: [TextSpan(strings["ending.today"] + " ", .strong), TextSpan(forms.money(sides.moneyToday))]),
      Paragraph(spans: [
        TextSpan(strings["ending.year"] + " ", .strong),
        TextSpan(strings.fill("ending.expected", ["money": forms.money(sides.moneyExpected)])),
      ]),
    ]
    func need(_ need: CompanyNeed) -> String { words.companyNeeds[need.rawValue]?.name[language] ?? need.rawValue }
    lines += block(
      nil, [(need(.purpose), sides.purpose), (need(.identity), sides.identity)], columns)
    lines += purposeInWords
    lines.append(Paragraph(gapInShort, .strong))
    if !gapSentence.isEmpty { lines.append(Paragraph(gapSentence)) }
    return lines
  }

  /// What the house says it is there for, and what was needed; what belongs to both bears a mark.
  private var purposeInWords: [Paragraph] {
    func names(_ ids: [String], marked: Set<String>) -> String {
      ids.map { id in
        (marked.contains(id) ? String(world.look[.tick]) + " " : "") + (words.needs[id]?.name[language] ?? id)
      }.joined(separator: ", ")
    }
    let product = scene.needs.filter { $0.kind == .product }.map(\.id)
    let needed = product.filter { scene.customer.needs[$0] ?? 0 > 0 }
    let own = product.filter { scene.company.existsFor.contains($0) }
    return [
      Paragraph(spans: [TextSpan(strings["ending.exists-for"] + " ", .strong), TextSpan(names(own, marked: []))]),
      Paragraph(spans: [
        TextSpan(strings["ending.needed"] + " ", .strong), TextSpan(names(needed, marked: scene.company.existsFor)),
      ]),
    ]
  }

  /// Whether it became a relationship and what kind, with the reasons from the definitions.
  private func relationshipEnding(_ columns: Int) -> [Paragraph] {
    let sides = scene.sides(of: state)
    let relationship = scene.relationship(in: state)
    var lines = [Paragraph(strings["ending.verdict.\(relationship.verdict)"], .relationship)]
    lines += block(
      "ending.expects", [(customerName, sides.customerExpects), (strings["practise.me"], sides.sellerExpects)], columns)
    let chance = world.numbers.percent(thousandths: scene.aftermathChances(of: state).comesAgain)
    lines.append(Paragraph(strings.fill("ending.comes-again", ["chance": chance])))
    for reason in relationship.reasons {
      guard let text = words.relationship[reason.rawValue]?[language] else { continue }
      lines.append(Paragraph(String(world.look[.dot]) + " " + text))
    }
    return lines
  }

  /// A heading, and names with bars and percentages below it.
  private func block(_ title: String?, _ rows: [(String, Int)], _ columns: Int) -> [Paragraph] {
    let look = world.look
    let widest = min(rows.reduce(0) { max($0, look.shown($1.0).displayWidth) }, max(8, columns / 2))
    let heading = title.map { [Paragraph(strings[$0], .strong)] } ?? []
    return heading
      + rows.map { name, value in
        let label = look.fitted(name, to: widest).padded(to: widest + 1)
        let bar = TextBar.bar(value, columns: min(16, columns - widest - 7), look: look)
        return Paragraph(label + bar + " " + world.numbers.percent(thousandths: value))
      }
  }
}
