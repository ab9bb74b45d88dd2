/// Many short words to pick several from, flowed into lines; picked ones bear a sign, the focused one a pointer.
public struct ChoiceCloud: Widget, Hashable, Sendable {
  /// A word in its place.
  struct Spot: Hashable {
    var index: Int
    var line: Int
    var x: Int
    var columns: Int
  }

  /// The words.
  public var words: [String]
  /// The indices of those picked.
  public var picked: Set<Int>
  /// The index of the focused word.
  public private(set) var focus: Int
  /// Whether it takes the keys.
  public var isActive: Bool

  /// Makes a cloud.
  public init(_ words: [String], picked: Set<Int> = [], focus: Int = 0, isActive: Bool = true) {
    self.words = words
    self.picked = picked
    self.focus = min(max(0, focus), max(0, words.count - 1))
    self.isActive = isActive
  }

  /// How many lines it takes in so many columns.
  public func height(columns: Int, look: Look) -> Int { (spots(columns: columns, look: look).last?.line ?? -1) + 1 }

  /// Does what a key does: arrows move the focus, the space bar and Enter pick a word or put it back.
  ///
  /// - Returns: Whether the key was meant for it; not so up from the first line and down from the last.
  @discardableResult
  public mutating func handle(_ key: Key, in rect: Rect, look: Look) -> Bool {
    switch key {
    case .left: setFocus(focus - 1)
    case .right: setFocus(focus + 1)
    case .home: setFocus(0)
    case .end: setFocus(words.count - 1)
    case .up: return move(byLines: -1, columns: rect.width, look: look)
    case .down: return move(byLines: 1, columns: rect.width, look: look)
    case .character(" "), .enter: toggle(focus)
    default: return false
    }
    return true
  }

  /// Picks a word, or puts it back if it is picked; the focus goes there.
  public mutating func toggle(_ index: Int) {
    guard words.indices.contains(index) else { return }
    focus = index
    if picked.remove(index) == nil { picked.insert(index) }
  }

  /// The index of the word at a place, or nil.
  public func index(at point: Point, in rect: Rect, look: Look) -> Int? {
    guard rect.contains(point) else { return nil }
    let spots = spots(columns: rect.width, look: look)
    let (line, x) = (point.y - rect.y + top(of: spots, height: rect.height), point.x - rect.x)
    return spots.first { $0.line == line && $0.x..<($0.x + $0.columns) ~= x }?.index
  }

  /// Draws the lines around the focused word and sets the terminal's cursor to it.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard rect.width > 3, rect.height > 0 else { return }
    let spots = spots(columns: rect.width, look: look)
    let top = top(of: spots, height: rect.height)
    for spot in spots where top..<(top + rect.height) ~= spot.line {
      let (x, y) = (rect.x + spot.x, rect.y + spot.line - top)
      let isFocused = spot.index == focus
      let isPicked = picked.contains(spot.index)
      let style = isFocused && isActive ? look[.focus] : nil
      if let style { canvas.fill(Rect(x: x, y: y, width: spot.columns, height: 1), style: style) }
      if isFocused { canvas.put(look[.pointer], x: x, y: y, style: style ?? look[.strong]) }
      canvas.put(look[isPicked ? .tick : .dot], x: x + 1, y: y, style: style ?? look[isPicked ? .good : .quiet])
      let word = look.fitted(words[spot.index], to: spot.columns - 3)
      canvas.write(word, x: x + 3, y: y, style: style ?? look[isPicked ? .strong : .text])
      if isFocused && isActive { canvas.cursor = Point(x: x, y: y) }
    }
    let lines = (spots.last?.line ?? -1) + 1
    canvas.drawScrollHints(in: rect, above: top > 0, below: top + rect.height < lines, look: look)
  }

  // MARK: Places

  /// Where the words stand: one after another with a blank between, the last column being kept for scroll hints.
  private func spots(columns: Int, look: Look) -> [Spot] {
    let room = max(4, columns - 1)
    var spots: [Spot] = []
    var (line, x) = (0, 0)
    for (index, word) in words.enumerated() {
      let columns = min(room, look.shown(word).displayWidth + 3)
      if x > 0 && x + columns > room { (line, x) = (line + 1, 0) }
      spots.append(Spot(index: index, line: line, x: x, columns: columns))
      x += columns + 1
    }
    return spots
  }

  /// The first line in sight: that of the focused word is kept in the middle.
  private func top(of spots: [Spot], height: Int) -> Int {
    guard let last = spots.last, spots.indices.contains(focus) else { return 0 }
    return min(max(0, spots[focus].line - height / 2), max(0, last.line + 1 - height))
  }

  private mutating func setFocus(_ index: Int) { focus = min(max(0, index), max(0, words.count - 1)) }

  /// Goes to the word of another line whose middle is nearest; returns whether there is such a line.
  private mutating func move(byLines lines: Int, columns: Int, look: Look) -> Bool {
    let spots = spots(columns: columns, look: look)
    guard spots.indices.contains(focus) else { return false }
    let here = spots[focus]
    func distance(_ spot: Spot) -> Int { abs(spot.x * 2 + spot.columns - here.x * 2 - here.columns) }
    let others = spots.filter { $0.line == here.line + lines }
    guard let nearest = others.min(by: { distance($0) < distance($1) }) else { return false }
    focus = nearest.index
    return true
  }
}
