import Conversation
import JSON

/// How a conversation came out, as JSON, on the four sides; no words are needed for it.
public struct ResultReport {
  private let scene: Scene
  private let state: ConversationState

  /// Makes a report about a state, which need not be the last one.
  public init(_ scene: Scene, _ state: ConversationState) {
    self.scene = scene
    self.state = state
  }

  /// One line about a whole conversation, for many of them in a row.
  public func line(pack: String, moves: [Move]) -> JSON {
    .object([
      ("pack", .string(pack)), ("customer", .string(scene.customer.id)), ("company", .string(scene.company.id)),
      ("seed", .seed(state.seed)), ("moves", .array(moves.map { .string(scene.name(of: $0)) })),
      ("result", json),
    ])
  }

  /// The four sides; the customer's own apart, under `hidden`.
  public var json: JSON {
    let sides = scene.sides(of: state)
    return .object([
      ("over", .bool(state.isOver)), ("turns", .int(state.turn)),
      ("ending", state.ending.map { .string($0.rawValue) } ?? .null),
      ("follows", state.follow.map { .string($0.rawValue) } ?? .null),
      ("accepted", state.accepted.map { .string(scene.offers[Int($0)].id) } ?? .null),
      ("seller", .object([("needs", .int(sides.sellerNeeds)), ("strain", .int(sides.strain))])),
      (
        "company",
        .object([
          ("moneyToday", .int(sides.moneyToday)),
          ("purpose", .int(sides.purpose)), ("identity", .int(sides.identity)), ("gap", .int(scene.company.gap)),
        ])
      ),
      ("relationship", relationship(sides)),
      (
        "hidden",
        .object([
          ("customerExpects", .int(sides.customerExpects)), ("moneyExpected", .int(sides.moneyExpected)),
          ("productNeeds", .int(sides.productNeeds)), ("relationalNeeds", .int(sides.relationalNeeds)),
          ("relational", .object(zip(RelationalNeed.allCases, sides.relational).map { ($0.rawValue, .int($1)) })),
          ("ourCustomer", .string(scene.trueBelonging.rawValue)),
          ("levels", .array(scene.customer.chain.map { .string($0.id) })),
          ("levelsTold", .int(Int(state.levels))),
        ])
      ),
    ])
  }

  private func relationship(_ sides: FourSides) -> JSON {
    let relationship = scene.relationship(in: state)
    return .object([
      ("isRelationship", .bool(relationship.isRelationship)), ("isGood", .bool(relationship.isGood)),
      ("isNull", .bool(relationship.isNull)),
      ("sellerExpects", .int(sides.sellerExpects)),
      ("reasons", .array(relationship.reasons.map { .string($0.rawValue) })),
    ])
  }
}

extension JSON {
  /// A seed as a number; as text where programs that read JSON would round it (above 2 to the power of 53).
  static func seed(_ seed: UInt64) -> JSON {
    seed <= 1 << 53 ? .int(Int(seed)) : .string(String(seed))
  }
}
