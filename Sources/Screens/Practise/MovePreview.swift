import Conversation
import Speech

/// What a list says of a move that could be made now.
///
/// Where it is certain it is the very sentence that will be said. A move that still asks with what, or whose words depend
/// on whether they hit the mark, is described instead.
struct MovePreview {
  private let session: Session
  private let forms: Forms
  private let words: PackWords

  /// Makes previews for a conversation as it stands.
  init(_ session: Session, words: PackWords, forms: Forms) {
    self.session = session
    self.words = words
    self.forms = forms
  }

  /// The words for a move; `showsBest` where the best offer for it may be named.
  func text(_ kind: MoveKind, showsBest: Bool) -> String {
    guard words.moves[kind.rawValue] != nil else { return "" }
    switch kind {
    case .reflectWords, .reflectFeeling, .summarise: return hint(kind, showsBest: showsBest)
    case _ where kind.needsOffer: return hint(kind, showsBest: showsBest)
    default: return session.narrator.preview(of: Move(kind), in: session.state)
    }
  }

  /// The gist of a move, with what it is about just now.
  private func hint(_ kind: MoveKind, showsBest: Bool) -> String {
    guard let hint = words.moves[kind.rawValue]?.hint[session.narrator.language], hint.contains("{") else {
      return words.moves[kind.rawValue]?.hint[session.narrator.language] ?? ""
    }
    let scene = session.scene
    var values = session.narrator.placeholders(in: session.state)
    if kind.needsOffer {
      values["offer"] = "…"
      values["date"] = "…"
    }
    if kind.needsOffer, showsBest, let best = scene.offersInOrder(for: kind, session.state).first {
      let offer = scene.offers[best.offer]
      values["offer"] = session.narrator.name(ofOffer: best.offer)
      values["date"] = forms.date(inDays: offer.days, from: session.narrator.weekday)
      values["price"] = forms.money(offer.price)
      if case .place = offer.subject { values["place"] = values["offer"] }
    }
    if values["place"] == nil { values["place"] = "…" }
    return Forms.fill(hint, values)
  }
}
