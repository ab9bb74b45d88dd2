import Canvas
import Journal

/// One month of days as a small picture; a day on which something was written has a mark behind its number.
struct MonthPicture: Widget {
  /// The month.
  let month: LocalMonth
  /// The day in focus.
  let day: LocalDay
  /// Whether it takes the keys.
  let isActive: Bool
  /// What was written on which day.
  let calendar: JournalCalendar
  /// What stands above: the month's name.
  let title: String
  /// What the days of the week are called in two letters, Monday first.
  let weekdays: [String]

  /// The columns of a month: seven days of four.
  static let width = 28

  /// The rows of a month: its name, the days of the week, and its weeks.
  static func height(_ month: LocalMonth) -> Int { 2 + (month.firstDay.weekday + month.length + 6) / 7 }

  /// The day at a place; nil where there is none.
  func day(at point: Point, in rect: Rect) -> LocalDay? {
    guard rect.contains(point), point.y >= rect.y + 2 else { return nil }
    let place = (point.y - rect.y - 2) * 7 + (point.x - rect.x) / 4 - month.firstDay.weekday
    return (0..<month.length).contains(place) && point.x < rect.x + Self.width
      ? LocalDay(days: month.firstDay.days + place) : nil
  }

  func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    canvas.write(look.fitted(title, to: rect.width), x: rect.x, y: rect.y, style: look[.strong])
    for (place, name) in weekdays.enumerated() {
      let text = look.shown(name)
      canvas.write(text, x: rect.x + place * 4 + 3 - text.displayWidth, y: rect.y + 1, style: look[.quiet])
    }
    let first = month.firstDay
    for number in 1...month.length {
      let place = first.weekday + number - 1
      let y = rect.y + 2 + place / 7
      guard y < rect.maxY else { return }
      let x = rect.x + place % 7 * 4
      let day = LocalDay(days: first.days + number - 1)
      let entries = calendar[day].entries.count
      let isFocused = day == self.day
      let style = isFocused ? look[isActive ? .focus : .activeBorder] : entries > 0 ? look[.strong] : look[.quiet]
      let text = (isFocused ? String(look[.pointer]) : " ") + (number < 10 ? " " : "") + String(number)
      canvas.write(text, x: x, y: y, style: style)
      if entries > 0 { canvas.put(Self.mark(entries, look), x: x + 3, y: y, style: look[.accent]) }
      if isFocused && isActive { canvas.cursor = Point(x: x, y: y) }
    }
  }

  /// A mark for one entry, for two, and for more.
  static func mark(_ entries: Int, _ look: Look) -> Character {
    let marks: [Character] = look.unicode ? ["·", "•", "●"] : [".", "o", "O"]
    return marks[min(max(1, entries), 3) - 1]
  }
}

extension JournalPagesState {
  /// Where the parts of the calendar are; on a narrow screen only the part that takes the keys is in sight.
  private struct Parts {
    var months: Pane?
    var list: Pane?
    var page: Pane?
  }

  private func parts(in rect: Rect, _ world: World) -> Parts {
    let count = entries(on: day, world).count
    let note = count > 0 ? world.strings.count("journal-pages.entries", count) : ""
    func beside(_ rect: Rect) -> Parts {
      let rows = rect.rows([.fixed(min(max(3, count + 2), rect.height / 2)), .flexible()], gap: -1)
      return Parts(
        list: Pane(dayName(day, world), note: note, rect: rows[0], isActive: isInDay),
        page: count > 0 ? Pane(rect: rows[1]) : nil)
    }
    let months = Pane(title(world), rect: rect, isActive: !isInDay)
    if world.room <= .onePane { return isInDay ? beside(rect) : Parts(months: months) }
    let columns = rect.columns([.fixed(MonthPicture.width + 4), .flexible()], gap: -1)
    var parts = beside(columns[1])
    parts.months = months
    parts.months?.rect = columns[0]
    return parts
  }

  /// The months in sight, that of the day in focus last, each with where it is.
  private func months(in rect: Rect, _ world: World) -> [(picture: MonthPicture, rect: Rect)] {
    let calendar = JournalCalendar(world.journal.entries, utcOffset: world.utcOffset)
    var months = [day.month]
    var used = MonthPicture.height(day.month)
    while true {
      let before = LocalMonth(number: months[0].number - 1)
      let height = MonthPicture.height(before) + 1
      guard used + height <= rect.height else { break }
      months.insert(before, at: 0)
      used += height
    }
    var y = rect.y
    return months.map { month in
      let picture = MonthPicture(
        month: month, day: day, isActive: !isInDay, calendar: calendar, title: monthName(month, world),
        weekdays: (0..<7).map { world.strings["journal-pages.weekday.\($0).short"] })
      let place = Rect(x: rect.x, y: y, width: rect.width, height: MonthPicture.height(month))
      y = place.maxY + 1
      return (picture, place)
    }
  }

  /// The day at a place; nil where there is none.
  func day(at point: Point, in rect: Rect, _ world: World) -> LocalDay? {
    guard let pane = parts(in: rect, world).months else { return nil }
    return months(in: pane.padded, world).lazy.compactMap { $0.picture.day(at: point, in: $0.rect) }.first
  }

  /// Draws the calendar, with the entries of the day in focus.
  func drawCalendar(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let parts = parts(in: rect, world)
    Panes([parts.months, parts.list, parts.page].compactMap { $0 }).draw(into: &canvas, in: rect, look: look)
    if let pane = parts.months {
      for (picture, place) in months(in: pane.padded, world) { picture.draw(into: &canvas, in: place, look: look) }
    }
    let numbers = entries(on: day, world)
    if let pane = parts.list {
      let items = numbers.compactMap { number in
        world.journal.entry(number).map { entry in
          let time = world.moment(entry.begunAt).text("journal-pages.time", world.strings)
          let draft = entry.isFinished ? [] : [TextSpan("  " + world.strings["journal-pages.draft"], .quiet)]
          return ListItem(id: number, lead: time, tone: .quiet, text: [TextSpan(world.title(of: entry))] + draft)
        }
      }
      let focus = numbers.isEmpty ? nil : numbers[self.focus(of: .calendar, count: numbers.count)]
      List(
        items, state: ListState(focus: focus), isActive: isInDay, lineLimit: 1,
        placeholder: world.strings["journal-pages.no-entries"]
      ).draw(into: &canvas, in: pane.padded, look: look)
    }
    if let pane = parts.page, !numbers.isEmpty {
      let number = numbers[focus(of: .calendar, count: numbers.count)]
      let entry = world.journal.entry(number)
      Scroller(entry.map { EntryPage(entry: $0, world: world).paragraphs } ?? [])
        .draw(into: &canvas, in: pane.padded, look: look)
    }
    if numbers.isEmpty, let unreadable = world.unreadable, let pane = parts.list {
      let below = Rect(x: pane.padded.x, y: pane.rect.maxY, width: pane.padded.width, height: 3)
      Scroller([Paragraph(unreadable, .warn)])
        .draw(into: &canvas, in: below.intersection(rect.inset(x: 1, y: 1)), look: look)
    }
  }

  // MARK: Names

  /// A day with that of the week.
  func dayName(_ day: LocalDay, _ world: World) -> String {
    let date = Moment(days: day.days).text("lookback.day", world.strings)
    return world.strings["journal-pages.weekday.\(day.weekday).name"] + ", " + date
  }

  /// A month with its year.
  func monthName(_ month: LocalMonth, _ world: World) -> String {
    world.strings["journal-pages.month.\(month.month).name"] + " " + String(month.year)
  }
}
