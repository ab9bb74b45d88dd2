import Conversation
import Rehearsal
import Speech
import Testing

/// Everything that is said in more than ten thousand conversations, and how little was known at the time.
struct Overheard {
  /// Every distinct text, with the fewest levels that were known when it came.
  private(set) var texts: [String: Int] = [:]
  /// How many conversations were listened to.
  private(set) var conversations = 0

  /// Listens to one conversation.
  mutating func listen(_ stance: Stance, _ scene: Scene, seed: UInt64, _ language: Language) throws {
    var session = try Starter.session(scene, seed: seed, language: language)
    note(session.turns[0], known: 0)
    while let move = stance.move(in: session.state, of: scene) {
      let known = Int(session.state.levels)
      guard session.take(move) else { return }
      note(session.turns[session.turns.count - 1], known: known)
    }
    conversations += 1
  }

  /// What the seller says may use what was known before the turn, everything else what is known after it.
  private mutating func note(_ turn: Turn, known: Int) {
    for line in turn.lines {
      let levels = line.voice == .seller ? known : Int(turn.state.levels)
      texts[line.text] = min(texts[line.text] ?? .max, levels)
    }
  }
}

@Suite struct SecretsTests {
  /// A text that belongs to a level of the chain, cut where something is filled in.
  private struct Secret {
    var level: Int
    var id: String
    var text: String
  }

  private static func secrets(of scene: Scene, _ words: CustomerWords, _ language: Language) -> [Secret] {
    scene.customer.chain.enumerated().flatMap { index, level -> [Secret] in
      guard let own = words.levels[level.id] else { return [] }
      let texts = own.told[language] + [own.fact[language]] + own.echo[language] + own.feeling[language]
      return texts.map { text in
        let piece = text.split(separator: "{")[0]
        return Secret(level: index, id: level.id, text: String(piece))
      }
    }
  }

  /// No text of a level is heard, said or seen before the level was told; nothing is left unfilled, missing or too long.
  ///
  /// 6 customers in 3 companies, 280 random conversations each in both languages, and 25 more where somebody listens.
  @Test("Nothing is said before it was told", arguments: Starter.customers)
  func nothingIsSaidTooEarly(customer: String) throws {
    let words = try #require(try Starter.pack().words.customers[customer])
    for language in Language.allCases {
      var overheard = Overheard()
      let scenes = try Starter.scenes(of: customer)
      for scene in scenes {
        for seed in UInt64(1)...280 { try overheard.listen(.random, scene, seed: seed, language) }
        for seed in UInt64(1)...20 { try overheard.listen(.centred, scene, seed: seed, language) }
        for seed in UInt64(1)...5 { try overheard.listen(.mixed, scene, seed: seed, language) }
      }
      #expect(overheard.conversations == 915)
      let secrets = Self.secrets(of: scenes[0], words, language)
      #expect(secrets.count >= 18, "so few texts hardly are all of them")
      #expect(secrets.allSatisfy { $0.text.count > 8 }, "a piece too short to be looked for")

      var told: Set<String> = []
      for (text, known) in overheard.texts {
        for secret in secrets where text.contains(secret.text) {
          told.insert(secret.id)
          #expect(known > secret.level, "\(language): “\(text)” when \(known) levels were known")
        }
        #expect(!text.contains("{") && !text.contains("}"), "\(language): unfilled: \(text)")
        #expect(!text.contains("<") && !text.contains("⟨"), "\(language): a missing text: \(text)")
        #expect(!text.isEmpty && text.count <= 240, "\(language): \(text.count) characters: \(text)")
      }
      #expect(told.count == scenes[0].customer.chain.count, "only \(told) were ever told, so little was tried")
    }
  }
}
