/// Finds where the lines of a paragraph end, told its glyphs one after another.
///
/// Lines end at blanks, after a hyphen between letters and between wide glyphs; a word longer than a line is broken
/// anywhere. It knows only the line it is in, so that it can begin at any line. `wrap` shows texts with it and
/// `TextEditor` edits them, so that a text looks the same before and after.
struct LineBreaker<Place: Comparable> {
  /// A line that has ended: its text without the blanks at its end, and where the next one begins.
  struct Line {
    /// Where it begins.
    var start: Place
    /// Where its text ends, without the blanks.
    var end: Place
    /// Where the next line begins.
    var next: Place
  }

  /// The columns of a line, 1 or more.
  let width: Int
  /// Where the line being filled begins.
  private(set) var start: Place
  /// The lines that have ended.
  private(set) var lines: [Line] = []
  /// The columns from `start` to the glyph looked at.
  private var used = 0
  /// The last place where this line may end, where the next one would begin, and the columns up to there.
  private var chance: (end: Place, next: Place, columns: Int)?
  private var before: Character

  /// Begins with a line; for one in the middle of a paragraph with the glyph before it.
  init(width: Int, start: Place, after before: Character = " ") {
    self.width = max(1, width)
    self.start = start
    self.before = before
  }

  /// Takes the next glyph, from a place to the next, that is so many columns wide.
  mutating func take(
    _ glyph: Character, columns: Int, isWide: Bool, at place: Place, next: Place,
    isBeforeLetter: @autoclosure () -> Bool
  ) {
    if glyph == " " || glyph == "\t" {
      let runs = before == " " && chance?.next == place
      used += 1
      chance = (runs ? chance?.end ?? place : place, next, used)
      before = " "
      return
    }
    while used + columns > width && start < place { breakLine(at: place) }
    used += columns
    if isWide || (glyph == "-" && before.isLetter && isBeforeLetter()) { chance = (next, next, used) }
    before = glyph
  }

  /// Begins a paragraph.
  mutating func begin(at place: Place) {
    start = place
    used = 0
    chance = nil
    before = " "
  }

  /// Ends the line where it may end, or else right here.
  private mutating func breakLine(at place: Place) {
    if let chance, chance.end > start || chance.columns >= width {
      lines.append(Line(start: start, end: chance.end, next: chance.next))
      start = chance.next
      used -= chance.columns
    } else {
      lines.append(Line(start: start, end: place, next: place))
      start = place
      used = 0
    }
    chance = nil
  }
}
