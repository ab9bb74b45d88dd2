import Canvas
import History

extension Strings {
  /// What is wrong with keeping, and what helps.
  public func sentence(_ error: KeepingError) -> String {
    let path = error.path.cleaned()
    switch error.problem {
    case .other(let words): return fill("keep.problem.other", ["path": path, "words": words.cleaned()])
    case .missing(let record): return fill("keep.problem.missing", ["record": String(record)])
    case .noPlace: return self["keep.problem.no-place"]
    case .noFolder: return fill("keep.problem.no-folder", ["path": path])
    case .readOnly: return fill("keep.problem.read-only", ["path": path])
    case .damaged: return fill("keep.problem.damaged", ["path": path])
    case .truncated: return fill("keep.problem.truncated", ["path": path])
    case .foreign: return fill("keep.problem.foreign", ["path": path])
    case .newer: return fill("keep.problem.newer", ["path": path])
    case .busy: return fill("keep.problem.busy", ["path": path])
    case .full: return fill("keep.problem.full", ["path": path])
    case .migration: return fill("keep.problem.migration", ["path": path])
    }
  }

  /// Why a conversation cannot be held again.
  public func sentence(_ problem: ReplayProblem) -> String {
    switch problem {
    case .noPack(let name): fill("keep.replay.no-pack", ["pack": name.cleaned()])
    case .noCustomer(let name, let pack):
      fill("keep.replay.no-customer", ["name": name.cleaned(), "pack": pack.cleaned()])
    case .noCompany(let name, let pack):
      fill("keep.replay.no-company", ["name": name.cleaned(), "pack": pack.cleaned()])
    case .ownShopMissing: self["keep.replay.own-shop-missing"]
    case .ownShopChanged: self["keep.replay.own-shop-changed"]
    case .changedNumber(let name): fill("keep.replay.changed-number", ["name": name.cleaned()])
    case .unreadableWish(let part): fill("keep.replay.unreadable-wish", ["part": part.cleaned()])
    case .packChanged(let pack, let then, let now):
      fill("keep.replay.pack-changed", ["pack": pack.cleaned(), "then": String(then), "now": String(now)])
    case .rulesChanged(let then, let now):
      fill(
        then > now ? "keep.replay.rules-newer" : "keep.replay.rules-changed",
        ["then": String(then), "now": String(now)])
    case .impossibleMove(let turn, let name):
      fill("keep.replay.impossible-move", ["turn": String(turn), "move": name.cleaned()])
    }
  }
}
