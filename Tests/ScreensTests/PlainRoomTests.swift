import History
import Keepers
import Packs
import Season
import Speech
import Testing
import Workshop

@testable import Screens

/// A room is shown two houses in plain lines.
@Suite struct PlainRoomTests {
  /// A contrast in plain lines, kept as the executable would.
  private struct Show {
    var room: PlainRoom
    let keeper = MemoryContrasts()

    init(_ language: Language = .english) throws {
      let story = try ContrastStory.shown(language: language)
      let state = try #require(story.state)
      room = PlainRoom(state.contrast, pack: ContrastPack.pack, language: language)
      keep()
    }

    mutating func keep() {
      for action in room.actions() { _ = room.take(action.carryOut(with: keeper, now: 1)) }
    }

    /// Types a line and looks for texts that must come.
    mutating func type(_ line: String, sees: [String], at place: SourceLocation = #_sourceLocation) {
      let lines = room.answer(line).joined(separator: "\n")
      keep()
      for text in sees { #expect(lines.contains(text), "“\(text)” is missing in\n\(lines)", sourceLocation: place) }
    }
  }

  @Test func everythingTheScreenCanDoIsThere() throws {
    var show = try Show()
    #expect(show.room.open().contains { $0.contains("Mrs Albers in two houses") })
    show.type("", sees: ["Turn 1", "Left, Glanz: greet", "Right, Lindner’s: greet", "The seller: calm"])
    show.type("b", sees: ["Turn 0"])
    show.type("b", sees: ["This is the opening."])
    show.type("n", sees: ["What do you see?", "(Wait.)"])
    show.type("i", sees: ["trust", "strain"])
    show.type("c", sees: ["With heart.", "85 of 100", "No way at all."])
    show.type("", sees: ["Turn 1"])
    show.type("t", sees: ["Meant from here on: Glanz."])
    show.type("f", sees: ["What does the seller do? · Glanz", "1. ", "2. ", "How many hands"])
    show.type("many", sees: ["How many hands"])
    show.type("3,5", sees: ["Turn 2", "(the room)"])
    show.type("b", sees: ["Turn 1"])
    show.type("f", sees: ["(3)", "(5)"])
    show.type("4,4", sees: ["It is a tie", "Which number?"])
    show.type("9", sees: ["Which number?"])
    show.type("1", sees: ["Turn 2", "(the room)"])
    show.type("w", sees: ["From here on, at Glanz", "1. understands"])
    show.type("1", sees: ["From here on this seller understands"])
    show.type("what", sees: ["Enter: on."])
    for _ in 0..<60 where !show.room.contrast.node.isOver { show.type("", sees: []) }
    show.type("", sees: ["Nobody has anything left to say"])
    show.type("b", sees: ["Turn"])
    show.type("", sees: ["What it came to", "Come again?: No idea."])
    show.type("q", sees: ["kept"])
    #expect(show.room.isLeft)
  }

  @Test func everyLineIsKeptBeforeItIsPrinted() throws {
    var show = try Show()
    for line in ["", "", "f", "1,2", "", "b", "n", "w", "2", ""] {
      _ = show.room.answer(line)
      show.keep()
      let record = try #require(try show.keeper.contrast(1))
      #expect(record.steps.count == show.room.contrast.links.count, "after ‹\(line)›")
      #expect(record.here == show.room.contrast.here)
      #expect(record.ballots.map { $0.choices.map(\.hands) } == show.room.contrast.ballots.map(\.hands))
      #expect(record.asked == show.room.contrast.asked)
    }
  }

  @Test func germanIsThereToo() throws {
    var show = try Show(.german)
    show.type("", sees: ["Runde 1", "Links, Glanz: grüßen", "Verkaufsseite: "])
    show.type("f", sees: ["Was geschieht jetzt?", "Wie viele Hände"])
    show.type("", sees: ["Nichts wurde gewählt."])
  }
}
