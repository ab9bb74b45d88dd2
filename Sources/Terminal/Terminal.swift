import CTerminal
import Canvas

/// The terminal the program runs in, from `init` to `close()`.
///
/// There is one per process, and it belongs to the thread that opened it. While it is open, signals arrive as events,
/// a crash gives the terminal back before it goes on, and so does an exit that nobody expected.
public final class Terminal {
  /// What the caller decides about a terminal.
  public struct Options: Sendable {
    /// The kind of terminal; nil takes what TERM says.
    public var name: String?
    /// Whether colours may be used; whoever sets NO_COLOR wants none.
    public var colours: Bool
    /// Whether presses and the wheel of the mouse are reported.
    public var mouse: Bool
    /// A file that takes standard error in while the screen is open; nil leaves it alone, and so does a standard error
    /// that is no terminal.
    public var errorLog: String?

    /// Makes options; without arguments with colours and mouse.
    public init(name: String? = nil, colours: Bool = true, mouse: Bool = true, errorLog: String? = nil) {
      self.name = name
      self.colours = colours
      self.mouse = mouse
      self.errorLog = errorLog
    }
  }

  /// Whether the character set can show everything; else signs are replaced, as `fallback(for:)` says.
  public let canDrawUnicode: Bool
  /// How many colours there are; 0 for none.
  public let colours: Int
  /// What was presented last, to tell which rows have changed.
  private var shown: Canvas?
  /// Whether the caller has yet to hear that the screen was away.
  var wasAway = false

  /// Opens the terminal on standard input and output.
  ///
  /// A name beginning with `xterm-` that nothing describes is taken for a plain `xterm`.
  /// - Throws: `TerminalError`, and then the terminal is as before.
  public convenience init(options: Options = Options()) throws(TerminalError) {
    let name = options.name ?? ct_environment_name().map { String(cString: $0) }
    let open = { (name: String?) in ct_open(name, options.colours, options.mouse, options.errorLog) }
    var result = open(name)
    if result == Int32(CT_UNKNOWN_NAME.rawValue), let name, name.hasPrefix("xterm-") { result = open("xterm") }
    try self.init(result: result, name: name)
  }

  /// Opens a terminal that nobody sees, for tests: it can be drawn on and read back, and has no keyboard.
  convenience init(headless name: String, colours: Bool, width: Int, height: Int) throws(TerminalError) {
    try self.init(result: ct_open_headless(name, colours, Int32(width), Int32(height)), name: name)
  }

  private init(result: Int32, name: String?) throws(TerminalError) {
    switch ct_opening(UInt32(bitPattern: result)) {
    case CT_OPENED: break
    case CT_NO_NAME: throw .noName
    case CT_NOT_A_TERMINAL: throw .notATerminal
    case CT_UNKNOWN_NAME: throw .unknownName(name ?? "")
    case CT_TOO_SIMPLE: throw .tooSimple(name ?? "")
    case CT_ALREADY_OPEN: throw .alreadyOpen
    default: throw .noPipes
    }
    canDrawUnicode = ct_is_utf8()
    colours = Int(ct_colours())
  }

  deinit { close() }

  /// Columns and rows.
  public var size: (width: Int, height: Int) { (Int(ct_columns()), Int(ct_rows())) }

  /// Listens to the mouse, or no longer.
  public func listen(toMouse mouse: Bool) {
    guard isOpen else { return }
    ct_listen_to_mouse(mouse)
  }

  /// Gives the terminal back as it was found; a second time does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    ct_close()
  }

  /// Whether `close()` has not been called yet.
  public private(set) var isOpen = true

  /// Shows a canvas; only what is different from the last one reaches the terminal.
  ///
  /// The terminal's cursor goes to the cursor of the canvas. Without one it is hidden or, where that is impossible,
  /// stands at the bottom left.
  public func present(_ canvas: Canvas) {
    guard isOpen else { return }
    let size = size
    let fits = shown.map { $0.width == canvas.width && $0.height == canvas.height } ?? false
    if !fits { ct_erase() }
    var row: [ct_cell] = []
    row.reserveCapacity(canvas.width)
    for y in 0..<min(canvas.height, size.height) {
      let range = y * canvas.width..<(y + 1) * canvas.width
      if fits, let shown, shown.cells[range] == canvas.cells[range] { continue }
      row.removeAll(keepingCapacity: true)
      for index in range where !canvas.cells[index].isContinuation {
        let isWide = index + 1 < range.upperBound && canvas.cells[index + 1].isContinuation
        row.append(ct_cell(canvas.cells[index], isWide: isWide, unicode: canDrawUnicode))
      }
      ct_put_row(Int32(y), row, Int32(row.count))
    }
    shown = canvas
    let cursor = canvas.cursor ?? Point(x: 0, y: max(0, size.height - 1))
    ct_show(Int32(max(0, cursor.x)), Int32(max(0, cursor.y)), canvas.cursor != nil)
  }

  /// Leaves the screen to the shell, stops until continued, and shows the last canvas again.
  ///
  /// Afterwards `next(timeout:)` reports `.resized`, because the terminal may have another size by now.
  public func suspend() {
    guard isOpen, ct_suspend() else { return }
    wasAway = true
  }

  /// Brings the next canvas in whole, whatever the terminal seems to show.
  public func redraw() {
    forgetShown()
    if isOpen { ct_distrust() }
  }

  /// Forgets what was shown, so that the next canvas is brought in whole.
  func forgetShown() { shown = nil }
}
