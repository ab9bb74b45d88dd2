@testable import Checking
import Conversation
import Dispatch
import Packs
import Speech
import Testing

/// How often each line is spoken.
@Suite struct CoverTests {
  private func cover(_ checked: CheckedPack, plays: Int, _ settings: CheckSettings = CheckSettings()) -> PackCover {
    var settings = settings
    settings.thresholds[.coverPlays] = plays
    return PackCover(checked, settings: settings)
  }

  @Test("each entrance is counted once a conversation, in either language, with its place")
  func entrances() throws {
    let cover = cover(try TeachingPack.checked(["nurse", "widower"]), plays: 24)
    #expect(cover.plays == 96)
    let entrances = cover.lines.filter { $0.place.path.hasPrefix("enters.") }
    #expect(entrances.map(\.count) == [48, 48, 48, 48])
    #expect(Set(entrances.map(\.language)) == [.german, .english])
    #expect(entrances.allSatisfy { $0.place.line > 1 && $0.place.file.contains("/customers/") })
  }

  @Test("what is counted is what a conversation says")
  func countsWhatIsSaid() throws {
    let checked = try TeachingPack.checked(["nurse"], in: ["lindner"])
    let scene = checked.scenes[0][0]
    let strings = InterfaceStrings.embedded(.english)
    let lists = SpokenLists(checked.pack)
    for seed in 1...UInt64(30) {
      func narrator() -> Narrator {
        Narrator(scene: scene, words: checked.pack.words, forms: Forms { strings[$0] }, language: .english, seed: seed)
      }
      var spoken = narrator()
      var counted = narrator()
      counted.heard = ChosenWords()
      var log = EventLog()
      var state = scene.start(seed: seed, into: &log)
      var lines = spoken.opening(log.events, in: state)
      _ = counted.opening(log.events, in: state)
      while let move = RandomPolicy().move(in: state, of: scene) {
        let (next, events) = scene.step(state, move)
        lines += spoken.lines(for: events, before: state, after: next)
        _ = counted.lines(for: events, before: state, after: next)
        state = next
      }
      let texts = try #require(counted.heard).choices.filter { !$0.slot.hasPrefix("reason.") }.map { choice in
        let number = try #require(lists.number(of: choice.slot, in: scene), "\(choice.slot)")
        return lists.all[number].phrases[.english][choice.place]
      }
      // What leaves nothing open is said as it stands; of the rest there must be as many.
      #expect(texts.count == lines.count, "\(seed)")
      let fixed = texts.filter { !$0.contains("{") && !$0.contains(": ") }
      #expect(fixed.allSatisfy { text in lines.contains { $0.text == text || "(\($0.text))" == text } }, "\(seed)")
    }
  }

  @Test("a line nobody can come to is never heard, comes first, and is noted with its place")
  func neverHeard() throws {
    let checked = try TeachingPack.checked(["nurse"]) { pack in
      pack.words.customers["nurse"]?.lines["accepts-way"] = Phrases(german: ["Nie."], english: ["Never."])
      pack.customers[0].ways = []
    }
    let cover = cover(checked, plays: 12)
    #expect(cover.lines.first?.count == 0)
    #expect(cover.lines.map(\.count) == cover.lines.map(\.count).sorted())
    let notes = LineNeverHeard.look(at: cover).filter { $0.values["text"] == "Never." }
    #expect(notes.map(\.severity) == [.note])
    #expect(notes.first?.place.path.hasPrefix("lines.accepts-way") == true)
    #expect(notes.first?.values["plays"] == "24")
  }

  @Test("on many threads the counts are the same as on one")
  func sameOnMany() throws {
    let checked = try TeachingPack.checked(["nurse", "tourist"])
    let many = CheckSettings { count, piece in DispatchQueue.concurrentPerform(iterations: count, execute: piece) }
    let (one, other) = (cover(checked, plays: 10), cover(checked, plays: 10, many))
    #expect(one.lines == other.lines)
  }

  @Test("the table begins with the least heard and ends with a summary for each language")
  func table() throws {
    let cover = cover(try TeachingPack.checked(["nurse"]), plays: 6)
    for language in Language.allCases {
      let lines = CheckTexts(language).lines(cover)
      #expect(lines.count == cover.lines.count + 3)
      #expect(lines[0].contains("12"))
      #expect(lines.allSatisfy { !$0.contains("<") || $0.contains(".yaml") })
    }
  }
}
