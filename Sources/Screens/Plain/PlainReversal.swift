import Canvas
import Conversation
import Packs
import Season
import Speech

/// Playing the customer in numbered lines: for screen readers, pipes and tests.
///
/// Like ``PlainDialogue`` it knows of no terminal: whoever runs it hands in lines and prints what comes back.
public struct PlainReversal: Sendable {
  /// What the next line answers.
  private enum Question: Sendable {
    case answer, unsaid
  }

  /// What is held.
  public private(set) var reversal: Reversal
  private let pack: Pack
  private let forms: Forms
  private let language: Language
  /// Whether it is said what the program would have felt and done.
  private let showsFelt: Bool
  private var question = Question.answer
  /// How many lines of each conversation have been read out.
  private var read = 0
  /// Whether it has been left or has come to its end.
  public private(set) var isOver = false

  /// Makes a dialogue.
  ///
  /// - Parameters:
  ///   - reversal: What is held.
  ///   - pack: The pack the people come from.
  ///   - forms: The interface's strings.
  ///   - language: The language.
  ///   - showsFelt: Whether it is said what the program would have felt and done.
  public init(_ reversal: Reversal, pack: Pack, forms: Forms, language: Language, showsFelt: Bool) {
    self.reversal = reversal
    self.pack = pack
    self.forms = forms
    self.language = language
    self.showsFelt = showsFelt
  }

  /// What is said first, and the first question.
  public mutating func open() -> [String] { role + [say("reversal.help"), ""] + news() + ask() }

  /// Everything as far as it was held: both conversations, and both side by side if they are over.
  public func transcript() -> [String] {
    var lines: [String] = []
    for (place, conversation) in reversal.conversations.enumerated() {
      let talk = ReversedTalk(conversation, words: pack.words, forms: forms, language: language)
      lines += (place == 0 ? [] : ["", say("reversal.second"), ""]) + talk.all.map(spoken)
    }
    return lines + (reversal.isOver ? account : [])
  }

  /// Takes a line and gives what there is to say to it.
  public mutating func answer(_ line: String) -> [String] {
    guard !isOver else { return [] }
    if question == .unsaid {
      isOver = true
      let unsaid = line.cleaned()
      return (unsaid.isEmpty ? [] : [say("reversal.wrote") + " " + unsaid]) + account
    }
    let typed = line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    switch typed {
    case "": return ask()
    case "q":
      isOver = true
      return [say("plain.bye")]
    case "?": return [say("reversal.help")]
    case "r": return role + ask()
    case "u": return takeBack() + ask()
    default: break
    }
    let possible = reversal.conversation.possible
    let index = Int(typed).map { $0 - 1 } ?? find(typed, among: possible)
    guard let index, possible.indices.contains(index) else {
      return [say("plain.not-understood", ["word": PlainDialogue.cleaned(line)]), say("reversal.help")]
    }
    return take(possible[index])
  }

  // MARK: Answering

  private mutating func take(_ answer: CustomerMove) -> [String] {
    reversal.take(answer)
    var lines = news()
    if showsFelt { lines.append(felt) }
    guard reversal.conversation.isOver else { return lines + ask() }
    if reversal.meetNext() {
      read = 0
      return lines + ["", say("reversal.second"), ""] + news() + ask()
    }
    question = .unsaid
    return lines + ["", say("reversal.question"), say("reversal.question-plain")]
  }

  private mutating func takeBack() -> [String] {
    guard reversal.takeBack() else { return [say("plain.nothing-to-undo")] }
    let talk = talk
    read = talk.all.count
    return [say("reversal.taken-back")] + talk.waiting.map(spoken)
  }

  /// The place of an answer by its name or id.
  private func find(_ typed: String, among possible: [CustomerMove]) -> Int? {
    if let index = possible.firstIndex(where: { $0.rawValue == typed }) { return index }
    let narrator = talk.narrator
    return PlainDialogue.find(typed, among: possible.map { narrator.name(of: $0) })
  }

  // MARK: Reading out

  private var talk: ReversedTalk {
    ReversedTalk(reversal.conversation, words: pack.words, forms: forms, language: language)
  }

  /// What was heard and seen since it was last asked.
  private mutating func news() -> [String] {
    let all = talk.all
    defer { read = all.count }
    return all.dropFirst(read).map(spoken)
  }

  /// The answers that are possible, numbered.
  private func ask() -> [String] {
    guard let heard = reversal.conversation.heard else { return [] }
    let narrator = talk.narrator
    let turn = String(reversal.conversation.state.turn + 1)
    return [say("reversal.turn", ["n": String(reversal.place + 1), "turn": turn])]
      + reversal.conversation.possible.enumerated().map { place, answer in
        let isFirst = answer == .sayWish && heard.state.phase == .greeting
        let name = isFirst ? say("reversal.say-wish") : narrator.name(of: answer)
        let gist = isFirst ? card.wish : narrator.gist(of: answer, to: heard)
        return "\(place + 1). \(name): \(gist)"
      }
  }

  private var card: RoleCard {
    RoleCard(reversal.conversation.scene, words: pack.words, forms: forms, language: language)
  }

  /// Who one is.
  private var role: [String] {
    let card = card
    return [card.role, say("reversal.you-want") + ": " + card.wish, say("reversal.about") + ":"]
      + card.levels.map { "- " + $0.fact + " (" + say("reversal.ease.\($0.ease.rawValue)") + ")" }
  }

  /// What the program would have felt, and what it would have done.
  private var felt: String {
    let conversation = reversal.conversation
    let inside = conversation.heard?.state.customer ?? conversation.state.customer
    let feeling = FeelingReader(pack.words).reading(of: inside)?.feeling.word[language] ?? ""
    let last = conversation.turns.last { $0.answer != nil }
    let drawn = last.map { forms.words(for: $0.drawn, pack.words, language) } ?? ""
    return say("reversal.felt") + " " + [feeling, drawn].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func spoken(_ line: Line) -> String {
    switch line.voice {
    case .customer: (line.speaker ?? say("plain.me")) + ": " + line.text
    case .seller: say("reversal.seller") + ": " + line.text
    case .scene, .company: PlainDialogue.unbracketed(line.text)
    }
  }

  // MARK: The end

  /// Both conversations, one after the other, and the question to take along.
  private var account: [String] {
    let account = ReversalAccount(reversal, pack: pack, forms: forms, language: language)
    var lines: [String] = []
    for page in ReversalAccount.Page.allCases {
      lines += ["", say("reversal.page.\(page.rawValue)")] + [account.about(page)].filter { !$0.isEmpty }
      guard page != .question else {
        lines.append(account.question ?? say("debrief.own-question"))
        break
      }
      for place in reversal.conversations.indices {
        lines.append(account.seller(place))
        lines += account.entries(page, place).map { "- " + account.text(of: $0) }
      }
    }
    return lines
  }

  private func say(_ key: String, _ values: [String: String] = [:]) -> String { forms.filled(key, values) }
}
