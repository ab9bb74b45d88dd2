import Conversation
import Speech

extension OwnShop {
  /// For whom the words of one's own house are.
  public enum Rendering: Sendable {
    /// For the person alone: what they wrote.
    case own
    /// For everything that is kept, printed or passed on: not a word of theirs.
    case neutral
  }

  /// The most characters of one line that is used; the rest stays in the journal.
  static let longestLine = 200
  /// The ends of the bands of the gap; what the shipped companies have.
  public static let gapBands = [250, 700, 2000]

  /// The words of the house.
  ///
  /// The program's own lines differ from each other wherever two may be told in one conversation, so that it can be seen from
  /// a line what it is.
  ///
  /// - Parameters:
  ///   - rendering: For whom.
  ///   - line: The program's own line of a key, in both languages: `name`, `about`, `gap.` and the end of a band; `slogan.`,
  ///     `target.` and `praised.` with `customer`, `between` or `stock` and a number; `bonus`; `permits.` and `reacts.` with
  ///     what was picked, such as `permits.refer.no` or `reacts.sale.encouraging`.
  /// - Returns: The words.
  public func words(_ rendering: Rendering, line: (String) -> Text) -> CompanyWords {
    func text(_ id: String) -> Text {
      if rendering == .own, let own = own[id] { return Self.text(own) }
      return line(keys[id] ?? id)
    }
    func texts(_ ids: [String]) -> [String: Text] {
      Dictionary(ids.map { ($0, text($0)) }, uniquingKeysWith: { first, _ in first })
    }
    let hasName = rendering == .own && name.contains { !$0.isWhitespace }
    return CompanyWords(
      name: hasName ? Self.text(name) : line("name"), about: line("about"), slogans: texts(company.slogans.map(\.id)),
      inside: texts(company.inside.map(\.id)),
      gap: Self.gapBands.map { GapWords(upTo: $0, text: line("gap.\($0)")) }, phrases: [:])
  }

  /// A line that was written, the same in both languages: one line, not too long, without placeholders.
  private static func text(_ written: String) -> Text {
    var line = written.split { $0.isWhitespace }.joined(separator: " ")
    line = String(line.map { $0 == "{" ? "(" : $0 == "}" ? ")" : $0 })
    let short = String(line.prefix(longestLine))
    return Text(german: short, english: short)
  }
}

extension ShopGuide {
  /// What is heard or seen of a reaction for which there are no words of one's own; nil where nobody says anything.
  ///
  /// - Parameters:
  ///   - key: The question about the reaction.
  ///   - reaction: What was picked.
  /// - Returns: The line.
  public func line(of key: String, as reaction: String?) -> Text? {
    let trigger = Trigger.allCases.first { ShopQuestion.reacts($0) == key }
    guard let trigger, let reaction = reaction.flatMap(Reaction.init(rawValue:)) else { return nil }
    return lines[trigger]?[reaction]?.first
  }
}
