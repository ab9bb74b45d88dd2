import Conversation
import JSON
import Shop
import Speech

/// A conversation as JSON: what a seller can know at the top level, the customer's inside apart under `hidden`.
public struct SessionReport {
  private let session: Session
  private let feelings: FeelingReader
  private let language: Language
  private let words: PackWords

  /// Makes a report about a session.
  public init(_ session: Session, words: PackWords, language: Language) {
    self.session = session
    self.words = words
    self.language = language
    feelings = FeelingReader(words)
  }

  private var scene: Scene { session.scene }
  private var happened: EventReport { EventReport(scene: scene) }

  /// The whole conversation: how it was set up, every turn, and the result.
  public func whole(pack: String) -> JSON {
    .object([
      ("pack", .string(pack)), ("customer", .string(scene.customer.id)), ("company", .string(scene.company.id)),
      ("seed", .seed(session.seed)), ("language", .string(language.rawValue)),
      ("moves", .array(session.moves.map { .string(scene.name(of: $0)) })),
      ("turns", .array(session.turns.map { turn($0) })), ("result", ResultReport(scene, session.state).json),
    ])
  }

  /// One turn.
  public func turn(_ turn: Turn) -> JSON {
    let state = turn.state
    return .object([
      ("turn", .int(state.turn)), ("move", turn.move.map { .string(scene.name(of: $0)) } ?? .null),
      ("phase", .string(state.phase.rawValue)),
      ("ending", state.ending.map { .string($0.rawValue) } ?? .null),
      (
        "lines",
        .array(
          turn.lines.map { line in
            .object([("voice", .string(line.voice.rawValue)), ("text", .string(line.text))])
          })
      ),
      ("events", .array(turn.events.compactMap { happened.event($0) })),
      ("possible", .array(scene.possibleKinds(in: state).map { .string($0.rawValue) })),
      ("view", view(of: state)), ("seller", seller(state)), ("till", till(state)),
      (
        "hidden",
        .object([
          ("customer", insideOf(state.customer)),
          ("events", .array(turn.events.compactMap { happened.hiddenEvent($0) })),
        ])
      ),
    ])
  }

  /// What a seller can know: the wish, what was told and seen, and what one would think of.
  private func view(of state: ConversationState) -> JSON {
    let wish = state.facts.contains(.wishStated) ? scene.requirements.map { JSON.string($0.text) } : []
    let told = scene.customer.chain.prefix(Int(state.levels)).map { level in
      JSON.object([("level", .string(level.id)), ("need", .string(level.need))])
    }
    let signs = scene.customer.signs.enumerated().filter { state.signs & (1 &<< UInt32($0.offset)) != 0 }
    return .object([
      ("wish", .array(wish)), ("told", .array(Array(told))),
      ("signs", .array(signs.map { .string($0.element.id) })),
      ("gapKnown", .bool(state.facts.contains(.gapKnown))),
      ("ourCustomer", .string(scene.belonging(in: state).rawValue)),
      ("onTheTable", state.focus.map { .string(scene.offers[Int($0)].id) } ?? .null),
      (
        "offers",
        .array(
          scene.ranking(in: state).prefix(8).map { ranked in
            .object([
              ("id", .string(scene.offers[ranked.offer].id)),
              ("move", .string(scene.offers[ranked.offer].move.rawValue)),
              ("score", .int(ranked.score)),
            ])
          })
      ),
    ])
  }

  private func seller(_ state: ConversationState) -> JSON {
    let inside = state.seller
    let reading = feelings.reading(of: inside)
    return .object([
      ("needs", .object(SellerNeed.allCases.map { ($0.rawValue, .int(inside[$0])) })),
      ("strain", .int(Int(inside.strain))), ("conflict", .int(Int(inside.conflict))),
      ("expectation", .int(Int(inside.expectation))),
      (
        "feeling",
        reading.map { reading in
          .object([
            ("id", .string(reading.feeling.id)), ("word", .string(reading.feeling.word[language])),
            ("need", .string(reading.feeling.need)),
            ("because", reading.influence.map { .string(scene.company.inside[$0].id) } ?? .null),
          ])
        } ?? .null
      ),
    ])
  }

  private func till(_ state: ConversationState) -> JSON {
    .object([
      ("revenue", .int(Int(state.revenue))), ("margin", .int(Int(state.margin))), ("bonus", .int(Int(state.bonus))),
      ("pairs", .int(Int(state.pairs))),
      ("sold", state.pairs > 0 ? state.accepted.map { .string(scene.offers[Int($0)].id) } ?? .null : .null),
    ])
  }

  private func insideOf(_ inside: CustomerInside) -> JSON {
    .object(Quantity.allCases.map { ($0.rawValue, .int(inside[$0])) })
  }
}
