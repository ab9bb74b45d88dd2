import Conversation
import Rehearsal
import Testing

@testable import Speech

/// How somebody leaves says how they were treated; the model knows nothing of it.
@Suite struct TreatmentTests {
  /// Plays typed moves; those that are not possible are left out.
  private func played(
    _ customer: String, _ company: String, seed: UInt64, _ moves: String, language: Language = .english,
    words: PackWords? = nil
  ) throws -> Session {
    let scene = try Starter.scene(customer, company)
    var session = Session(
      scene: scene, words: try words ?? Starter.pack().words, forms: Starter.forms(language), language: language,
      seed: seed)
    for name in moves.split(separator: ",") {
      if let move = try? scene.move(named: String(name), in: session.state) { session.take(move) }
    }
    return session
  }

  private func lines(_ customer: String, _ slot: String, _ language: Language = .english) throws -> [String] {
    let words = try Starter.pack().words
    return (words.customers[customer]?.lines[slot]?[language] ?? []) + (words.lines[slot]?[language] ?? [])
  }

  @Test func whoWasPressedDoesNotSayThanks() throws {
    let session = try played(
      "mother-and-son", "hartmann", seed: 4,
      "greet,ask-purpose,ladder,reflect-feeling,check-stock,offer-article,scarcity,insist,guilt,goodbye,goodbye")
    #expect(session.state.ending == .content && session.state.isOver)
    let said = session.turns.suffix(2).flatMap(\.lines).filter { $0.voice == .customer || $0.voice == .scene }
    for slot in ["leaves-content", "farewell-content"] {
      let warm = try lines("mother-and-son", slot)
      for line in said {
        #expect(!warm.contains { $0.hasSuffix(line.text) }, "“\(line.text)” after scarcity, insisting and guilt")
      }
    }
    let outcome = try Starter.pack().words.outcome(of: session.state, in: .english)
    #expect(outcome?.name == "Left without buying")
    #expect(outcome?.text.contains("all right") == false)
  }

  @Test func whoWasHelpedByNobodyLeavesAsTheyCame() throws {
    let words = try Starter.pack().words
    for seed in UInt64(1)...20 {
      let session = try played("returned-shoe", "glanz", seed: seed, "greet,ask-purpose,goodbye,goodbye")
      guard session.state.ending == .content else { continue }
      let farewell = session.turns.last?.lines.filter { $0.voice != .seller }.map(\.text) ?? []
      let plain = try lines("returned-shoe", "farewell-content-plain")
      #expect(farewell.contains { plain.contains($0) }, "seed \(seed): \(farewell)")
      #expect(words.outcome(of: session.state, in: .english)?.text == words.endings["content"]?.text.english)
    }
  }

  /// Whatever is played, warm words need trust, having been heard, and no pressure.
  @Test("Warm words are earned", arguments: Starter.customers)
  func warmWordsAreEarned(customer: String) throws {
    let words = try Starter.pack().words
    let warm = try lines(customer, "farewell-content")
    var found: Set<Treatment> = []
    for scene in try Starter.scenes(of: customer) {
      for seed in UInt64(1)...30 {
        var session = try Starter.session(scene, seed: seed, language: .english)
        while let move = RandomPolicy().move(in: session.state, of: scene) { session.take(move) }
        guard session.state.ending == .content else { continue }
        let treatment = Treatment(session.state)
        found.insert(treatment)
        guard treatment != .warm else { continue }
        let last = (session.turns.last?.lines ?? []).filter { $0.voice != .seller }
          .map { line in (line.speaker.map { $0 + ": " } ?? "") + line.text }
        #expect(warm.allSatisfy { !last.contains($0) }, "\(treatment): \(last)")
        let text = words.outcome(of: session.state, in: .english)?.text
        #expect(text != words.endings["content"]?.byTreatment[.warm]?.english)
      }
    }
    #expect(found.count >= 2, "only \(found) came up")
  }

  @Test func aPackWithoutTheseWordsSaysWhatItHas() throws {
    var words = try Starter.pack().words
    for slot in ["leaves-content", "farewell-content"].flatMap({ [$0 + "-plain", $0 + "-pressed"] }) {
      words.lines[slot] = nil
      for id in words.customers.keys { words.customers[id]?.lines[slot] = nil }
    }
    words.endings["content"]?.byTreatment = [:]
    let session = try played(
      "returned-shoe", "glanz", seed: 3, "greet,ask-purpose,goodbye,goodbye", words: words)
    let warm = try lines("returned-shoe", "farewell-content")
    #expect(session.turns.last?.lines.contains { line in warm.contains { $0.hasSuffix(line.text) } } == true)
    #expect(words.outcome(of: session.state, in: .english)?.text == words.endings["content"]?.text.english)
  }

  @Test func whoBringsSomethingBackGoesOnInTheirOwnWay() throws {
    let words = try Starter.pack().words
    let session = try played("returned-shoe", "glanz", seed: 3, "greet,goodbye,goodbye")
    let follow = try #require(session.state.follow)
    for language in Language.allCases {
      let text = words.next(in: session.state, of: session.scene, language)
      #expect(text == words.follows["repair-" + follow.rawValue]?[language])
      #expect(text != words.follows[follow.rawValue]?[language])
    }
  }

  /// What is said back and corrected was not the customer's own sentence.
  @Test("What misses sounds like it", arguments: Starter.customers)
  func whatMissesSoundsLikeIt(customer: String) throws {
    var missed: Set<MoveKind> = []
    let kinds: [MoveKind] = [.reflectWords, .reflectFeeling, .summarise]
    for scene in try Starter.scenes(of: customer) {
      for seed in UInt64(1)...40 {
        var session = try Starter.session(scene, seed: seed)
        let moves: [MoveKind] = [.greet, .askPurpose, .reflectWords, .reflectFeeling, .askPurpose, .summarise]
        for kind in moves { session.take(Move(kind)) }
        for turn in session.turns {
          guard let move = turn.move, kinds.contains(move.kind),
            turn.events.contains(.moved(move, landed: false))
          else { continue }
          missed.insert(move.kind)
          let said = turn.lines.first { $0.voice == .seller }?.text ?? ""
          let slot = session.narrator.words.narration["missed-" + move.kind.rawValue]
          #expect(slot?.german.contains(said) == true, "\(move.kind): “\(said)”")
        }
      }
    }
    #expect(missed.count == kinds.count, "only \(missed) were missed")
  }

  /// What a list shows of a move is what is said then.
  @Test("A preview keeps its word", arguments: Starter.customers)
  func aPreviewKeepsItsWord(customer: String) throws {
    for scene in try Starter.scenes(of: customer) {
      for seed in UInt64(1)...6 {
        var session = try Starter.session(scene, seed: seed)
        while let move = Stance.mixed.move(in: session.state, of: scene) {
          let preview = session.narrator.preview(of: move, in: session.state)
          session.take(move)
          let turn = session.turns[session.turns.count - 1]
          guard turn.events.contains(.moved(move, landed: true)) else { continue }
          #expect(turn.lines.first { $0.voice == .seller }?.text == preview)
        }
      }
    }
  }
}
