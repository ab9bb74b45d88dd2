import Conversation
import Shop
import Speech

extension PlainDialogue {
  /// Chooses a line of the question by its number, from 1.
  mutating func choose(_ number: Int) -> Reply {
    let index = number - 1
    let wrong = Reply(lines: [say("no-such-number", ["n": String(number)]), again], isMistake: true)
    switch question {
    case .family:
      let families = self.families
      guard families.indices.contains(index) else { return wrong }
      question = .move(families[index], kinds(families[index]))
      return Reply(lines: [], asks: true)
    case .move(_, let kinds):
      guard kinds.indices.contains(index) else { return wrong }
      return choose(kinds[index])
    case .offer(let kind, let offers):
      guard offers.indices.contains(index) else { return wrong }
      return play(Move(kind, offer: offers[index].offer))
    case .feeling:
      guard feelings.indices.contains(index) else { return wrong }
      return name(feelings[index])
    case .meant(let said, let readings):
      guard readings.indices.contains(index) else { return wrong }
      return go(on: readings[index].move, saying: said, asking: readings[index].questions)
    case .open(let said, var move, let open, let rest):
      guard (0..<open.count).contains(index) else { return wrong }
      open.answer(index, &move)
      return go(on: move, saying: said, asking: rest)
    }
  }

  /// Chooses by what a line says, or by the name of a move.
  mutating func choose(named typed: String) -> Reply {
    let move = typed.lowercased()
    if MoveKind(rawValue: String(move.split(separator: ":").first ?? "")) != nil { return play(named: move) }
    if let index = Self.find(typed, among: rowNames) { return choose(index + 1) }
    let possible = session.scene.possibleKinds(in: session.state)
    let names = possible.map { session.narrator.name(of: $0) }
    if let index = Self.find(typed, among: names) { return choose(possible[index]) }
    if let reply = hear(typed) { return reply }
    let known = rowNames + names + MoveKind.allCases.map(\.rawValue)
    let meant = Spelling.nearest(to: typed, among: known).map { [say("meant", ["word": $0])] } ?? []
    return Reply(
      lines: [say("not-understood", ["word": Self.cleaned(typed)])] + meant + [say("what-helps")], isMistake: true)
  }

  /// The place of the text that was typed: the whole of it, else its beginning if only one begins so.
  static func find(_ typed: String, among texts: [String]) -> Int? {
    let typed = typed.lowercased()
    let texts = texts.map { $0.lowercased() }
    if let index = texts.firstIndex(of: typed) { return index }
    let beginning = texts.indices.filter { texts[$0].hasPrefix(typed) }
    return beginning.count == 1 ? beginning[0] : nil
  }

  /// Makes the move, or asks with what.
  private mutating func choose(_ kind: MoveKind) -> Reply {
    guard kind.needsOffer else { return play(Move(kind)) }
    question = .offer(kind, Array(session.scene.offersInOrder(for: kind, session.state).prefix(9)))
    return Reply(lines: [], asks: true)
  }

  private mutating func play(named name: String) -> Reply {
    do throws(MoveError) {
      return play(try session.scene.move(named: name, in: session.state))
    } catch {
      return Reply(lines: [say("not-now", ["word": Self.cleaned(name)]), say("what-helps")], isMistake: true)
    }
  }

  /// Makes a move, in the person's own words where there are any.
  mutating func play(_ move: Move, saying said: String? = nil) -> Reply {
    question = .family
    let before = session.state
    guard session.take(move, saying: said) else {
      return Reply(lines: [say("not-now", ["word": move.kind.rawValue]), say("what-helps")], isMistake: true)
    }
    let after = session.state
    var lines = lastTurn
    if after.isOver { return Reply(lines: lines + [""] + ending.lines + ["", say("after")]) }
    let isNews =
      before.facts.contains(.gapKnown) != after.facts.contains(.gapKnown) || before.levels != after.levels
    if isNews, after.ending == nil, level != .master { lines += [""] + offers(limit: 3) }
    if isNews || after.ending != before.ending {
      lines += ["", say(hasAskedFeeling ? "ask-feeling-again" : "ask-feeling")]
      hasAskedFeeling = true
    }
    return Reply(lines: lines, asks: true)
  }

  // MARK: Feelings

  /// The feelings a seller can name: the pleasant ones first.
  var feelings: [FeelingWords] {
    words.sellerFeelings.filter(\.isPleasant) + words.sellerFeelings.filter { !$0.isPleasant }
  }

  /// Keeps the feeling that was typed as a word or number.
  mutating func name(feeling typed: String) -> Reply {
    let place = Int(typed).map { $0 - 1 } ?? Self.find(typed, among: feelings.map { $0.word[language] })
    if let place, feelings.indices.contains(place) { return name(feelings[place]) }
    let meant = Spelling.nearest(to: typed, among: feelings.map { $0.word[language] })
    return Reply(
      lines: [say("no-such-feeling", ["word": Self.cleaned(typed)])]
        + (meant.map { [say("meant", ["word": $0])] } ?? []) + [say("all-feelings")], isMistake: true)
  }

  /// Keeps a feeling for this turn; the program's reading stands beside it, never instead of it.
  private mutating func name(_ feeling: FeelingWords) -> Reply {
    session.name(feeling: feeling.id)
    question = .family
    return Reply(lines: [say("you-said", ["feeling": feeling.word[language]])] + reading + [again])
  }
}
