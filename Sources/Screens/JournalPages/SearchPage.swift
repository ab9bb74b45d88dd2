import Canvas
import Journal

extension JournalPagesState {
  /// A row of the search: an entry, and where in it something was found.
  struct Found {
    /// The number of the entry.
    var number: Int
    /// Where something was found; nothing where all are listed.
    var places: [JournalSearch.Place] = []
  }

  /// The most columns of an entry's title above what was found in it.
  private static let title = 40
  /// How many places of an entry are shown.
  private static let places = 3

  /// What was found, the newest first; all there is, also what cannot be read, while nothing is searched for.
  func found(_ world: World) -> [Found] {
    guard !search.text.allSatisfy(\.isWhitespace) else { return world.journal.kept.map { Found(number: $0.number) } }
    return currentFinder(world)?.hits(search.text).map { Found(number: $0.number, places: $0.places) } ?? []
  }

  /// Draws the search with what it found.
  func drawSearch(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let found = found(world)
    let note = world.strings.fill(
      "lookback.count", ["shown": String(found.count), "all": String(world.journal.kept.count)])
    let pane = Pane(title(world), note: note, rect: rect, isActive: true)
    Panes([pane]).draw(into: &canvas, in: rect, look: look)
    let (top, rest) = pane.padded.splitTop(1)
    TextField(search, prompt: "/", placeholder: world.strings["journal-pages.search.hint"], isActive: isSearching)
      .draw(into: &canvas, in: top, look: look)
    var body = rest
    if let unreadable = world.unreadable {
      let (line, below) = body.splitTop(1)
      canvas.write(look.fitted(unreadable, to: line.width), x: line.x, y: line.y, style: look[.warn])
      body = below
    }
    let focus = found.isEmpty ? nil : found[self.focus(of: .search, count: found.count)].number
    List(
      found.map { item($0, columns: body.width, world) }, state: ListState(focus: focus), isActive: !isSearching,
      placeholder: world.strings["journal-pages.search.none"]
    ).draw(into: &canvas, in: body, look: look)
  }

  private func item(_ found: Found, columns: Int, _ world: World) -> ListItem {
    guard let entry = world.journal.entry(found.number) else {
      return ListItem(
        id: found.number, lead: world.strings["journal-pages.search.no-date"], tone: .warn,
        text: [TextSpan(world.strings["entry-reader.unreadable"], .warn)])
    }
    let title = world.look.fitted(world.title(of: entry), to: found.places.isEmpty ? 200 : Self.title)
    var spans = [TextSpan(title, found.places.isEmpty ? .text : .strong)]
    if !entry.isFinished { spans.append(TextSpan("  " + world.strings["journal-pages.draft"], .quiet)) }
    for place in found.places.prefix(Self.places) { spans += [TextSpan("\n")] + Self.marked(place.snippet, world.look) }
    if found.places.count > Self.places {
      let more = found.places.count - Self.places
      spans += [TextSpan("\n" + world.strings.count("journal-pages.search.more", more), .quiet)]
    }
    return ListItem(id: found.number, lead: world.day(of: entry.begunAt), tone: .quiet, text: spans)
  }

  /// A piece of text with what was found in it marked: by its tone, and where there are no colours by brackets.
  static func marked(_ snippet: Snippet, _ look: Look) -> [TextSpan] {
    let characters = Array(snippet.text)
    var spans: [TextSpan] = []
    var place = 0
    func add(_ range: Range<Int>, _ tone: Tone) {
      guard !range.isEmpty else { return }
      let text = String(characters[range]).cleaned()
      spans.append(TextSpan(tone == .accent && !look.colour ? "[" + text + "]" : text, tone))
    }
    for hit in snippet.hits where hit.lowerBound >= place && hit.upperBound <= characters.count {
      add(place..<hit.lowerBound, .text)
      add(hit, .accent)
      place = hit.upperBound
    }
    add(place..<characters.count, .text)
    return spans
  }
}
