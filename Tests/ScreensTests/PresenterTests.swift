import Canvas
import History
import Keepers
import Packs
import Speech
import Testing
import Workshop

@testable import Screens

/// What whoever presents sees while the room looks at the other screen.
@Suite struct PresenterTests {
  /// A program that presents, and is shown what a keeper holds whenever it looks.
  private struct Desk {
    var app: App
    let keeper: MemoryContrasts

    init(_ keeper: MemoryContrasts, name: String = "last", width: Int = 80, height: Int = 24) throws {
      self.keeper = keeper
      app = App(settings: Settings(language: .english), width: width, height: height, contrast: .present(name))
      take(.packsLoaded(LoadedPacks(packs: [ContrastPack.pack], model: try .embedded(), problems: [])))
    }

    mutating func take(_ event: AppEvent) {
      for effect in app.update(event) where effect == .look {
        let newest = try? keeper.contrasts().first.flatMap { try keeper.contrast($0.id) }
        let sight: ContrastSight = newest.map { .contrast($0, isHeld: true) } ?? .nothing
        _ = app.update(.seen(sight))
      }
    }

    var text: String { app.text }
  }

  @Test func itFollowsTheRoomStepByStep() throws {
    let keeper = MemoryContrasts()
    var desk = try Desk(keeper)
    #expect(desk.text.contains("Nothing is being shown"), "\(desk.text)")
    #expect(desk.app.tickInterval == PresenterState.pause)
    var room = try ContrastStory.shown(keeper: keeper)
    desk.take(.tick)
    #expect(
      desk.text.contains("For you alone · Mrs Albers") && desk.text.contains("Let them just look."), "\(desk.text)")
    #expect(desk.text.contains("What do you see?") && desk.text.contains("Wait."), "the hint is for whoever presents")
    #expect(desk.text.contains("Next, probably: greet"), "\(desk.text)")
    room.press([.character(" ")] + .keys("f") + .keys("17"))
    desk.take(.tick)
    #expect(desk.text.contains("17"), "the votes so far:\n\(desk.text)")
    room.press([.enter] + .keys("n"))
    desk.take(.tick)
    #expect(
      desk.text.contains("Turn 2") && desk.text.contains("(the room)") && desk.text.contains("Asked:"), "\(desk.text)")
    #expect(desk.text.contains("trust"), "the insides are always shown:\n\(desk.text)")
  }

  @Test func itCanOnlyLook() throws {
    let keeper = MemoryContrasts()
    var room = try ContrastStory.shown(keeper: keeper)
    room.press([.character(" ")])
    let before = try keeper.contrasts()
    var desk = try Desk(keeper)
    for key in ([.enter, .escape, .tab, .up, .down] + [Key].keys(" bfnwxo12?")) as [Key] {
      let effects = desk.app.update(.input(.key(key)))
      for effect in effects {
        if case .keepContrast = effect { Issue.record("\(key) keeps something") }
        if case .keep = effect { Issue.record("\(key) keeps something") }
      }
    }
    #expect(try keeper.contrasts() == before)
    _ = desk.app.update(.input(.key(.escape)))
    #expect(desk.app.update(.input(.key(.character("q")))) == [.quit])
  }

  @Test func whatIsNotThereIsSaidKindly() throws {
    let desk = try Desk(MemoryContrasts(), name: "12")
    #expect(desk.text.contains("There is no contrast number 12"), "\(desk.text)")
    var other = try Desk(MemoryContrasts())
    _ = other.app.update(.seen(.failed(KeepingError(path: "/x", problem: .damaged))))
    #expect(other.text.contains("no intact"), "\(other.text)")
    var closed = try Desk(MemoryContrasts())
    let keeper = MemoryContrasts()
    var room = try ContrastStory.shown(keeper: keeper)
    room.press([.character(" ")])
    let record = try #require(try keeper.contrast(1))
    _ = closed.app.update(.seen(.contrast(record, isHeld: false)))
    #expect(closed.text.contains("not on screen now"), "\(closed.text)")
  }
}
