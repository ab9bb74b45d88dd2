import History

/// Kept conversations as a tree: what goes off from another stands below it.
///
/// The newest conversation stands first; its branches below it by their turn, those at one turn by their age. A branch whose
/// origin is not in the list stands as one of its own.
struct RecordTree: Hashable, Sendable {
  /// One row of the tree.
  struct Row: Hashable, Sendable {
    /// The conversation.
    var record: ConversationSummary
    /// How many others it is below.
    var depth: Int
    /// How many go off from it, at any depth, those that are out of sight included.
    var branches: Int
    /// Whether those are in sight.
    var isOpen: Bool
  }

  /// With how many branches at most a tree is open as long as nobody has closed it.
  static let openUpTo = 4

  /// The rows in sight, from top to bottom.
  private(set) var rows: [Row] = []

  /// Puts conversations into a tree.
  ///
  /// - Parameters:
  ///   - records: The conversations, the newest first.
  ///   - toggled: Those that a person opened or closed, against what is usual.
  ///   - isOpen: Whether every branch is in sight whatever is closed, as where something is looked for.
  init(_ records: [ConversationSummary], toggled: Set<Int> = [], isOpen: Bool = false) {
    let ids = Set(records.map(\.id))
    var below: [Int: [ConversationSummary]] = [:]
    var roots: [ConversationSummary] = []
    for record in records {
      // Only what was there before can be an origin, so that no ring can come from outside.
      if let origin = record.branch?.record, ids.contains(origin), origin < record.id {
        below[origin, default: []].append(record)
      } else {
        roots.append(record)
      }
    }
    func count(_ id: Int) -> Int { (below[id] ?? []).reduce(0) { $0 + 1 + count($1.id) } }
    func add(_ record: ConversationSummary, _ depth: Int) {
      let branches = count(record.id)
      let isUsual = depth > 0 || branches <= Self.openUpTo
      let isOpen = isOpen || isUsual != toggled.contains(record.id)
      rows.append(Row(record: record, depth: depth, branches: branches, isOpen: isOpen))
      guard isOpen else { return }
      let children = (below[record.id] ?? []).sorted { ($0.branch?.turn ?? 0, $0.id) < ($1.branch?.turn ?? 0, $1.id) }
      for child in children { add(child, depth + 1) }
    }
    for root in roots { add(root, 0) }
  }
}
