import Canvas
import Conversation
import Testing

@testable import Screens

@Suite struct MapTests {
  @Test func showsWhereOneStandsAndTheWayTaken() throws {
    var story = try Story()
    try story.make("greet", "check-stock")
    story.step(
      "the map", .keys("m"),
      sees: ["✓ greeting", "✓ wish", "● gap", "greeting → wish → gap", "something is offered → options", "referred"])
    let cursor = try #require(story.app.canvas.cursor)
    #expect(story.app.canvas[cursor.x, cursor.y].glyph == "●")
    story.step("and away again", [.escape], lacks: ["● gap"])
  }

  @Test func saysNothingThatTheTableDoesNotSay() throws {
    var story = try Story()
    for moves in [["greet"], ["check-stock"], ["ask-purpose"], ["offer-size"], ["goodbye"]] {
      for move in moves { try story.make(move) }
      let map = ConversationMap(try #require(story.practise).notes(story.app.world))
      for row in map.ahead { #expect(TransitionTable.rows.contains(row)) }
      let steps = zip(map.way, map.way.dropFirst())
      for (from, to) in steps {
        #expect(TransitionTable.rows.contains { $0.from.contains(from) && $0.to == to }, "\(from) to \(to)")
      }
      #expect(map.way.last == map.notes.state.phase)
    }
  }
}
