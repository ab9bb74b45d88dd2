extension ReplayProblem {
  /// The problem's name, under which the interface's strings have a sentence for it.
  public var name: String {
    switch self {
    case .noPack: "no-pack"
    case .noCustomer: "no-customer"
    case .noCompany: "no-company"
    case .changedNumber: "changed-number"
    case .unreadableWish: "unreadable-wish"
    case .packChanged: "pack-changed"
    case .rulesChanged(let then, let now): then > now ? "rules-newer" : "rules-changed"
    case .impossibleMove: "impossible-move"
    }
  }

  /// What fills that sentence's placeholders.
  public var values: [String: String] {
    switch self {
    case .noPack(let pack): ["pack": pack]
    case .noCustomer(let name, let pack), .noCompany(let name, let pack): ["name": name, "pack": pack]
    case .changedNumber(let name), .unreadableWish(let name): ["name": name]
    case .packChanged(let pack, let then, let now): ["pack": pack, "then": String(then), "now": String(now)]
    case .rulesChanged(let then, let now): ["then": String(then), "now": String(now)]
    case .impossibleMove(let turn, let name): ["turn": String(turn), "name": name]
    }
  }
}

extension KeepingError {
  /// The problem's name, under which the interface's strings have a sentence for it, with `{path}` and `{words}`.
  public var name: String {
    switch problem {
    case .noPlace: "no-place"
    case .noFolder: "no-folder"
    case .readOnly: "read-only"
    case .damaged: "damaged"
    case .truncated: "truncated"
    case .foreign: "foreign"
    case .newer: "newer"
    case .busy: "busy"
    case .full: "full"
    case .migration: "migration"
    case .missing: "missing"
    case .other: "other"
    }
  }

  /// What fills that sentence's placeholders; free of control characters.
  public var values: [String: String] {
    var values = ["path": Self.cleaned(path)]
    switch problem {
    case .missing(let id): values["id"] = String(id)
    case .other(let words): values["words"] = Self.cleaned(words)
    default: break
    }
    return values
  }
}
