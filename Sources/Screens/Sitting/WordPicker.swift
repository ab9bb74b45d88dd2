import Canvas
import Journal
import Speech

/// The choice of words for feelings or needs: by group, found by typing, or any other word that is typed.
struct WordPicker: Sendable {
  /// What is picked.
  enum Kind: Sendable { case feelings, needs }

  /// A word that can be picked.
  private struct Word {
    var id: String
    var name: String
    /// What is said beside it; empty where nothing is.
    var pointer = ""
  }

  /// What is picked.
  let kind: Kind
  /// The ids of the words that are picked, in the order in which they were.
  private(set) var picked: [String]
  /// What is typed.
  private(set) var editor = LineEditor(limit: 40)
  /// Which group is open, and which word is focused.
  var list = ListState()

  /// The ids of the rows for a word of one's own: a feeling that is pleasant, and one that is not, or a need.
  private static let pleasantRow = -2, ownRow = -1
  /// The ids of the rows for groups begin here and go down.
  private static let firstGroup = -10

  /// Begins with what was picked before.
  init(_ kind: Kind, picked: [String]) {
    self.kind = kind
    self.picked = picked
  }

  /// The words that are picked, as text; empty where none are.
  func pickedNames(_ vocabulary: Vocabulary, _ language: Language) -> [String] {
    picked.map { kind == .feelings ? vocabulary.name(ofFeeling: $0, language) : vocabulary.name(ofNeed: $0, language) }
  }

  // MARK: Words

  /// All words; the place of each is the id of its row.
  private func words(_ vocabulary: Vocabulary, _ language: Language) -> [Word] {
    switch kind {
    case .feelings:
      vocabulary.feelings.map { Word(id: $0.id, name: $0.name[language]) }
        + vocabulary.notFeelings.map { Word(id: $0.id, name: $0.name[language], pointer: $0.pointer[language]) }
    case .needs:
      vocabulary.needs.map { Word(id: $0.id, name: $0.name[language], pointer: $0.phrase?[language] ?? "") }
    }
  }

  /// The groups with the rows in them; words of one's own come first.
  private func groups(_ vocabulary: Vocabulary, _ world: World) -> [(name: String, rows: [Int])] {
    let language = world.language
    let strings = world.strings
    switch kind {
    case .feelings:
      let own = vocabulary.feelings.indices.filter { vocabulary.feelings[$0].group == nil }
      let rest = vocabulary.groups.map { group in
        (group.name[language], vocabulary.feelings.indices.filter { vocabulary.feelings[$0].group == group.id })
      }
      let not = vocabulary.notFeelings.indices.map { vocabulary.feelings.count + $0 }
      return ([(strings["words.own"], own)] + rest + [(strings["words.not-feelings"], not)]).filter { !$0.1.isEmpty }
    case .needs:
      let own = vocabulary.needs.indices.filter { vocabulary.needs[$0].group == nil }
      let rest = vocabulary.needGroups.map { group in
        (group.name[language], vocabulary.needs.indices.filter { vocabulary.needs[$0].group == group.id })
      }
      return ([(strings["words.own"], own)] + rest).filter { !$0.1.isEmpty }
    }
  }

  /// The rows: the groups, or the words that contain what is typed, and what is typed as a word of one's own.
  func items(_ vocabulary: Vocabulary, _ world: World) -> [ListItem] {
    let words = words(vocabulary, world.language)
    let typed = editor.text.trimmed
    func item(_ row: Int) -> ListItem {
      let word = words[row]
      let mark = String(world.look[picked.contains(word.id) ? .tick : .dot])
      let pointer = word.pointer.isEmpty ? [] : [TextSpan("  " + word.pointer, .quiet)]
      return ListItem(id: row, text: [TextSpan(mark + " " + word.name)] + pointer)
    }
    guard !typed.isEmpty else {
      return groups(vocabulary, world).enumerated().map { place, group in
        let id = Self.firstGroup - place
        let names = group.rows.map { (picked.contains(words[$0].id) ? "✓" : "") + words[$0].name }
        return ListItem(
          id: id, lead: group.name,
          text: list.opened.contains(id) ? [] : [TextSpan(names.joined(separator: " · "), .quiet)],
          children: group.rows.map(item))
      }
    }
    let wanted = typed.lowercased()
    let fitting = words.indices.filter { words[$0].name.lowercased().contains(wanted) }
    let first = fitting.filter { words[$0].name.lowercased().hasPrefix(wanted) }
    var items = (first + fitting.filter { !words[$0].name.lowercased().hasPrefix(wanted) }).map(item)
    if !words.contains(where: { $0.name.lowercased() == wanted }) {
      func own(_ key: String, _ id: Int) -> ListItem { ListItem(world.strings.fill(key, ["word": typed]), id: id) }
      switch kind {
      case .feelings:
        items += [own("words.add-pleasant", Self.pleasantRow), own("words.add-unpleasant", Self.ownRow)]
      case .needs: items.append(own("words.add", Self.ownRow))
      }
    }
    return items
  }

  // MARK: Picking

  /// What came of choosing a row.
  enum Outcome: Equatable {
    /// A group was opened or closed, or nothing happened.
    case nothing
    /// A word was picked or put back.
    case changed
    /// A word of one's own was picked; it is to be added to the vocabulary, a feeling as a pleasant one or not.
    case added(String, isPleasant: Bool)
  }

  /// Chooses the focused row.
  mutating func choose(_ vocabulary: Vocabulary, _ world: World) -> Outcome {
    let items = items(vocabulary, world)
    guard let item = list.focused(in: items) else { return .nothing }
    return choose(item, vocabulary, world)
  }

  /// Chooses a row.
  mutating func choose(_ item: ListItem, _ vocabulary: Vocabulary, _ world: World) -> Outcome {
    list.focus = item.id
    if item.id == Self.ownRow || item.id == Self.pleasantRow {
      let word = editor.text.trimmed
      picked.append(word)
      clear()
      return .added(word, isPleasant: item.id == Self.pleasantRow)
    }
    if item.id <= Self.firstGroup {
      list.opened = list.opened.contains(item.id) ? [] : [item.id]
      return .nothing
    }
    toggle(words(vocabulary, world.language)[item.id].id)
    if !editor.isEmpty { clear() }
    return .changed
  }

  private mutating func toggle(_ id: String) {
    if let place = picked.firstIndex(of: id) { picked.remove(at: place) } else { picked.append(id) }
  }

  private mutating func clear() {
    editor.clear()
    list = ListState()
  }

  /// Changes what is typed; the best word that fits is focused then.
  mutating func type(_ change: (inout LineEditor) -> Void) {
    let before = editor.text
    change(&editor)
    if editor.text != before { list = ListState() }
  }

  /// Moves among the rows, or opens and closes groups.
  mutating func move(_ command: Command, _ vocabulary: Vocabulary, _ world: World) {
    let items = items(vocabulary, world)
    switch command {
    case .up: list.move(by: -1, in: items)
    case .down: list.move(by: 1, in: items)
    case .pageUp: list.move(by: -8, in: items)
    case .pageDown: list.move(by: 8, in: items)
    case .left: list.close(in: items)
    case .right: list.open(in: items)
    default: break
    }
  }
}
