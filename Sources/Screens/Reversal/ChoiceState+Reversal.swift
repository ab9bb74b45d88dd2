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

extension Pack {
  /// Whether somebody can play its customers: there are words for it, people, and houses.
  var canBePlayed: Bool { !words.playing.isEmpty && !customers.isEmpty && !companies.isEmpty }

  /// The houses in which each of the two ways of selling is most at home: the one that does the most for moving stock, and
  /// the one that does the most for people.
  var housesOfTheirOwn: (push: Company, centred: Company)? {
    guard let push = companies.min(by: { $0.done < $1.done }), let centred = companies.max(by: { $0.done < $1.done }),
      push.id != centred.id
    else { return nil }
    return (push, centred)
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
    guard let model = world.loaded?.model, pack.canBePlayed else { return [.say(world.strings["reversal.no-words"])] }
    let houses = companies.focus == Self.twoHouses ? pack.housesOfTheirOwn : nil
    do throws(SceneFailure) {
      let pushing = try pack.scene(customer: customer.id, company: (houses?.push ?? company).id, model: model)
      let centred = try pack.scene(customer: customer.id, company: (houses?.centred ?? company).id, model: model)
      let state = ReversalState(
        pack: pack,
        reversal: Reversal(
          .init(policy: StancePolicy(.push), scene: pushing),
          .init(policy: StancePolicy(.customerCentred), scene: centred), seed: seed))
      return [
        .open(.reversal(state)), .show(title: world.strings["reversal.role"], state.roleParagraphs(world)),
      ]
    } catch {
      return [.say(world.strings["practise.cannot-open"])]
    }
  }
}
