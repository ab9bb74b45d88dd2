import Canvas
import Conversation
import Packs

/// A conversation being held; for now its title only.
struct PractiseState: ScreenState {
  /// The pack it comes from.
  var pack: Pack
  /// Who came in.
  var customer: Customer
  /// Where.
  var company: Company
  /// On which day.
  var seed: UInt64

  /// Opens a conversation.
  init(pack: Pack, customer: Customer, company: Company, seed: UInt64, _ world: World) {
    self.pack = pack
    self.customer = customer
    self.company = company
    self.seed = seed
  }

  var context: Context { .practise }

  func heading(_ world: World) -> String {
    let words = pack.words
    return [
      world.strings["screen.practise"], words.customers[customer.id]?.name[world.language] ?? customer.id,
      words.companies[company.id]?.name[world.language] ?? company.id,
    ].joined(separator: " · ")
  }

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] { [] }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    canvas.write(world.look.fitted(heading(world), to: rect.width - 2), x: rect.x + 1, y: rect.y)
  }
}

extension KeyTable {
  /// What only this screen has.
  static let practiseKeys: [Binding] = []
}
