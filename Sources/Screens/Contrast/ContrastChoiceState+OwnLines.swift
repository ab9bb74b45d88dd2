import Canvas
import Conversation

extension ContrastChoiceState {
  /// How many columns of the preview a line of one's own takes.
  private static let previewWidth = 42

  func allows(_ command: Command, _ world: World) -> Bool {
    if preview != nil { return command.isMotion || [.back, .help, .quit].contains(command) }
    return command != .showOwnLines || canShowOwnLines(world)
  }

  /// Whether one's own house is on one of the sides, and something was written of it that could be shown.
  func canShowOwnLines(_ world: World) -> Bool {
    guard let pack = customer(world)?.pack, world.ownWords(of: Company.ownID, in: pack) != nil else { return false }
    let isThere = [company(.left, in: pack), company(.right, in: pack)].contains { pack.companies[$0].isOwn }
    return isThere && !world.ownLines.isEmpty
  }

  /// Shows exactly the lines that the room would see, and asks whether it is to see them; or takes that back.
  mutating func askForOwnLines(_ world: World) {
    guard canShowOwnLines(world) else { return }
    if showsOwn {
      showsOwn = false
      return
    }
    let strings = world.strings
    // The lines stand between the two answers: who wants to show them passes every one, however many there are.
    let lines = world.ownLines.flatMap { wrap(world.look.shown($0), width: Self.previewWidth).map(String.init) }
    let rows = lines.enumerated().map { ListItem(id: 2 + $0.offset, text: [TextSpan($0.element, .company)]) }
    preview = Question(
      title: strings["own-shop.preview.title"], text: [Paragraph(strings["own-shop.preview.text"])],
      items: [ListItem(strings["own-shop.preview.no"], id: 0)] + rows
        + [ListItem(strings["own-shop.preview.yes"], id: 1)])
  }

  /// Takes a key while the lines are shown.
  mutating func takeAnswer(_ command: Command, key: Key?) {
    guard var question = preview else { return }
    let chosen = question.take(command, key: key).flatMap { $0 < 2 ? $0 : nil }
    preview = command == .back || chosen != nil ? nil : question
    if let chosen { showsOwn = chosen == 1 }
  }

  /// Whose lines the room will see of one's own house; nothing where it is on neither side.
  func ownLinesNote(_ world: World) -> [Paragraph] {
    guard canShowOwnLines(world) else { return [] }
    return [Paragraph(world.strings[showsOwn ? "own-shop.preview.own" : "own-shop.preview.neutral"], .quiet)]
  }
}
