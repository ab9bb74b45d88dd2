import Canvas
import Packs

/// The shop: the stock, and the matching engine to play with.
struct ShopState: ScreenState {
  /// The pack whose shop it is.
  var pack: Pack

  /// Opens the shop of a pack.
  init(pack: Pack, _ world: World) { self.pack = pack }

  var context: Context { .shop }

  func heading(_ world: World) -> String { world.strings["screen.shop"] }

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] { [] }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {}
}

extension KeyTable {
  /// What only the shop has.
  static let shopKeys: [Binding] = []
}
