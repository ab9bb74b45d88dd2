import Canvas
import Conversation
import Packs
import Season

extension App {
  /// Opens the choice of whom one plays; packs without words for that have nobody one could play.
  mutating func openReversal() {
    guard world.packs.contains(where: { $0.canBePlayed }) else {
      message = world.strings["reversal.no-words"]
      return
    }
    openOnce(.choice(ChoiceState(world, isReversal: true)))
  }
}

extension ChoiceState {
  /// The id of the row for two houses.
  static let twoHouses = -1

  /// One more row above the houses: each seller in the house that suits them.
  func twoHouses(_ pack: Pack, _ world: World) -> [ListItem] {
    guard let houses = pack.housesOfTheirOwn else { return [] }
    func name(_ company: Company) -> String { pack.words.companies[company.id]?.name[world.language] ?? company.id }
    let text = world.strings.fill(
      "reversal.two-houses-text", ["one": name(houses.push), "other": name(houses.centred)])
    return [
      ListItem(
        id: Self.twoHouses,
        text: [TextSpan(world.strings["reversal.two-houses"], .strong), TextSpan("\n" + text)])
    ]
  }

  /// Lets the person in who plays the customer.
  func startReversal(
    _ pack: Pack, _ customer: Customer, _ company: Company, seed: UInt64, _ world: World
  ) -> [Step] {
    let isTwo = companies.focus == Self.twoHouses && pack.housesOfTheirOwn != nil
    let reversal = ReversalOpening(companies: isTwo ? [] : [company.id])
    return comeIn(reversal, pack, customer: customer.id, seed: seed, world)
  }

  /// Comes in, and reads who one is.
  func comeIn(
    _ reversal: ReversalOpening, _ pack: Pack, customer: String, seed: UInt64, _ world: World
  ) -> [Step] {
    guard let model = world.loaded?.model, pack.canBePlayed else { return [.say(world.strings["reversal.no-words"])] }
    do throws(SceneFailure) {
      let state = ReversalState(
        pack: pack, reversal: try reversal.begin(pack, customer: customer, model: model, seed: seed))
      return [
        .open(.reversal(state)), .show(title: world.strings["reversal.role"], state.roleParagraphs(world)),
      ]
    } catch {
      return [.say(world.strings["practise.cannot-open"])]
    }
  }
}
