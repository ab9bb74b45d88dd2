import Conversation

/// One house of a season, compiled: a scene for every kind, meeting and variant, before and after its rules changed.
struct HouseStage: Sendable {
  /// How its people sell.
  let policy: SeasonPolicy
  /// How thoroughly customer-centred sellers go about it, in permille of what is usual.
  let thoroughness: Int
  /// Whether reports change anything.
  let learns: Bool
  /// Whether referring can still be allowed.
  let canAllowReferring: Bool
  /// Whether bending rules can still be allowed.
  let canAllowBending: Bool
  /// How far what the house does leans towards moving stock, 0 to 1000.
  let pushesStock: Int
  /// The scenes; see ``scene(rules:kind:meeting:variant:)``.
  private let scenes: ContiguousArray<Scene>
  private let kinds: Int
  private let variants: Int

  /// Compiles a house; `spread` says how different people of a kind are, in permille.
  init(_ house: SeasonHouse, bases: SeasonBases, model: Model, spread: Int) {
    let company = house.company
    policy = house.policy
    thoroughness = house.thoroughness
    learns = Learning.learns(company)
    canAllowReferring = learns && company.permits.refer != .yes
    canAllowBending = learns && company.permits.bendRule != .yes
    pushesStock = max(0, -company.done)
    kinds = bases.kinds.count
    variants = 2 * SeasonStage.people
    var scenes = ContiguousArray<Scene>()
    let rules: [[ShopChange]] =
      canAllowReferring || canAllowBending
      ? [[], [.allowsReferring], [.allowsBending], [.allowsReferring, .allowsBending]] : [[]]
    for changes in rules {
      let changed = company.changed(by: changes)
      for kind in bases.kinds {
        let people = Variation.all(of: kind.customer, spread: spread)
        func varied(_ base: Scene) -> [Scene] {
          base.varied(people.map { ($0.temperament, $0.start) }, company: changed, model: model)
        }
        // Where a kind cannot be met or served, that place holds the same scenes as where it is not.
        let lacking = varied(kind.lacking)
        scenes += lacking
        scenes += kind.met.map { $0 === kind.lacking ? lacking : varied($0) } ?? lacking
        scenes += kind.served.map(varied) ?? lacking
      }
    }
    self.scenes = scenes
  }

  /// The scene of a visitor.
  ///
  /// - Parameters:
  ///   - rules: Which rules changed: 1 for referring, 2 for bending, 3 for both.
  ///   - kind: The kind of customer.
  ///   - meeting: How the wish stands to the shelf.
  ///   - variant: Which person of the kind.
  /// - Returns: The scene.
  func scene(rules: Int, kind: Int, meeting: Meeting, variant: Int) -> Scene {
    scenes[((rules * kinds + kind) * 3 + meeting.rawValue) * variants + variant]
  }
}
