import Canvas

/// A passphrase as it is typed: dots on the screen, and never anything else; it does not describe itself.
///
/// It is taken as it is typed, without cleaning, so that it means the same wherever it is typed; only what ends a line, and
/// other control characters, are left out.
struct HiddenText: Sendable, CustomStringConvertible, CustomReflectable {
  /// The most characters there can be.
  static let limit = 1000

  private var typed: [Character] = []

  /// Makes an empty one.
  init() {}

  /// Whether nothing is typed.
  var isEmpty: Bool { typed.isEmpty }

  /// What is typed, on its way to the journal.
  var secret: Secret { Secret(String(typed)) }

  /// Whether two are the same; taken as they are, so that a slip is noticed.
  static func == (left: HiddenText, right: HiddenText) -> Bool { left.typed == right.typed }

  /// Adds typed or pasted text.
  mutating func insert(_ text: String) {
    let printable = text.filter { glyph in
      !glyph.isNewline && !glyph.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    typed += printable.prefix(max(0, Self.limit - typed.count))
  }

  /// Forgets all of it.
  mutating func clear() { typed = [] }

  /// Does what a key does where nothing can be seen: add at the end, take away there, or forget all.
  mutating func handle(_ key: Key) {
    switch key {
    case .character(let glyph): insert(String(glyph))
    case .backspace, .control("h"), .delete: typed = typed.dropLast()
    case .control("u"), .control("w"), .deleteWordLeft: clear()
    default: break
    }
  }

  /// As many dots as characters, to be shown in a field.
  func dots(_ look: Look) -> LineEditor {
    LineEditor(String(repeating: look.unicode ? "•" : "*", count: typed.count), limit: Self.limit)
  }

  /// Says nothing.
  var description: String { "•" }

  /// Shows nothing.
  var customMirror: Mirror { Mirror(self, children: []) }
}
