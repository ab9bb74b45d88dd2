import Conversation
import Season
import Shop

extension Pack {
  /// The shop whose seasons can be played: the pack's customers, assortment and needs, with the numbers of the model.
  ///
  /// - Parameters:
  ///   - files: The model; the pack's own numbers are set in it, then those a person changed.
  ///   - changed: What a person changed.
  /// - Returns: The shop.
  /// - Throws: `Issue` where the pack's or the person's numbers do not fit the model.
  public func seasonShop(model files: ModelFiles, changed: [ModelSetting] = []) throws(Issue) -> SeasonShop {
    let model = try files.setting(modelOverrides, source: "pack.yaml").setting(changed).model
    return SeasonShop(customers: customers, floor: ShopFloor(assortment), needs: needs, model: model)
  }

  /// The pack after what sellers of a company reported: in a house that learns, shelf and rules are different then (E17).
  ///
  /// A scene made from it is an ordinary one. A kept conversation can be held again only with the same reports before it,
  /// because its model differs from the pack's own.
  ///
  /// - Parameters:
  ///   - reports: The reports, the oldest first.
  ///   - companyID: The company they were made in; the others stay as they are.
  ///   - files: The model, which says how often the same must be reported.
  /// - Returns: The pack, and what changed; nothing in a house that does not learn, or where a wish cannot be read.
  public func learnt(
    from reports: [NeedReport], in companyID: String, model files: ModelFiles
  ) -> (pack: Pack, changes: [ShopChange]) {
    guard let company = company(companyID) else { return (self, []) }
    let changes = changesThatCanBeSaid(learning(model: files), reports, company)
    return (changed(by: changes, in: companyID), changes)
  }

  /// What houses make of reports about the pack's customers, with the pack's own numbers.
  func learning(model files: ModelFiles) -> Learning {
    let model = (try? files.setting(modelOverrides, source: "pack.yaml").model) ?? files.model
    return Learning(floor: ShopFloor(assortment), reportsToChange: model.assumptions[.reportsToChange] ?? 1)
  }

  /// What follows from reports; nothing where a wish cannot be read.
  func changesThatCanBeSaid(_ learning: Learning, _ reports: [NeedReport], _ company: Company) -> [ShopChange] {
    let found = try? learning.changes(from: reports, in: company, customers: customers)
    // A service of one's own has no words yet that a seller could say.
    return (found ?? []).filter { if case .service = $0 { false } else { true } }
  }

  /// The pack after changes that a company makes.
  func changed(by changes: [ShopChange], in companyID: String) -> Pack {
    var pack = self
    pack.assortment = assortment.changed(by: changes)
    if let index = companies.firstIndex(where: { $0.id == companyID }) {
      pack.companies[index] = companies[index].changed(by: changes)
    }
    return pack
  }
}
