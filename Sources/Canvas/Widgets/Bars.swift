/// The line at the top: where one is, what it is about, and what can be asked for.
public struct TitleBar: Widget, Hashable, Sendable {
  /// What stands at the left.
  public var left: String
  /// What stands behind that, and is cut first.
  public var middle: String
  /// What stands at the right; left out where it would take more than half the width.
  public var right: String

  /// Makes a title bar.
  public init(left: String, middle: String = "", right: String = "") {
    self.left = left
    self.middle = middle
    self.right = right
  }

  /// Draws it into the first row, with a blank column at each side.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    let line = rect.inset(x: 1)
    guard !rect.isEmpty, !line.isEmpty else { return }
    canvas.fill(rect.splitTop(1).top)
    var end = line.maxX
    let right = look.shown(right)
    let columns = right.displayWidth
    if columns > 0 && columns * 2 <= line.width {
      canvas.write(right, x: line.maxX - columns, y: line.y, style: look[.quiet])
      end -= columns + 2
    }
    let left = look.fitted(left, to: end - line.x)
    let x = canvas.write(left, x: line.x, y: line.y, style: look[.title]) + (left.isEmpty ? 0 : 3)
    canvas.write(look.fitted(middle, to: end - x), x: x, y: line.y, style: look[.text])
  }
}

/// A key and what it does, for the footer.
public struct FooterItem: Hashable, Sendable {
  /// The key's name.
  public var key: String
  /// What it does.
  public var label: String

  /// Makes an item.
  public init(_ key: String, _ label: String) {
    self.key = key
    self.label = label
  }
}

/// The line at the bottom: the keys that matter now, the most important first.
public struct Footer: Widget, Hashable, Sendable {
  /// The keys, the most important first.
  public var items: [FooterItem]
  /// A message that stands at the right while there is something to say; it goes before the less important keys.
  public var message: String

  /// Makes a footer.
  public init(_ items: [FooterItem], message: String = "") {
    self.items = items
    self.message = message
  }

  /// Draws as many keys as fit into the first row; one that does not fit ends the row.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    let line = rect.inset(x: 1)
    guard !rect.isEmpty, !line.isEmpty else { return }
    canvas.fill(rect.splitTop(1).top)
    var end = line.maxX
    let message = look.fitted(message, to: line.width)
    if !message.isEmpty {
      end -= message.displayWidth
      canvas.write(message, x: end, y: line.y, style: look[.accent])
      end -= 2
    }
    var x = line.x
    for item in items {
      let key = look.shown(item.key)
      let label = look.shown(item.label)
      guard x + key.displayWidth + 1 + label.displayWidth <= end else { break }
      x = canvas.write(key, x: x, y: line.y, style: look[.key]) + 1
      x = canvas.write(label, x: x, y: line.y, style: look[.quiet]) + 3
    }
  }
}
