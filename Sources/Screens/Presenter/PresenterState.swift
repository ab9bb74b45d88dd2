import Canvas
import Conversation
import History
import Packs
import Speech
import Workshop

/// What there is to see of a contrast that another program shows.
public enum ContrastSight: Sendable {
  /// There is no such contrast.
  case nothing
  /// The contrast as it stands, and whether a program is showing it just now.
  case contrast(ContrastRecord, isHeld: Bool)
  /// It cannot be read.
  case failed(KeepingError)
}

/// What whoever presents a contrast sees on a second terminal: where the room is, notes, the next questions, the votes.
struct PresenterState: ScreenState {
  /// The parts of the screen that take the keys in turn.
  enum Part: String, CaseIterable, Sendable { case room, notes, questions, votes }

  /// How long it waits between two looks, in milliseconds.
  static let pause = 200

  /// The name or number under which the contrast was asked for.
  let name: String
  /// What was seen last; nil before the first look.
  var record: ContrastRecord?
  /// The contrast that comes of it, with its pack.
  var shown: (contrast: Contrast, pack: Pack)?
  /// Whether a program is showing it just now.
  var isHeld = false
  /// Why there is nothing to show.
  var trouble: Trouble?
  /// The part that takes the keys.
  var part = Part.notes
  /// How far the parts are scrolled.
  var scrolls: [Part: ScrollState] = [:]

  /// Why there is nothing to show.
  enum Trouble: Sendable {
    case nothing
    case failed(KeepingError)
    case impossible(ReplayProblem)
  }

  /// Waits for a contrast.
  init(name: String) { self.name = name }

  var context: Context { .presenter }
  var tickInterval: Int? { Self.pause }

  func heading(_ world: World) -> String {
    guard let notes = notes(world) else { return world.strings["screen.presenter"] }
    return [world.strings["screen.presenter"], notes.customerName].joined(separator: " · ")
  }

  func note(_ world: World) -> String {
    guard let shown else { return "" }
    let turn = world.strings.fill("practise.turn", ["turn": String(shown.contrast.node.turn)])
    return isHeld ? turn : world.strings["presenter.closed"] + "   " + turn
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .activate, .back: false
    case .nextPane, .previousPane, .up, .down, .pageUp, .pageDown, .first, .last, .chooseNumber: shown != nil
    default: true
    }
  }

  /// Everything that is needed to put it into words; nil while there is nothing to show.
  func notes(_ world: World) -> ContrastNotes? {
    shown.map { ContrastNotes(contrast: $0.contrast, words: $0.pack.words, world: world) }
  }

  // MARK: Looking

  mutating func packsArrived(_ world: World) -> [Step] { [.look] }

  mutating func tick(_ world: World) -> [Step] { world.loaded == nil ? [] : [.look] }

  mutating func seen(_ sight: ContrastSight, _ world: World) -> [Step] {
    switch sight {
    case .nothing:
      shown = nil
      trouble = .nothing
    case .failed(let error):
      trouble = .failed(error)
    case .contrast(let record, let isHeld):
      self.isHeld = isHeld
      take(record, world)
    }
    return []
  }

  /// Builds the contrast up again; what changed puts the parts back to their beginnings.
  private mutating func take(_ record: ContrastRecord, _ world: World) {
    guard let replay = world.replay else { return }
    if record.here != self.record?.here || record.id != self.record?.id { scrolls = [:] }
    self.record = record
    do throws(ReplayProblem) {
      shown = try replay.contrast(of: record, language: world.language)
      trouble = nil
    } catch {
      shown = nil
      trouble = .impossible(error)
    }
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    switch command {
    case .nextPane, .right: changePart(by: 1, world)
    case .previousPane, .left: changePart(by: -1, world)
    case .chooseNumber:
      if let digit = key?.digit, Part.allCases.indices.contains(digit - 1) {
        part = Part.allCases[digit - 1]
      }
    default: scroll(command, world)
    }
    return []
  }

  /// Goes to the next part that is in sight, or could be.
  private mutating func changePart(by steps: Int, _ world: World) {
    let shown = layout(in: world.area, world).slots.map(\.part)
    repeat { part = part.stepped(by: steps) } while world.room >= .twoColumns && !shown.contains(part)
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    if let hit = layout(in: world.area, world).slots.first(where: { $0.pane.rect.contains(point) }) { part = hit.part }
    return []
  }

  private func extent(_ slot: Slot, _ notes: ContrastNotes) -> ScrollExtent {
    Scroller(text(slot, notes)).extent(in: slot.pane.padded, look: notes.world.look)
  }

  private mutating func scroll(_ command: Command, _ world: World) {
    guard let notes = notes(world) else { return }
    let extents = layout(in: world.area, world).slots.filter { $0.part == part }.map { self.extent($0, notes) }
    guard let extent = extents.max(by: { $0.hidden < $1.hidden }) else { return }
    var state = scrolls[part] ?? ScrollState()
    switch command {
    case .up: state.scroll(by: -1, extent: extent)
    case .down: state.scroll(by: 1, extent: extent)
    case .pageUp: state.page(by: -1, extent: extent)
    case .pageDown: state.page(by: 1, extent: extent)
    case .first: state.toStart(extent: extent)
    case .last: state.toEnd(extent: extent)
    default: return
    }
    scrolls[part] = state
  }
}
