/// One item of a list, or a group of items that opens in place.
public struct ListItem: Hashable, Sendable {
  /// What tells it from all others of the list, also from those inside of groups.
  public var id: Int
  /// A key of its own, shown in place of a number.
  public var key: Character?
  /// What stands first, in a column of its own.
  public var lead: String
  /// The tone of that.
  public var tone: Tone
  /// What stands beside it and is wrapped.
  public var text: [TextSpan]
  /// Whether it can be focused; headings and hints cannot.
  public var isEnabled: Bool
  /// The items inside, if it is a group; a group without items is shown as closed.
  public var children: [ListItem]?

  /// Makes an item.
  public init(
    id: Int, key: Character? = nil, lead: String = "", tone: Tone = .strong, text: [TextSpan] = [],
    isEnabled: Bool = true, children: [ListItem]? = nil
  ) {
    self.id = id
    self.key = key
    self.lead = lead
    self.tone = tone
    self.text = text
    self.isEnabled = isEnabled
    self.children = children
  }

  /// Makes an item of plain text.
  public init(_ text: String, id: Int, key: Character? = nil, isEnabled: Bool = true, children: [ListItem]? = nil) {
    self.init(id: id, key: key, text: [TextSpan(text)], isEnabled: isEnabled, children: children)
  }
}

/// An item of a list that is in sight, because the groups around it are open.
public struct ListRow: Hashable, Sendable {
  /// The item.
  public var item: ListItem
  /// How many groups it is in.
  public var depth: Int
  /// The group it is in.
  public var parent: Int?
  /// Whether it is a group that is open.
  public var isOpen: Bool
}

/// Which item of a list is focused and which groups are open; both by the items' ids, so that they survive new items.
public struct ListState: Hashable, Sendable {
  /// The focused item; where it is not in sight, the first that can be focused counts.
  public var focus: Int?
  /// The groups that are open.
  public var opened: Set<Int>

  /// Makes a state with the first item focused and all groups closed.
  public init(focus: Int? = nil, opened: Set<Int> = []) {
    self.focus = focus
    self.opened = opened
  }

  /// The items in sight, from top to bottom.
  public func rows(of items: [ListItem]) -> [ListRow] {
    var rows: [ListRow] = []
    collect(items, depth: 0, parent: nil, into: &rows)
    return rows
  }

  private func collect(_ items: [ListItem], depth: Int, parent: Int?, into rows: inout [ListRow]) {
    for item in items {
      let isOpen = opened.contains(item.id) && item.children?.isEmpty == false
      rows.append(ListRow(item: item, depth: depth, parent: parent, isOpen: isOpen))
      if isOpen { collect(item.children ?? [], depth: depth + 1, parent: item.id, into: &rows) }
    }
  }

  /// The index of the focused row, or nil where none can be focused.
  public func focusIndex(in rows: [ListRow]) -> Int? {
    rows.firstIndex { $0.item.id == focus && $0.item.isEnabled } ?? rows.firstIndex { $0.item.isEnabled }
  }

  /// The focused item, or nil where none can be focused.
  public func focused(in items: [ListItem]) -> ListItem? {
    let rows = rows(of: items)
    return focusIndex(in: rows).map { rows[$0].item }
  }

  /// Moves the focus down by some rows that can be focused (up when negative), not beyond the ends.
  public mutating func move(by steps: Int, in items: [ListItem]) {
    let rows = rows(of: items)
    guard let index = focusIndex(in: rows) else { return }
    let enabled = rows.indices.filter { rows[$0].item.isEnabled }
    guard let here = enabled.firstIndex(of: index) else { return }
    let steps = min(max(steps, -enabled.count), enabled.count)
    focus = rows[enabled[min(max(0, here + steps), enabled.count - 1)]].item.id
  }

  /// Moves the focus to the first row.
  public mutating func moveToFirst(in items: [ListItem]) { move(by: .min, in: items) }

  /// Moves the focus to the last row.
  public mutating func moveToLast(in items: [ListItem]) { move(by: .max, in: items) }

  /// Opens the focused group or closes it; returns whether the focused item is a group.
  @discardableResult
  public mutating func toggle(in items: [ListItem]) -> Bool {
    guard let item = focused(in: items), item.children != nil else { return false }
    focus = item.id
    if opened.remove(item.id) == nil { opened.insert(item.id) }
    return true
  }

  /// Opens the focused group; returns whether something changed.
  @discardableResult
  public mutating func open(in items: [ListItem]) -> Bool {
    guard let item = focused(in: items), item.children?.isEmpty == false else { return false }
    focus = item.id
    return opened.insert(item.id).inserted
  }

  /// Closes the focused group, or the group around the focused item and focuses that; returns whether something changed.
  @discardableResult
  public mutating func close(in items: [ListItem]) -> Bool {
    let rows = rows(of: items)
    guard let index = focusIndex(in: rows) else { return false }
    guard let group = rows[index].isOpen ? rows[index].item.id : rows[index].parent else { return false }
    opened.remove(group)
    focus = group
    return true
  }
}
