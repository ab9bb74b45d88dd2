import Canvas
import Journal
import Packs
import Speech

/// A row of the questions about one's own house.
enum OwnShopRow: Hashable, Sendable {
  /// A question, by its key.
  case question(String)
  /// A line of a question that asks for several, from 0.
  case line(String, Int)
  /// A place for one more line.
  case newLine(String)
  /// What one hears or sees of a reaction, in one's own words.
  case words(String)
  /// A need one may pick, by its id.
  case need(String)
  /// The situations that are not asked first.
  case more
}

extension OwnShopState {
  /// The section in sight.
  var shown: ShopGuide.Section { guide.sections[min(max(0, section), guide.sections.count - 1)] }

  /// A question of the section in sight, by its key.
  func question(_ key: String) -> ShopGuide.Question? { shown.questions.first { $0.key == key } }

  /// The rows of the section in sight, from the top.
  func rows(_ world: World) -> [OwnShopRow] {
    var rows: [OwnShopRow] = []
    for question in shown.questions where question.isOften || showsMore || entry[question.key] != nil {
      rows += self.rows(question, world)
    }
    if let more = shown.more, !more.english.isEmpty, !shown.questions.allSatisfy(\.isOften) { rows.append(.more) }
    return rows
  }

  private func rows(_ question: ShopGuide.Question, _ world: World) -> [OwnShopRow] {
    switch question.kind {
    case .lines:
      let count = lines(question.key).count
      return [.question(question.key)] + (0..<count).map { .line(question.key, $0) }
        + (count < question.most ? [.newLine(question.key)] : [])
    case .needs: return [.question(question.key)] + Self.needs(world).map { .need($0.id) }
    case .choice:
      let choice = entry[question.key]?.choices.first
      let isHeard = shown.own != nil && choice != nil && choice != ShopGuide.Reaction.nothing.rawValue
      return [.question(question.key)] + (isHeard ? [.words(question.key)] : [])
    case .line, .scale, .amount: return [.question(question.key)]
    }
  }

  /// The lines of a question as they stand, with the one that is being written.
  func lines(_ key: String) -> [ShopLine] {
    if let editing, case .line(key, _) = editing.row { return editing.lines }
    return entry[key]?.lines ?? []
  }

  /// The needs one may pick: what the first pack's customers can need of a thing, with their names.
  static func needs(_ world: World) -> [(id: String, name: String)] {
    guard let pack = world.packs.first else { return [] }
    return pack.needs.filter { $0.kind == .product }.map { need in
      (need.id, pack.words.needs[need.id]?.name[world.language] ?? need.id)
    }
  }

  /// Whether a row can be focused: what only introduces rows below it cannot.
  func isEnabled(_ row: OwnShopRow) -> Bool {
    guard case .question(let key) = row, let question = question(key) else { return true }
    return question.kind != .lines && question.kind != .needs
  }

  // MARK: Words

  /// The rows as a list.
  func list(_ world: World) -> List {
    let rows = rows(world)
    var items: [ListItem] = []
    for (place, row) in rows.enumerated() {
      // A blank line before each question, where there is room for it.
      if world.height >= 30, place > 0, case .question = row {
        items.append(ListItem(id: -place, text: [""], isEnabled: false))
      }
      items.append(ListItem(id: place, text: spans(row, world), isEnabled: isEnabled(row)))
    }
    let focus = self.focus.flatMap { rows.firstIndex(of: $0) }
    return List(items, state: ListState(focus: focus), isActive: editing == nil)
  }

  /// What a row says.
  private func spans(_ row: OwnShopRow, _ world: World) -> [TextSpan] {
    let strings = world.strings
    switch row {
    case .more:
      return [
        TextSpan(String(world.look[showsMore ? .open : .closed]) + " ", .quiet), TextSpan(text(shown.more, world)),
      ]
    case .newLine: return [TextSpan("  + " + strings["own-shop.new-line"], .quiet)]
    case .need(let id):
      let isPicked = entry[ShopQuestion.existsFor]?.needs.contains(id) == true
      let name = Self.needs(world).first { $0.id == id }?.name ?? id
      return [
        TextSpan(isPicked ? "[\(world.look[.tick])] " : "[ ] ", .key), TextSpan(name, isPicked ? .strong : .text),
      ]
    case .line(let key, let place):
      let lines = lines(key)
      guard lines.indices.contains(place), let scale = question(key)?.scale else { return [] }
      return [
        TextSpan("  " + strings.fill("choice.slogan", ["slogan": lines[place].text]), .company), TextSpan("\n    "),
      ]
        + self.scale(lines[place].stand, scale, world)
    case .words(let key):
      let own = entry[key]?.text ?? ""
      let isOwn = own.contains { !$0.isWhitespace }
      return [TextSpan("  " + (isOwn ? own : usual(key, world)), isOwn ? .company : .quiet)]
    case .question(let key): return question(key).map { spans($0, world) } ?? []
    }
  }

  private func spans(_ question: ShopGuide.Question, _ world: World) -> [TextSpan] {
    let answer = entry[question.key]
    var spans = [TextSpan(question.ask[world.language], .strong)]
    if let hint = question.hint, question.kind != .choice {
      spans.append(TextSpan("\n" + hint[world.language], .quiet))
    }
    switch question.kind {
    case .lines, .needs: break
    case .line:
      let text = answer?.text ?? ""
      spans.append(TextSpan("\n" + (text.isEmpty ? "…" : text), text.isEmpty ? .quiet : .company))
    case .scale:
      spans.append("\n")
      if let scale = question.scale { spans += self.scale(answer?.value, scale, world) }
    case .amount:
      let shown = answer?.value.map { world.strings.forms.money($0) } ?? "…"
      spans.append(TextSpan("\n‹ " + shown + " ›", answer == nil ? .quiet : .text))
    case .choice:
      spans.append("\n")
      for choice in question.choices {
        let isChosen = answer?.choices.first == choice.id
        let name = choice.text[world.language]
        spans.append(TextSpan(isChosen ? "[\(name)]" : " \(name) ", isChosen ? .accent : .quiet))
        spans.append(" ")
      }
    }
    return spans
  }

  /// A scale with its ends, and where the answer stands on it.
  private func scale(_ value: Int?, _ scale: ShopGuide.Scale, _ world: World) -> [TextSpan] {
    let look = world.look
    let marks = (0...10).map { $0 == value.map { ($0 + 5) / 10 } ? look[.knob] : look[.dot] }
    return [
      TextSpan(scale.low[world.language] + " ", .quiet), TextSpan(String(marks), value == nil ? .quiet : .accent),
      TextSpan(" " + scale.high[world.language], .quiet),
    ]
  }

  /// What the program says of a reaction where there are no words of one's own.
  func usual(_ key: String, _ world: World) -> String {
    let line = guide.line(of: key, as: entry[key]?.choices.first)
    return world.strings.fill("own-shop.usual", ["line": line?[world.language] ?? "…"])
  }

  private func text(_ text: Text?, _ world: World) -> String { text?[world.language] ?? "" }
}
