/// Why a conversation cannot be held again as it was.
public enum ReplayProblem: Error, Hashable, Sendable {
  /// There is no pack of this name.
  case noPack(String)
  /// The pack has no such customer any more.
  case noCustomer(String, pack: String)
  /// The pack has no such company any more.
  case noCompany(String, pack: String)
  /// It was held in a person's own house, which is not there: nothing was said of it, or the journal is locked.
  case ownShopMissing
  /// It was held in a person's own house, of which they say something else now.
  case ownShopChanged
  /// The model has no such number any more, or the value is beyond its range.
  case changedNumber(String)
  /// The customer's wish cannot be read any more.
  case unreadableWish(String)
  /// What the course depends on has changed; the version of the pack then and now.
  case packChanged(String, then: Int, now: Int)
  /// The rules of the program have changed; their version then and now.
  case rulesChanged(then: Int, now: Int)
  /// A move is not possible where it was made; its turn and its name.
  case impossibleMove(turn: Int, String)
}

extension ReplayProblem: CustomStringConvertible {
  /// What is in the way and what helps, in English; the names in it are ids.
  public var description: String {
    switch self {
    case .noPack(let name):
      "the pack “\(name)” is not there. Put it beside the others, or name its folder with --packs DIR."
    case .noCustomer(let name, let pack): "the pack “\(pack)” has no customer “\(name)” any more."
    case .noCompany(let name, let pack): "the pack “\(pack)” has no company “\(name)” any more."
    case .ownShopMissing: "it was held in a shop of one’s own, which is not here: the journal is locked, or holds none."
    case .ownShopChanged: "it was held in a shop of one’s own, and other things are said of that shop now."
    case .changedNumber(let name): "the number “\(name)” that was changed for it is no longer there, or its range is."
    case .unreadableWish(let part): "the wish “\(part)” cannot be read."
    case .packChanged(let pack, let then, let now):
      "the pack “\(pack)” has changed since (version \(then) then, \(now) now); only the old one leads to the same."
    case .rulesChanged(let then, let now):
      then > now
        ? "it was held under newer rules (\(then), here \(now)); use a newer version of anprobe."
        : "the rules of the program have changed since (\(then) then, \(now) now)."
    case .impossibleMove(let turn, let name): "the move “\(name)” of turn \(turn) is not possible there."
    }
  }
}
