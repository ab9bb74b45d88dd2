import Canvas
import Speech

/// The choice of a word for one's own feeling: from the pack's, found by typing, or any other word that is typed.
struct FeelingPicker: Sendable {
  /// What is typed.
  var editor = LineEditor(limit: 40)
  /// Which word is focused.
  var list = ListState()
  /// The id of the row for a word of one's own.
  static let ownID = -1
  /// The id of the row that leaves it open; it is focused first, so that no word is put down by chance.
  static let noneID = -2
  private static let pleasantID = -3
  private static let unpleasantID = -4

  /// Changes what is typed; the best word that fits is focused then.
  mutating func type(_ change: (inout LineEditor) -> Void) {
    let before = editor.text
    change(&editor)
    if editor.text != before { list = ListState() }
  }

  /// The rows: without anything typed, to leave it open, then the pleasant words and the unpleasant ones; else the words
  /// that contain what is typed, those that begin with it first, and what is typed as a word of one's own.
  func items(_ feelings: [FeelingWords], _ world: World) -> [ListItem] {
    let own = editor.text.trimmed
    let wanted = own.lowercased()
    let all = feelings.enumerated().map { (index: $0.offset, word: $0.element.word[world.language]) }
      .sorted { $0.word.lowercased() < $1.word.lowercased() }
    guard !wanted.isEmpty else {
      var items = [ListItem(world.strings["practise.feeling.decline"], id: Self.noneID)]
      for isPleasant in [true, false] {
        let heading = world.strings["practise.feeling.\(isPleasant ? "pleasant" : "unpleasant")"]
        let id = isPleasant ? Self.pleasantID : Self.unpleasantID
        items.append(ListItem(id: id, text: [TextSpan(heading, .quiet)], isEnabled: false))
        items += all.filter { feelings[$0.index].isPleasant == isPleasant }.map {
          ListItem("  " + $0.word, id: $0.index)
        }
      }
      return items
    }
    let fitting = all.filter { $0.word.lowercased().contains(wanted) }
    let first = fitting.filter { $0.word.lowercased().hasPrefix(wanted) }
    let rest = fitting.filter { !$0.word.lowercased().hasPrefix(wanted) }
    var items = (first + rest).map { ListItem($0.word, id: $0.index) }
    if !all.contains(where: { $0.word.lowercased() == wanted }) {
      items.append(ListItem(world.strings.fill("practise.feeling.own", ["word": own]), id: Self.ownID))
    }
    return items
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension PractiseState {
  /// Takes a command while a feeling is being chosen.
  mutating func inPicker(_ command: Command, _ picker: FeelingPicker, _ world: World) -> [Step] {
    var picker = picker
    let items = picker.items(pack.words.sellerFeelings, world)
    let rows = [.up: -1, .down: 1, .pageUp: -8, .pageDown: 8][command]
    switch command {
    case .back: return decline()
    case .activate:
      guard let item = picker.list.focused(in: items) else { return [] }
      if item.id == FeelingPicker.noneID { return decline() }
      let own = picker.editor.text.trimmed
      session.name(feeling: item.id == FeelingPicker.ownID ? own : pack.words.sellerFeelings[item.id].id)
      declined.remove(session.turns.count - 1)
      scrolls[.seller] = nil
      if world.room < .threeColumns { part = .seller }
      return closePicker()
    default:
      guard let rows else { return [] }
      picker.list.move(by: rows, in: items)
      cover = .feeling(picker)
    }
    return []
  }

  /// Leaves open how one is.
  private mutating func decline() -> [Step] {
    declined.insert(session.turns.count - 1)
    return closePicker()
  }

  /// Goes back to where the question came from.
  private mutating func closePicker() -> [Step] {
    cover = nil
    guard returnsToEnding else { return [] }
    returnsToEnding = false
    return [.replace(.ending(EndingState(self)))]
  }

  /// Draws the choice over the screen.
  func draw(_ picker: FeelingPicker, into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let items = picker.items(pack.words.sellerFeelings, world)
    let box = Overlay(world.strings["practise.feeling.title"], width: 48)
    let lines = min(items.count + 4, max(6, rect.height - 4))
    let inner = box.drawFrame(into: &canvas, in: rect, lines: lines, look: world.look)
    let (top, rest) = inner.splitTop(1)
    let (list, bottom) = rest.splitTop(rest.height > 6 ? 1 : 0).rest.splitBottom(rest.height > 3 ? 1 : 0)
    List(items, state: picker.list, lineLimit: 1).draw(into: &canvas, in: list, look: world.look)
    canvas.write(
      world.look.fitted(
        world.strings["key.escape"] + ": " + world.strings["practise.feeling.decline"], to: bottom.width), x: bottom.x,
      y: bottom.y,
      style: world.look[.quiet], limit: bottom.isEmpty ? 0 : bottom.width)
    TextField(picker.editor, placeholder: world.strings["practise.feeling.hint"])
      .draw(into: &canvas, in: top, look: world.look)
  }
}
