import Canvas
import Journal

extension SittingState {
  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    switch command {
    case .back: return [.back]
    case .nextPane: go(by: 1, world)
    case .previousPane: go(by: -1, world)
    case .makePlan: return [.replace(.sitting(SittingState(.plan, about: entry.about, world)))]
    default:
      switch field {
      case .text: write(command, world)
      case .words(let picker): return pick(command, picker, world)
      case .scale(let value): slide(command, value, key: key, world)
      case .list(let list): choose(command, list, key: key, world)
      case nil: return read(command, world)
      }
    }
    return []
  }

  // MARK: Writing

  /// Takes the wheel, which scrolls what is written.
  private mutating func write(_ command: Command, _ world: World) {
    guard case .text(var editor) = field, let place = layout(in: world.area, world).field else { return }
    editor.fit(place, look: world.look)
    switch command {
    case .up: editor.scroll(by: -3)
    case .down: editor.scroll(by: 3)
    default: break
    }
    field = .text(editor)
  }

  mutating func edit(_ key: Key, _ world: World) -> [Step] {
    switch field {
    case .text(var editor):
      if key == .enter, case .line = question(world)?.kind {
        go(by: 1, world)
        return []
      }
      if let place = layout(in: world.area, world).field { editor.fit(place, look: world.look) }
      editor.handle(key)
      field = .text(editor)
      takeOver(world)
    case .words(var picker):
      picker.type { $0.handle(key) }
      field = .words(picker)
    default: break
    }
    return []
  }

  mutating func paste(_ text: String, _ world: World) -> [Step] {
    switch field {
    case .text(var editor):
      let isLine = if case .line = question(world)?.kind { true } else { false }
      let taken = editor.paste(isLine ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text)
      field = .text(editor)
      takeOver(world)
      guard taken.leftOut > 0 else { return [] }
      return [.say(world.strings.fill("sitting.too-long", ["count": String(taken.leftOut)]))]
    case .words(var picker):
      picker.type { $0.insert(text) }
      field = .words(picker)
    default: break
    }
    return []
  }

  // MARK: Picking

  private mutating func pick(_ command: Command, _ picker: WordPicker, _ world: World) -> [Step] {
    guard let vocabulary = world.vocabulary else { return [] }
    var picker = picker
    guard command == .activate else {
      picker.move(command, vocabulary, world)
      field = .words(picker)
      return []
    }
    let outcome = picker.choose(vocabulary, world)
    field = .words(picker)
    return take(outcome, of: picker, world)
  }

  /// Takes over what was picked; a new word is added to the person's own.
  private mutating func take(_ outcome: WordPicker.Outcome, of picker: WordPicker, _ world: World) -> [Step] {
    takeOver(world)
    guard case .added(let word, let isPleasant) = outcome else { return [] }
    let kept = world.journal.newest(.vocabulary)
    var own = kept.map { OwnWords($0.entry) } ?? OwnWords()
    switch picker.kind {
    case .feelings where (own.pleasant + own.unpleasant).contains(word): break
    case .feelings: if isPleasant { own.pleasant.append(word) } else { own.unpleasant.append(word) }
    case .needs: if !own.needs.contains(word) { own.needs.append(word) }
    }
    let entry = own.entry(begunAt: kept?.entry.begunAt ?? world.now(), changedAt: world.now())
    return [.journal(.keep(entry, number: kept?.number, draft: 0))]
  }

  private mutating func slide(_ command: Command, _ value: Int?, key: Key?, _ world: World) {
    guard case .scale(let scale) = question(world)?.kind else { return }
    let here = value ?? scale.earlier ?? 50
    switch command {
    case .left, .down: slide(to: here - 5, world)
    case .right, .up: slide(to: here + 5, world)
    case .pageDown: slide(to: here - 20, world)
    case .pageUp: slide(to: here + 20, world)
    case .first: slide(to: 0, world)
    case .last: slide(to: 100, world)
    case .chooseNumber: if let digit = key?.digit { slide(to: digit * 10, world) }
    case .doesNotApply: sayNone(scale, world)
    case .activate:
      if value == nil && entry[question(world)?.answer ?? ""]?.choices.isEmpty != false { slide(to: here, world) }
      go(by: 1, world)
    default: break
    }
  }

  private mutating func slide(to value: Int, _ world: World) {
    field = .scale(min(max(0, value), 100))
    takeOver(world)
  }

  /// Says that what is asked does not apply.
  private mutating func sayNone(_ scale: SittingScale, _ world: World) {
    guard let none = scale.none, let question = question(world) else { return }
    field = .scale(nil)
    change(world) { $0[question.answer] = Answer(question.answer, choices: [none.id]) }
    go(by: 1, world)
  }

  // MARK: Choosing

  private mutating func choose(_ command: Command, _ list: ListState, key: Key?, _ world: World) {
    guard let question = question(world) else { return }
    var list = list
    let shown = self.list(of: question, list, world)
    switch command {
    case .up: list.move(by: -1, in: shown.items)
    case .down: list.move(by: 1, in: shown.items)
    case .pageUp: list.move(by: -8, in: shown.items)
    case .pageDown: list.move(by: 8, in: shown.items)
    case .first: list.moveToFirst(in: shown.items)
    case .last: list.moveToLast(in: shown.items)
    case .activate:
      if let item = list.focused(in: shown.items) { choose(item, question, world) }
      return
    case .chooseNumber:
      if let digit = key?.digit, let item = shown.item(key: Character(String(digit))) { choose(item, question, world) }
      return
    default: break
    }
    field = .list(list)
  }

  /// Takes an answer that was chosen, and goes on.
  private mutating func choose(_ item: ListItem, _ question: SittingQuestion, _ world: World) {
    switch question.kind {
    case .choice(let choices):
      guard choices.indices.contains(item.id) else { return }
      change(world) { entry in
        var answer = entry[question.answer] ?? Answer(question.answer)
        answer.choices = [choices[item.id].id]
        entry[question.answer] = answer
      }
    case .turn(let turns, _):
      change(world) { entry in
        let turn = turns.indices.contains(item.id) ? turns[item.id] : nil
        entry.about?.turn = turn?.turn
        entry[question.answer] = Answer(
          question.answer, text: turn?.text ?? "", choices: turn == nil ? [AfterGuide.noneChoice] : [])
      }
    default: return
    }
    go(by: 1, world)
  }

  // MARK: Reading

  private mutating func read(_ command: Command, _ world: World) -> [Step] {
    switch command {
    case .activate, .right:
      if place == .closing { return [.back] }
      go(by: 1, world)
    case .left: go(by: -1, world)
    default:
      let rect = layout(in: world.area, world).text
      scroll.take(command, extent: Scroller(paragraphs(world)).extent(in: rect, look: world.look))
    }
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    guard let place = layout(in: world.area, world).field, place.contains(point), let question = question(world) else {
      return []
    }
    switch field {
    case .text(var editor):
      editor.handle(Mouse(.press, at: point), in: place, look: world.look)
      field = .text(editor)
    case .words(var picker):
      guard let vocabulary = world.vocabulary else { return [] }
      let list = List(picker.items(vocabulary, world), state: picker.list)
      guard let item = list.item(at: point, in: pickerRect(in: place), look: world.look) else { return [] }
      let outcome = picker.choose(item, vocabulary, world)
      field = .words(picker)
      return take(outcome, of: picker, world)
    case .scale:
      if case .scale(let scale) = question.kind { slide(to: value(at: point, on: scale, in: place, world), world) }
    case .list(let list):
      if let item = self.list(of: question, list, world).item(at: point, in: place, look: world.look) {
        choose(item, question, world)
      }
    case nil: break
    }
    return []
  }
}

extension KeyTable {
  /// What only sittings have.
  static let sittingKeys: [Binding] = [
    Binding([.character("p")], .makePlan, in: [.sitting], footer: 2),
    Binding([.character("0"), .delete], .doesNotApply, in: [.sitting], footer: 4),
  ]
}
