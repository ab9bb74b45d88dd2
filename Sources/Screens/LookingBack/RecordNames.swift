import Canvas
import Conversation
import History
import Packs
import Speech

/// What people, houses and endings of kept conversations are called, in the packs there are; else by their ids.
struct RecordNames {
  /// The texts and the packs.
  let world: World

  private func words(_ pack: String) -> PackWords? { world.packs.first { $0.name == pack }?.words }

  /// A customer's name.
  func customer(_ id: String, pack: String) -> String {
    words(pack)?.customers[id]?.name[world.language] ?? id.cleaned()
  }

  /// A company's name.
  func company(_ id: String, pack: String) -> String {
    words(pack)?.companies[id]?.name[world.language] ?? id.cleaned()
  }

  /// How it came out, or that it has not yet.
  func ending(_ ending: Ending?, pack: String) -> String {
    guard let ending else { return world.strings["lookback.open"] }
    return words(pack)?.endings[ending.rawValue]?.name[world.language] ?? ending.rawValue
  }

  /// A feeling: the pack's word for an id, else the word that was typed.
  func feeling(_ id: String, pack: String) -> String {
    words(pack)?.sellerFeelings.first { $0.id == id }?.word[world.language] ?? id.cleaned()
  }
}
