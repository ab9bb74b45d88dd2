/// A run of text in one tone.
public struct TextSpan: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The text, already cleaned.
  public var text: String
  /// What it means.
  public var tone: Tone

  /// Makes a run.
  public init(_ text: String, _ tone: Tone = .text) {
    self.text = text
    self.tone = tone
  }

  /// Makes a run of ordinary text.
  public init(stringLiteral value: String) { self.init(value) }
}

extension Array where Element == TextSpan {
  /// Breaks runs of text into lines of at most `width` columns, at words, as `wrap` does.
  public func wrapped(to width: Int, look: Look = Look()) -> [[TextSpan]] {
    guard count != 1 else {
      return wrap(look.shown(self[0].text), width: width).map { [TextSpan(String($0), self[0].tone)] }
    }
    var joined = ""
    var ends: [Int] = []
    for span in self {
      joined += look.shown(span.text)
      ends.append(joined.utf8.count)
    }
    return wrap(joined, width: width).map { line in
      let from = joined.utf8.distance(from: joined.startIndex, to: line.startIndex)
      let to = joined.utf8.distance(from: joined.startIndex, to: line.endIndex)
      var parts: [TextSpan] = []
      var begin = 0
      for (index, end) in ends.enumerated() {
        let low = Swift.max(begin, from)
        let high = Swift.min(end, to)
        begin = end
        guard low < high else { continue }
        let first = joined.utf8.index(joined.startIndex, offsetBy: low)
        let last = joined.utf8.index(joined.startIndex, offsetBy: high)
        parts.append(TextSpan(String(joined[first..<last]), self[index].tone))
      }
      return parts
    }
  }

  /// How many columns the runs take in a look.
  public func displayWidth(look: Look = Look()) -> Int {
    reduce(0) { $0 + look.shown($1.text).displayWidth }
  }
}

extension Canvas {
  /// Writes runs of text in one line and returns the column after them; what does not fit ends in an ellipsis.
  ///
  /// A given style replaces that of every run, as for the focused row.
  @discardableResult
  public mutating func write(
    _ spans: [TextSpan], x: Int, y: Int, limit: Int, look: Look, style: Style? = nil
  ) -> Int {
    var column = x
    for (index, span) in spans.enumerated() {
      let room = x + limit - column
      guard room > 0 else { break }
      let text = look.shown(span.text)
      let own = style ?? look[span.tone]
      let columns = text.displayWidth
      let isMoreBehind = spans[(index + 1)...].contains { !$0.text.isEmpty }
      if columns < room || (columns == room && !isMoreBehind) {
        column = write(text, x: column, y: y, style: own)
        continue
      }
      let cut = columns == room ? text + " " : text
      column = write(cut.truncated(to: room, ellipsis: look[.ellipsis]), x: column, y: y, style: own, limit: room)
      break
    }
    return column
  }
}
