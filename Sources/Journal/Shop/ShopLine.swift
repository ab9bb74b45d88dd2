/// A line that a house says, and where it stands.
public struct ShopLine: Hashable, Sendable {
  /// What it says.
  public var text: String
  /// Where it stands, from 0 (moves stock) to 100 (serves the customer); nil where that was not said.
  public var stand: Int?

  /// Makes one from its parts.
  public init(_ text: String, stand: Int? = nil) {
    self.text = text
    self.stand = stand.map { min(max(0, $0), 100) }
  }

  /// Where it stands, from −1000 to 1000; in the middle where that was not said.
  var customer: Int { (stand ?? 50) * 20 - 1000 }
}

extension Answer {
  /// The lines of an answer to a question that asks for several.
  public var lines: [ShopLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { place, text in
        ShopLine(String(text), stand: choices.indices.contains(place) ? Int(choices[place]) : nil)
      }
      .filter { $0.text.contains { !$0.isWhitespace } }
  }

  /// An answer of several lines; those with nothing in them are left out.
  public init(_ question: String, lines: [ShopLine]) {
    let lines = lines.filter { $0.text.contains { !$0.isWhitespace } }
    self.init(
      question, text: lines.map { line in String(line.text.map { $0.isNewline ? " " : $0 }) }.joined(separator: "\n"),
      choices: lines.map { $0.stand.map { String($0) } ?? "" })
  }
}
