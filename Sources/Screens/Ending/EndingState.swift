import Canvas

/// What a conversation came to; for now its title only.
struct EndingState: ScreenState {
  var context: Context { .ending }

  func heading(_ world: World) -> String { world.strings["screen.ending"] }

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] { [] }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    canvas.write(world.look.fitted(heading(world), to: rect.width - 2), x: rect.x + 1, y: rect.y)
  }
}

extension KeyTable {
  /// What only this screen has.
  static let endingKeys: [Binding] = []
}
