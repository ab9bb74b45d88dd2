import Conversation

/// What listening was worth: the offers as they looked under what was known, beside what they truly were.
public struct ListeningWorth: Sendable, Hashable {
  /// What a seller who knew this much thinks of, the best first; scores under what was known.
  public let known: [RankedOffer]
  /// The same for a seller who had been told everything.
  public let told: [RankedOffer]
  /// All offers by what they truly are worth to this customer, in permille; the best first.
  public let truth: [RankedOffer]
  /// What the offer one would have made is truly worth, in permille.
  public let knownWorth: Int
  /// What the best offer is truly worth, in permille.
  public let bestWorth: Int
  /// What was accepted is truly worth, in permille; nil where nothing was.
  public let acceptedWorth: Int?

  /// The offer one would make under what was known; nil where one thinks of none.
  public var choice: Int? { known.first?.offer }
  /// The offer that would have been best; nil where there is none.
  public var best: Int? { truth.first?.offer }
  /// How much better the best is than the one under what was known, in permille.
  public var gain: Int { bestWorth - knownWorth }

  /// Compares the rankings at a moment, mostly the end.
  public init(_ state: ConversationState, of scene: Scene) {
    known = scene.ranking(in: state)
    told = scene.rankings.last ?? []
    let offers = scene.offers
    truth = offers.indices.map { RankedOffer(offer: $0, score: offers[$0].needFit) }
      .sorted { ($0.score, $1.offer) > ($1.score, $0.offer) }
    knownWorth = known.first.map { offers[$0.offer].needFit } ?? 0
    bestWorth = truth.first?.score ?? 0
    acceptedWorth = state.accepted.map { offers[Int($0)].needFit }
  }

  /// The place of an offer under what was known and in truth, from 1; nil where one does not think of it.
  public func places(of offer: Int) -> (known: Int?, truth: Int?) {
    (
      known.firstIndex { $0.offer == offer }.map { $0 + 1 },
      truth.firstIndex { $0.offer == offer }.map { $0 + 1 }
    )
  }
}
