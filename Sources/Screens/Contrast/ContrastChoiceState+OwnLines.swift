import Canvas
import Conversation

extension ContrastChoiceState {
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
    preview = Question(
      title: strings["own-shop.preview.title"],
      text: [Paragraph(strings["own-shop.preview.text"]), Paragraph("")]
        + world.ownLines.map { Paragraph($0, .company) },
      items: [ListItem(strings["own-shop.preview.no"], id: 0), ListItem(strings["own-shop.preview.yes"], id: 1)])
  }

  /// Takes a key while the lines are shown.
  mutating func takeAnswer(_ command: Command, key: Key?) {
    guard var question = preview else { return }
    let chosen = question.take(command, key: key)
    preview = command == .back || chosen != nil ? nil : question
    if let chosen { showsOwn = chosen == 1 }
  }

  /// Whose lines the room will see of one's own house; nothing where it is on neither side.
  func ownLinesNote(_ world: World) -> [Paragraph] {
    guard canShowOwnLines(world) else { return [] }
    return [Paragraph(world.strings[showsOwn ? "own-shop.preview.own" : "own-shop.preview.neutral"], .quiet)]
  }
}
