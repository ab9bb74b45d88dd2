import Canvas
import Packs
import Shop

/// The shop: the stock as a table, and the matching engine to play with; the same code the conversation uses.
struct ShopState: ScreenState {
  /// The parts of the screen that take the keys in turn.
  enum Part: String, CaseIterable, Sendable { case stock, wish, needs, offers, relaxations }

  /// The pack whose shop it is.
  let pack: Pack
  /// What weighs everything the shop can do.
  let engine: MatchingEngine
  /// The part that takes the keys.
  var part = Part.stock
  /// What of the stock is shown, and how.
  var stock = StockState()
  /// The wish as typed, in the notation of requirements.
  var wish = LineEditor(limit: 400)
  /// What is wrong with the wish as typed, if anything is.
  private(set) var wishError: RequirementError?
  /// The last wish that could be read.
  private(set) var requirements: [Requirement] = []
  /// How much each need weighs, by its id, 1 to 5; those that are not known are missing.
  private(set) var weights: [String: Int] = [:]
  /// Which need is focused.
  var needsList = ListState()
  /// What the shop can do, best first; empty while nothing is known.
  private(set) var offers: [Offer] = []
  /// Which offer is focused.
  var offersTable = TableState()
  /// What could be given up of the wish, best first.
  private(set) var relaxations: [Relaxation] = []
  /// Which of them is focused.
  var relaxationsList = ListState()

  /// Opens the shop of a pack.
  init(pack: Pack, _ world: World) {
    self.pack = pack
    engine = MatchingEngine(pack.assortment)
  }

  var context: Context { .shop }
  var wording: String { "shop-" + part.rawValue }
  var isEditing: Bool { part == .wish || (part == .stock && stock.isSearching) }
  var catchesBack: Bool { part == .stock && !stock.search.isEmpty }

  func heading(_ world: World) -> String {
    world.strings["screen.shop"] + " · " + pack.words.title[world.language]
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .more, .less: part == .needs
    case .filter, .sort, .reverseSort: part == .stock
    case .activate: part != .needs
    case .clearWish: !wish.isEmpty || !weights.isEmpty
    case .nextPack: world.packs.count > 1
    default: true
    }
  }

  /// The needs a thing can meet, in the pack's order.
  var needs: [String] { pack.needs.filter { $0.kind == .product }.map(\.id) }

  /// Whether anything is known of what somebody wants.
  var isAnythingKnown: Bool { !requirements.isEmpty || !weights.isEmpty }

  /// The offer in focus.
  var focusedOffer: Offer? {
    offers.isEmpty ? nil : offers[min(max(0, offersTable.focus), offers.count - 1)]
  }

  /// Reads the wish as typed; while it cannot be read, the last one that could counts.
  mutating func readWish() {
    if wish.text.allSatisfy(\.isWhitespace) {
      wishError = nil
      requirements = []
    } else {
      do throws(RequirementError) {
        requirements = try Requirement.list(wish.text, attributes: engine.table.attributeKinds)
        wishError = nil
      } catch {
        wishError = error
        return
      }
    }
    match()
  }

  /// Lets a need weigh more or less, from not at all to 5.
  mutating func weigh(_ need: String, by steps: Int) {
    let weight = min(max(0, (weights[need] ?? 0) + steps), 5)
    weights[need] = weight == 0 ? nil : weight
    match()
  }

  /// Forgets wish and needs.
  mutating func clear() {
    wish = LineEditor(limit: wish.limit)
    weights = [:]
    readWish()
  }

  /// Gives up part of the wish: the text that remains is what is wanted now.
  mutating func giveUp(_ relaxation: Relaxation) {
    let kept = requirements.filter { !relaxation.drop.contains($0) }
    var items = kept.map { $0.importance == 1 ? $0.text : "\($0.text):\($0.importance)" }
    if relaxation.drop.contains(.inStock) { items.append("stock>=0") }
    wish = LineEditor(items.joined(separator: ", "), limit: wish.limit)
    readWish()
  }

  /// Weighs everything the shop can do against what is known.
  private mutating func match() {
    offers = isAnythingKnown ? engine.rank(needs: weights, requirements: requirements) : []
    // Without needs the wish alone gives an order, and it says something about shoes only.
    if weights.isEmpty { offers = offers.filter { $0.row != nil } + offers.filter { $0.row == nil } }
    relaxations = requirements.isEmpty ? [] : engine.relaxations(requirements)
    offersTable = TableState()
    relaxationsList = ListState()
  }
}
