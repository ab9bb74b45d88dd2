import Conversation
import Packs

/// A pack that was read without fault, with everything its deeper checks need.
public struct CheckedPack: Sendable {
  /// The pack.
  public let pack: Pack
  /// Where everything stands in its files.
  public let places: PackPlaces
  /// The model, without the pack's own numbers.
  public let model: ModelFiles
  /// Every customer in every company, customers first: `scenes[customer][company]`, in the order of the pack.
  public let scenes: [[Scene]]

  /// Compiles all scenes of a pack.
  ///
  /// - Throws: `SceneFailure` where a customer cannot be compiled.
  public init(pack: Pack, places: PackPlaces, model: ModelFiles) throws(SceneFailure) {
    self.pack = pack
    self.places = places
    self.model = model
    scenes = try pack.scenes(model: model)
  }
}
