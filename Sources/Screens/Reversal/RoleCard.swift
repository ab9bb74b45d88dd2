import Conversation
import Speech

/// Who a person plays: who they are, what they want, what it is really about, and what they would not say at once.
struct RoleCard: Sendable {
  /// Who they are and how they come in.
  let role: String
  /// What they want.
  let wish: String
  /// What it is really about, from the top down, with how readily each is said.
  let levels: [(fact: String, ease: Ease)]

  /// How readily something is said.
  enum Ease: String, Sendable {
    /// To anybody who asks.
    case easily
    /// To somebody who listens.
    case listened
    /// Not at once, and not to everybody.
    case hardly

    /// What the trust says that a level asks for, in permille.
    init(trust: Int) { self = trust < 350 ? .easily : trust < 500 ? .listened : .hardly }
  }

  /// Reads the card from a pack.
  init(_ scene: Scene, words: PackWords, forms: Forms, language: Language) {
    let customer = words.customers[scene.customer.id]
    role = (customer?.role ?? customer?.enters)?[language] ?? ""
    let wish = WishWords(scene, words: words, strings: forms, language: language)
    self.wish = scene.requirements.map(wish.text).joined(separator: ", ")
    levels = scene.customer.chain.map { level in
      (customer?.levels[level.id]?.fact[language] ?? level.id, Ease(trust: level.trust))
    }
  }
}
