extension ReplayProblem {
  /// The problem's name, under which the interface's strings have a sentence for it: `keep.replay.` and the name.
  public var name: String {
    switch self {
    case .noPack: "no-pack"
    case .noCustomer: "no-customer"
    case .noCompany: "no-company"
    case .ownShopMissing: "own-shop-missing"
    case .ownShopChanged: "own-shop-changed"
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
    case .ownShopMissing, .ownShopChanged: [:]
    case .noCustomer(let name, let pack), .noCompany(let name, let pack): ["name": name, "pack": pack]
    case .changedNumber(let name): ["name": name]
    case .unreadableWish(let part): ["part": part]
    case .packChanged(let pack, let then, let now): ["pack": pack, "then": String(then), "now": String(now)]
    case .rulesChanged(let then, let now): ["then": String(then), "now": String(now)]
    case .impossibleMove(let turn, let name): ["turn": String(turn), "move": name]
    }
  }
}
