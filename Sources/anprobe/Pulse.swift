import Screens

/// When the program is to be told that time has passed, whatever else happens meanwhile.
struct Pulse {
  /// When it was told last, in milliseconds of uptime.
  private var lastTick: Int
  /// How often it wants to be told, as far as was known before the last event.
  private var interval: Int?
  /// When a person last did something, in milliseconds of uptime.
  private var lastInput: Int
  /// Whether it was told that nobody does anything, since somebody last did.
  private var wasIdle = false

  /// Begins to count.
  init(now: Int) {
    lastTick = now
    lastInput = now
  }

  /// How long to wait for an event, in milliseconds; nil for as long as it takes.
  mutating func wait(for app: App, now: Int) -> Int? {
    if app.tickInterval != interval {
      interval = app.tickInterval
      lastTick = now
    }
    let tick = interval.map { max(0, lastTick + $0 - now) }
    let idle = wasIdle ? nil : app.idleLimit.map { max(0, lastInput + $0 - now) }
    return [tick, idle].compactMap { $0 }.min()
  }

  /// What the program is to be told now; nil for nothing.
  mutating func pulse(for app: App, now: Int) -> AppEvent? {
    if !wasIdle, let limit = app.idleLimit, now - lastInput >= limit {
      wasIdle = true
      return .idle
    }
    guard let interval, now - lastTick >= interval else { return nil }
    lastTick = now
    return .tick
  }

  /// Takes notice that a person did something.
  mutating func noteInput(now: Int) {
    lastInput = now
    wasIdle = false
  }
}
