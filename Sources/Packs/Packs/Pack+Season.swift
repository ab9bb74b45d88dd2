import Conversation
import Season

extension Pack {
  /// The shop whose seasons can be played: the pack's customers, assortment and needs, with the numbers of the model.
  ///
  /// - Parameter files: The model; the pack's own numbers are set in it, then those a person changed.
  /// - Parameter changed: What a person changed.
  /// - Throws: `Issue` where the pack's or the person's numbers do not fit the model.
  public func seasonShop(model files: ModelFiles, changed: [ModelSetting] = []) throws(Issue) -> SeasonShop {
    let model = try files.setting(modelOverrides, source: "pack.yaml").setting(changed).model
    return SeasonShop(customers: customers, floor: ShopFloor(assortment), needs: needs, model: model)
  }
}
