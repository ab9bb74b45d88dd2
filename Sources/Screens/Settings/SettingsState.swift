import Canvas
import Speech

/// What a person can set for themselves; every change counts at once.
struct SettingsState: ScreenState {
  /// What can be set.
  enum Row: Int, CaseIterable, Sendable { case language, level, colour, mouse, idle }

  /// The focused row.
  var row = Row.language

  var context: Context { .settings }

  func heading(_ world: World) -> String { world.strings["screen.settings"] }

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    switch command {
    case .up: row = Row(rawValue: row.rawValue - 1) ?? row
    case .down: row = Row(rawValue: row.rawValue + 1) ?? row
    case .nextPane: row = row.stepped(by: 1)
    case .previousPane: row = row.stepped(by: -1)
    case .first, .pageUp: row = .language
    case .last, .pageDown: row = .idle
    case .left: return [.change(changed(by: -1, world.settings))]
    case .right, .activate: return [.change(changed(by: 1, world.settings))]
    case .chooseNumber: row = Row(rawValue: (key?.digit ?? 0) - 1) ?? row
    default: break
    }
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    for (row, rect) in Self.layout(world.area) where rect.contains(point) {
      let wasHere = self.row == row
      self.row = row
      if wasHere && point.y == rect.y { return [.change(changed(by: 1, world.settings))] }
    }
    return []
  }

  /// The settings with the focused one moved on, round and round.
  private func changed(by steps: Int, _ settings: Settings) -> Settings {
    var settings = settings
    switch row {
    case .language:
      let all = Self.languages
      let here = all.firstIndex(of: settings.language) ?? 0
      settings.language = all[(here + steps + all.count) % all.count]
    case .level: settings.level = settings.level.stepped(by: steps)
    case .colour: settings.colour = settings.colour.stepped(by: steps)
    case .mouse: settings.mouse.toggle()
    case .idle:
      let here = Self.idleMinutes.firstIndex { $0 >= settings.idleMinutes } ?? 0
      settings.idleMinutes = Self.idleMinutes[(here + steps + Self.idleMinutes.count) % Self.idleMinutes.count]
    }
    return settings
  }

  /// After how many minutes a journal with a passphrase can lock itself.
  static let idleMinutes = [1, 2, 5, 10, 30]

  /// The languages to choose from; nil is that of the locale.
  static let languages: [Language?] = [nil] + Language.allCases

  /// What can be chosen for a row, and which of it counts.
  static func options(_ row: Row, _ settings: Settings) -> (keys: [String], chosen: Int) {
    switch row {
    case .language:
      (
        languages.map { "settings.language.\($0?.rawValue ?? "auto")" },
        languages.firstIndex(of: settings.language) ?? 0
      )
    case .level:
      (Level.allCases.map { "level.\($0.rawValue).name" }, Level.allCases.firstIndex(of: settings.level) ?? 0)
    case .colour:
      (
        ColourChoice.allCases.map { "settings.colour.\($0.rawValue)" },
        ColourChoice.allCases.firstIndex(of: settings.colour) ?? 0
      )
    case .mouse: (["settings.mouse.on", "settings.mouse.off"], settings.mouse ? 0 : 1)
    case .idle:
      (
        idleMinutes.map { "settings.idle.minutes-\($0)" },
        idleMinutes.firstIndex { $0 >= settings.idleMinutes } ?? 0
      )
    }
  }
}
