import Canvas
import Shop
import Testing

@testable import Screens

@Test func stockIsATableWithASmallCellForEverySize() throws {
  var app = try app()
  app.press(.door("shop"))
  #expect(
    app.text == """
       Anprobe   Shop · A little shop                                          ? keys
      ┌ Shelves ────────────────────────────────────────────────────── 3 of 3 · all ─┐
      │  Model ▾                    Price  35 36 37 38 39 40 41 42 43 44 45 46 47 48 │
      │› City  trainer             €89.00           ·3                               │
      │  Classic  Oxford          €199.00                          ·                 │
      │  Trail M  walking boot    €129.90           1· 2  +                          │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      ├ In detail ───────────────────────────────────────────────────────────────────┤
      │ Stadtschritt  City · trainer · €89.00 · 2 days to order                      │
      │ in white      38: 0 · 38½: 3                                                 │
      │ good for      comfort 3 · protection 1                                       │
      │ typed         category=trainer, waterproof=no                                │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      └──────────────────────────────────────────────────────────────────────────────┘
       Enter details   ↑↓ move   Tab next part   / search   w wish   f filter
      """)
}

@Test func wishAndNeedsAreWeighedByTheEngineAsOneTypes() throws {
  var app = try app()
  app.press(.door("shop"), .character("w"))
  app.type("size=38.5:3, waterproof=yes")
  app.press(.tab, .character("+"), .character("+"), .tab)
  #expect(
    app.text == """
       Anprobe   Shop · A little shop                                          ? keys
      ┌ Wish ────────────────────────┬ What the shop can do ───────────────────── 8 ─┐
      │ size=38.5:3, waterproof=yes  │  Offer                     when         Worth │
      │ Separated by commas; after   │› fetch: Trail M in 38½,…   in 1 day       0.6 │
      │ a colon, how much it         │  order: Trail M in 38½     in 4 days      0.6 │
      │ matters: size=38.5:3,        │  City in 38½               at once        0.2 │
      │ price<=150                   │  Trail M in 38 (½ off)     at once       -1.4 │
      ├ Needs ───────────────────────┤  Trail M in 39 (½ off)     at once       -1.4 │
      │ › comfort    ●●··· 2         │  insole                    at once       -1.8▾│
      │   protection ····· 0         ├ Why · fetch: Trail M in 38½, branch by the s… ┤
      │   continuity ····· 0         │ for      comfort: well                        │
      │                              │          size 38½: it is                      │
      │                              │          waterproof: it is                    │
      │                              │ against  here at once: it isn’t               │
      │                              │                                               │
      │                              │                                               │
      │                              │                                               │
      │                              ├ If one gives way ─────────────────────────────┤
      │                              │ › without waterproof: 1 shoe fits             │
      │                              │   without here at once: 1 shoe fits           │
      │                              │   without size 38½: 3 shoes fit               │
      │                              │                                               │
      └──────────────────────────────┴───────────────────────────────────────────────┘
       Enter details   ↑↓ move   Tab next part   / search   w wish   x clear
      """)
  guard case .shop(let state) = app.screen else {
    Issue.record("the shop was left")
    return
  }
  let engine = MatchingEngine(SmallPack.pack.assortment)
  let wish = try Requirement.list("size=38.5:3, waterproof=yes", attributes: engine.table.attributeKinds)
  #expect(state.offers == engine.rank(needs: ["comfort": 2], requirements: wish))
  #expect(state.relaxations == engine.relaxations(wish))
}

@Test func aMistypedWishIsExplainedInPlaceAndTheLastOneThatCouldBeReadCounts() throws {
  var app = try app()
  app.press(.door("shop"), .character("w"))
  app.type("size=38.5")
  let before = app.shop?.offers
  app.type(", sice=3")
  #expect(app.text.contains("at 12: there is no ‘sice’"))
  #expect(app.text.contains("Did you mean size?"))
  #expect(app.shop?.offers == before)
  app.press(.enter)
  #expect(app.shop?.part == .wish, "one cannot go on with a wish that cannot be read")
}

@Test(arguments: [
  (",", "nothing stands between two commas"), ("38", "‘38’ stands alone"), ("size", "compares nothing"),
  ("=3", "the name before the comparison"), ("size=", "the value after ‘size’"),
  ("zzzzzz=1", "There is, for example"), ("size=red", "no number that size"), ("waterproof=3", "is yes or no, not"),
  ("size=38:x", "is no weight"),
])
func everyMistakeHasARemedy(typed: String, said: String) throws {
  var app = try app(120, 40)
  app.press(.door("shop"), .character("w"))
  app.type(typed)
  let error = try #require(app.shop?.wishError)
  #expect(error.text(app.world.strings).contains(said))
}

@Test func givingWayRewritesTheWish() throws {
  var app = try app()
  app.press(.door("shop"), .character("w"))
  app.type("size=38.5:3, waterproof=yes")
  app.press(.tab, .tab, .tab, .down, .enter)
  #expect(app.shop?.wish.text == "size=38.5:3, waterproof=yes, stock>=0")
  #expect(app.text.contains("On nothing: 1 shoe fits."))
  app.press(.character("x"))
  #expect(app.shop?.wish.isEmpty == true)
  #expect(app.text.contains("Nothing is known yet."))
}

@Test func needsWeighFromNothingToFive() throws {
  var app = try app()
  app.press(.door("shop"), .tab, .tab)
  for _ in 0..<9 { app.press(.right) }
  #expect(app.shop?.weights == ["comfort": 5])
  #expect(app.shop?.offers.first?.subject == "trail")
  for _ in 0..<9 { app.press(.character("-")) }
  #expect(app.shop?.weights == [:])
  app.press(.down, .down, .character("+"), .character("+"))
  #expect(app.shop?.offers.first?.subject == "cobbler", "nothing in the shop keeps things as they were")
}

@Test func searchFilterAndSortChooseWhatIsOnTheShelves() throws {
  var app = try app(language: .german)
  app.press(.door("shop"), .character("/"))
  app.type("wander")
  #expect(app.shown == ["trail"])
  app.press(.enter, .escape)
  #expect(app.shown == ["city", "classic", "trail"])
  app.press(.character("f"))
  #expect(app.shown == ["city", "trail"])
  app.press(.character("f"), .character("f"))
  #expect(app.shown == ["classic"])
  app.press(.character("f"), .character("s"))
  #expect(app.shown == ["city", "trail", "classic"], "by price")
  app.press(.character("S"))
  #expect(app.shown == ["classic", "trail", "city"])
  #expect(app.screen.state.context == .shop)
  app.press(.escape)
  #expect(app.screen.state.context == .home)
}

@Test func enterShowsEverythingAboutAnArticle() throws {
  var app = try app()
  app.press(.door("shop"), .enter)
  #expect(app.text.contains("true          It rolls well."))
  #expect(app.text.contains("but           It is warm."))
  app.press(.enter)
  #expect(!app.text.contains("It rolls well."))
}

extension App {
  /// The shop, if it is in sight.
  fileprivate var shop: ShopState? { if case .shop(let state) = screen { state } else { nil } }

  /// The ids of the articles shown.
  fileprivate var shown: [String]? { shop.map { $0.stock.articles(of: $0.pack, in: world.language).map(\.id) } }
}
