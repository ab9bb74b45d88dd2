import Canvas
import Dispatch
import Glibc
import History
import Journal
import Records
import Screens
import Speech
import Terminal

/// Runs the program on a terminal: carries out its effects, hands it what happens, and shows what it draws.
struct Interactive {
  let start: Start
  private let terminal: Terminal
  private var app: App
  private let settingsFile: SettingsFile?
  /// What keeps conversations, once it is there.
  private var keeper: (any ConversationKeeping & ContrastKeeping)?
  /// What keeps the journal, once it is there.
  private var journal: (any JournalKeeping)?
  /// What looks on while another program shows a contrast; nil where nothing is presented.
  private let watch: ContrastWatch?
  /// What the reading of packs and the opening of what is kept came to, put down by another thread.
  private let arrived = Mailbox()
  /// What computes looks back and seasons.
  private let analyst: Analyst

  /// Opens the terminal and shows nothing yet.
  ///
  /// - Throws: `TerminalError` where there is none that can show a screen.
  init(_ start: Start, settings: Settings, settingsFile: SettingsFile?, complaint: String?) throws(TerminalError) {
    self.start = start
    self.settingsFile = settingsFile
    analyst = Analyst(mailbox: arrived)
    watch = start.presented.map { ContrastWatch(folder: $0.folder, contrast: $0.contrast) }
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
      height: size.height, freshSeed: Environment.freshSeed, opening: start.opening,
      contrast: start.contrast,
      utcOffset: Environment.utcOffset, now: { Environment.now })
    if let complaint { _ = app.update(.failed(complaint)) }
  }

  /// Runs until the person leaves or a signal says so; the terminal is given back in every case.
  ///
  /// - Returns: The exit status.
  mutating func run() -> Int32 {
    show()
    readFiles()
    var clock = Pulse(now: Environment.uptime)
    while true {
      let event = terminal.next(timeout: clock.wait(for: app, now: Environment.uptime))
      if let pulse = clock.pulse(for: app, now: Environment.uptime) {
        if let status = carryOut(app.update(pulse)) { return status }
      }
      guard let event else {
        show()
        continue
      }
      switch event {
      case .input(let input):
        clock.noteInput(now: Environment.uptime)
        if let status = carryOut(app.update(.input(input))) { return status }
      case .resized(let width, let height):
        if let status = carryOut(app.update(.resized(width: width, height: height))) { return status }
      case .woken:
        for arrival in arrived.take() {
          if let status = carryOut(take(arrival)) { return status }
        }
      case .signal(SIGTSTP):
        terminal.suspend()
      case .signal(let number):
        _ = carryOut(app.update(.ending))
        terminal.close()
        return 128 + number
      case .hungUp:
        _ = carryOut(app.update(.ending))
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

  /// Takes what another thread put down.
  private mutating func take(_ arrival: Mailbox.Arrival) -> [Effect] {
    switch arrival {
    case .packs(let loaded): return app.update(.packsLoaded(loaded))
    case .keeper(let keeper, let unfinished, let reports):
      self.keeper = keeper
      return app.update(.keeping(.opened(unfinished: unfinished, reports: reports)))
    case .noKeeper(let error): return app.update(.keeping(.unavailable(error)))
    case .journal(let journal, let event):
      self.journal = journal
      return app.update(.journal(event))
    case .journalEvents(let events): return events.flatMap { app.update(.journal($0)) }
    case .ears(let key, let recogniser, let problems):
      return app.update(.learnt(key, recogniser, problems: problems))
    case .part(let part, let request): return app.update(.analysed(part, of: request))
    case .played(let part, let work): return app.update(.played(part, of: work))
    }
  }

  /// Carries out effects, and those that come of them; what is to be kept is on the disk before the next picture.
  ///
  /// - Returns: The exit status, once the program is to end.
  private mutating func carryOut(_ effects: [Effect]) -> Int32? {
    var left = effects[...]
    while let effect = left.popFirst() {
      switch effect {
      case .keep(let action):
        guard let keeper else { break }
        let event = action.carryOut(with: keeper, now: Environment.now)
        if case .failed = event {
          // What follows builds on it; the program asks for it anew.
          left = left.filter { if case .keep = $0 { false } else { true } }[...]
        }
        left += app.update(.keeping(event))
      case .keepContrast(let action):
        guard let keeper else { break }
        let event = action.carryOut(with: keeper, now: Environment.now)
        if case .failed = event {
          left = left.filter { if case .keepContrast = $0 { false } else { true } }[...]
        }
        left += app.update(.contrast(event))
      case .journal(let action):
        let events = carryOut(action)
        if events.contains(where: \.isFailure) {
          left = left.filter { if case .quit = $0 { false } else { true } }[...]
        }
        for event in events { left += app.update(.journal(event)) }
      case .learn(let key): learn(key)
      case .look:
        if let sight = watch?.look().sight { left += app.update(.seen(sight)) }
      case .quit:
        terminal.close()
        return 0
      case .suspend: terminal.suspend()
      case .save(let settings):
        terminal.listen(toMouse: settings.mouse)
        do throws(SettingsFileError) {
          try settingsFile?.write(settings.values)
        } catch {
          _ = app.update(.failed(error.text(Strings(.embedded(app.world.language)))))
        }
      case .analyse(let request):
        analyst.start(Array(0..<request.plan.chunks)) { .part(request.plan.part($0), of: request) }
      case .handOut(let files, let folder): left += app.update(handOut(files, folder))
      case .play(let work): analyst.start(work.open) { .played(work.part($0), of: work) }
      case .stopAnalysing: analyst.stop()
      case .redrawFully: terminal.redraw()
      }
    }
    return nil
  }

  /// Learns to understand what is typed, on another thread.
  private func learn(_ key: EarsKey) {
    guard let pack = app.world.packs.first(where: { $0.name == key.pack }) else { return }
    let mailbox = arrived
    DispatchQueue.global(qos: .userInitiated).async {
      let (recogniser, problems) = OwnWordsSource.recogniser(pack, key.language)
      mailbox.put(.ears(key, recogniser, problems: problems))
      Waker().wake()
    }
  }

  /// Does something with the journal; what takes time goes on in the background.
  private func carryOut(_ action: JournalAction) -> [JournalEvent] {
    guard let journal else { return [.failed(action, .readOnly)] }
    if case .export(let text, let file) = action {
      do {
        return [.exported(file: try PrivateFile.writeNew(text, to: file))]
      } catch {
        return [.failed(action, .other("\(error)"))]
      }
    }
    guard action.takesTime else { return action.carryOut(with: journal) }
    let mailbox = arrived
    DispatchQueue.global(qos: .userInitiated).async {
      mailbox.put(.journalEvents(action.carryOut(with: journal)))
      Waker().wake()
    }
    return []
  }

  /// Opens the journal; a locked one stays locked until somebody types its passphrase.
  @Sendable private static func journal(in data: DataOptions) -> Mailbox.Arrival {
    do throws(KeepingError) {
      let folder = try data.folder()
      do throws(JournalError) {
        let store = try JournalStore(folder: folder)
        let lock = store.lockState
        return .journal(store, .opened(lock, lock == .locked ? [] : try store.entries()))
      } catch {
        return .journal(nil, .unavailable(error))
      }
    } catch {
      return .journal(nil, .unavailable(.readOnly))
    }
  }

  /// Writes papers into a folder where the program was started; files of the same names are replaced.
  private func handOut(_ files: [HandoutFile], _ folder: String) -> AppEvent {
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { return .failed("\(CommandError.file(folder, errno))") }
    do {
      for file in files { try TextFile.write(file.text, to: folder + "/" + file.name) }
    } catch {
      return .failed("\(error)")
    }
    return .handedOut(folder)
  }

  /// Opens what is kept and reads the packs on another thread, so that the first picture never waits for them.
  private func readFiles() {
    let common = start.common
    let data = start.data
    let mailbox = arrived
    let isPresenting = watch != nil
    DispatchQueue.global(qos: .userInitiated).async {
      var loaded = Library.loaded(common)
      // Whoever looks on reads, and keeps nothing.
      if !isPresenting {
        let opened: Mailbox.Arrival
        do throws(KeepingError) {
          let store = try RecordStore(folder: data.folder())
          // Where a report cannot be read, conversations are kept all the same.
          opened = .keeper(store, unfinished: try store.unfinished(), reports: (try? store.reports()) ?? [])
        } catch {
          opened = .noKeeper(error)
        }
        // Nobody can begin to talk without packs, so nothing is ever said before it is known whether it can be kept.
        mailbox.put(opened)
        mailbox.put(Self.journal(in: data))
      } else if let entry = OwnShopSource.entry(in: data) {
        loaded?.take(ownShop: entry)
      }
      if let loaded { mailbox.put(.packs(loaded)) }
      Waker().wake()
    }
  }
}

extension ContrastWatch.Sight {
  /// What the program is told of it; nil where nothing has changed.
  var sight: ContrastSight? {
    switch self {
    case .unchanged: nil
    case .nothing: .nothing
    case .contrast(let record, let isHeld): .contrast(record, isHeld: isHeld)
    case .failed(let error): .failed(error)
    }
  }
}
