import Canvas
import Dispatch
import Glibc
import Packs
import Records
import Screens
import Speech
import Synchronization
import Terminal

/// Runs the program on a terminal: carries out its effects, hands it what happens, and shows what it draws.
struct Interactive {
  let start: Start
  private let terminal: Terminal
  private var app: App
  private let settingsFile: SettingsFile?
  /// What the reading of packs came to, put down by another thread.
  private let arrived = Mailbox()

  /// Opens the terminal and shows nothing yet.
  ///
  /// - Throws: `TerminalError` where there is none that can show a screen.
  init(_ start: Start, settings: Settings, settingsFile: SettingsFile?, complaint: String?) throws(TerminalError) {
    self.start = start
    self.settingsFile = settingsFile
    terminal = try Terminal(
      options: Terminal.Options(
        colours: settings.colour != .off && !(settings.colour == .auto && Environment.wantsNoColour),
        mouse: settings.mouse, errorLog: Environment.errorLog))
    let look = Look(
      unicode: terminal.canDrawUnicode,
      colour: terminal.colours >= 8 && settings.colour != .off
        && !(settings.colour == .auto && Environment.wantsNoColour))
    let size = terminal.size
    app = App(
      settings: settings, language: start.common.lang, locale: Environment.language, terminal: look, width: size.width,
      height: size.height, freshSeed: Environment.freshSeed, opening: start.opening)
    if let complaint { _ = app.update(.failed(complaint)) }
  }

  /// Runs until the person leaves or a signal says so; the terminal is given back in every case.
  ///
  /// - Returns: The exit status.
  mutating func run() -> Int32 {
    show()
    readPacks()
    while true {
      guard let event = terminal.next() else { continue }
      switch event {
      case .input(let input):
        if let status = carryOut(app.update(.input(input))) { return status }
      case .resized(let width, let height):
        if let status = carryOut(app.update(.resized(width: width, height: height))) { return status }
      case .woken:
        if let packs = arrived.take(), let status = carryOut(app.update(.packsLoaded(packs))) { return status }
      case .signal(SIGTSTP):
        terminal.suspend()
      case .signal(let number):
        terminal.close()
        return 128 + number
      case .hungUp:
        terminal.close()
        return 128 + SIGHUP
      }
      show()
    }
  }

  private func show() {
    let size = terminal.size
    var canvas = Canvas(width: size.width, height: size.height)
    app.view(into: &canvas)
    terminal.present(canvas)
  }

  /// Carries out effects.
  ///
  /// - Returns: The exit status, once the program is to end.
  private mutating func carryOut(_ effects: [Effect]) -> Int32? {
    for effect in effects {
      switch effect {
      case .quit:
        terminal.close()
        return 0
      case .suspend: terminal.suspend()
      case .save(let settings):
        terminal.listen(toMouse: settings.mouse)
        do throws(SettingsFileError) {
          try settingsFile?.write(settings.values)
        } catch {
          _ = app.update(.failed("\(error)"))
        }
      case .redrawFully: terminal.redraw()
      }
    }
    return nil
  }

  /// Reads the packs on another thread, so that the first picture never waits for them.
  private func readPacks() {
    let common = start.common
    let mailbox = arrived
    DispatchQueue.global(qos: .userInitiated).async {
      guard let loaded = Library.loaded(common) else { return }
      mailbox.put(loaded)
      Waker().wake()
    }
  }
}

/// Where one thread puts down packs and another picks them up.
final class Mailbox: Sendable {
  private let packs = Mutex<LoadedPacks?>(nil)

  /// Puts packs down.
  func put(_ loaded: LoadedPacks) { packs.withLock { $0 = loaded } }

  /// Picks up what was put down; nil where nothing was.
  func take() -> LoadedPacks? {
    packs.withLock { packs in
      defer { packs = nil }
      return packs
    }
  }
}
