import Canvas

/// The first screen: what this is, and which doors there are.
struct HomeState: ScreenState {
  /// Which door is focused.
  var list = ListState()
  /// What to open as soon as the packs have been read.
  var waitsFor: Command?

  var context: Context { .home }

  func heading(_ world: World) -> String { "" }

  /// The doors that lead somewhere just now.
  static func doors(_ world: World) -> [Door] {
    Door.all.filter { door in
      switch door.command {
      case .resume: world.waiting != nil
      case .openReversal: world.loaded == nil || world.packs.contains { $0.canBePlayed }
      default: true
      }
    }
  }

  /// The doors as a list; ids are places in the table of all doors, so that the focus survives a new door.
  func doorList(_ world: World) -> List {
    let strings = world.strings
    let isShort = Self.layout(world.area, world).focus != nil
    let items = Self.doors(world).map { door in
      let sentence = Self.sentence(about: door, isShort: isShort, world)
      return ListItem(
        id: Door.all.firstIndex(of: door) ?? 0, lead: strings["home.door.\(door.id).name"],
        text: [TextSpan(sentence)])
    }
    return List(items, state: list, isNumbered: true, lineLimit: isShort ? 1 : nil)
  }

  /// For whom a door is, and where there is room what lies behind it.
  static func sentence(about door: Door, isShort: Bool, _ world: World) -> String {
    let key = "home.door.\(door.id)." + (isShort ? "short" : "text")
    return world.strings.fill(key, ["conversation": world.waiting ?? ""])
  }

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    let doors = doorList(world)
    switch command {
    case .up: list.move(by: -1, in: doors.items)
    case .down: list.move(by: 1, in: doors.items)
    case .pageUp, .first: list.moveToFirst(in: doors.items)
    case .pageDown, .last: list.moveToLast(in: doors.items)
    case .activate, .right: return open(list.focused(in: doors.items))
    case .chooseNumber:
      guard let digit = key?.digit else { return [] }
      return open(doors.item(key: Character(String(digit))))
    default: break
    }
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    open(doorList(world).item(at: point, in: Self.layout(world.area, world).doors, look: world.look))
  }

  mutating func packsArrived(_ world: World) -> [Step] {
    guard let command = waitsFor else { return [] }
    waitsFor = nil
    return [.run(command)]
  }

  private mutating func open(_ item: ListItem?) -> [Step] {
    guard let item else { return [] }
    list.focus = item.id
    waitsFor = nil
    return [.run(Door.all[item.id].command)]
  }
}
