import Canvas
import Conversation
import Packs
import Season

/// A number of the season that is being changed: its sentence and source are in sight, its value can be typed or stepped.
struct NumberChange: Sendable {
  /// The number.
  let input: SeasonInput
  /// The values that make sense.
  let range: ClosedRange<Int>
  /// The value as it is being typed.
  var editor: LineEditor

  /// Begins with a value.
  init(_ input: SeasonInput, value: Int, range: ClosedRange<Int>) {
    self.input = input
    self.range = range
    editor = LineEditor(String(value), limit: 10)
  }

  /// The value that is typed; nil where it is none, or none that makes sense.
  var value: Int? { Int(editor.text).flatMap { range.contains($0) ? $0 : nil } }

  /// By how much one step changes it: about a twentieth of the range, as a round number.
  var step: Int {
    let wanted = max(1, (range.upperBound - range.lowerBound) / 20)
    var unit = 1
    while unit * 10 <= wanted { unit *= 10 }
    return wanted >= unit * 5 ? unit * 5 : wanted >= unit * 2 ? unit * 2 : unit
  }

  /// Goes some steps on, not beyond the ends.
  mutating func step(by steps: Int) {
    let here = Int(editor.text) ?? range.lowerBound
    let value = min(max(here + steps * step, range.lowerBound), range.upperBound)
    editor = LineEditor(String(value), limit: 10)
  }

  /// Takes a key: arrows step, everything else that makes a number is typed.
  mutating func take(_ key: Key) {
    switch key {
    case .left: step(by: -1)
    case .right: step(by: 1)
    case .character(let glyph) where !glyph.isASCII || !(glyph.isNumber || glyph == "-"): break
    default: editor.handle(key)
    }
  }
}

extension SeasonState {
  /// The number in focus, where a page has one.
  func focusedInput(_ world: World) -> SeasonInput? {
    let focus = (tables[page] ?? TableState()).focus
    switch page {
    case .depends:
      guard let tried = run.tornado?.job else { return nil }
      let rows = DependsPage.rows(tried)
      return rows.isEmpty ? nil : rows[dependsRow(rows)].range.input
    case .numbers:
      let found = foundNumbers(world)
      return found.isEmpty ? nil : .assumption(found[min(max(0, focus), found.count - 1)])
    default: return nil
    }
  }

  /// The same, if it is an assumption.
  func focusedAssumption(_ world: World) -> Assumption? {
    if case .assumption(let assumption)? = focusedInput(world) { return assumption }
    return nil
  }

  /// The value a number has now.
  func value(of input: SeasonInput, _ model: ModelFiles) -> Int {
    switch input {
    case .weeks: choice.weeks
    case .assumption(let assumption): choice.value(of: assumption, model)
    }
  }

  /// Opens the number in focus.
  mutating func openChange(_ world: World) {
    guard let input = focusedInput(world), let model = world.loaded?.model, let range = model.range(of: input) else {
      return
    }
    change = NumberChange(input, value: value(of: input, model), range: range.low...range.high)
  }

  /// Does a command while a number is being changed.
  mutating func performInChange(_ command: Command, _ world: World) -> [Step] {
    switch command {
    case .up: change?.step(by: 1)
    case .down: change?.step(by: -1)
    case .back: change = nil
    case .activate:
      guard let change, let model = world.loaded?.model else { return [] }
      guard let value = change.value else { return [.say(world.strings["season-screen.out-of-range"])] }
      switch change.input {
      case .weeks: choice.weeks = value
      case .assumption(let assumption): choice.set(assumption, to: value, model)
      }
      start(world)
    default: break
    }
    return []
  }

  mutating func edit(_ key: Key, _ world: World) -> [Step] {
    if change != nil {
      change?.take(key)
    } else {
      search.handle(key)
      tables[.numbers] = nil
    }
    return []
  }

  mutating func paste(_ text: String, _ world: World) -> [Step] {
    if change != nil {
      change?.editor.insert(text.filter { $0.isASCII && $0.isNumber })
    } else {
      search.insert(text)
      tables[.numbers] = nil
    }
    return []
  }

  /// The assumptions that fit what is searched for, in their order in the file; those of the season first.
  func foundNumbers(_ world: World) -> [Assumption] {
    let words = search.text.lowercased().split(separator: " ")
    let notes = notes(world)
    let all = SeasonNotes.seasonNumbers + Assumption.allCases.filter { !SeasonNotes.seasonNumbers.contains($0) }
    guard !words.isEmpty else { return all }
    return all.filter { assumption in
      let text = notes.searched(assumption)
      return words.allSatisfy { text.contains($0) }
    }
  }
}
