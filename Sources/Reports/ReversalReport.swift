import Conversation
import JSON
import Season
import Speech

/// Two conversations in which a person played the customer, as JSON.
///
/// What the person told and did stands at the top level, what the program would have felt and done under `hidden`.
public struct ReversalReport {
  private let reversal: Reversal
  private let lines: [[[Line]]]
  private let prior: NeedPrior

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - reversal: What was held.
  ///   - lines: What was heard and seen in each turn of each conversation, the opening first.
  ///   - prior: What is thought likely of needs before anything is said.
  public init(_ reversal: Reversal, lines: [[[Line]]], prior: NeedPrior) {
    self.reversal = reversal
    self.lines = lines
    self.prior = prior
  }

  /// Everything.
  public func whole(pack: String) -> JSON {
    .object([
      ("pack", .string(pack)), ("customer", .string(reversal.conversation.scene.customer.id)),
      ("seed", .seed(reversal.seed)), ("over", .bool(reversal.isOver)),
      (
        "conversations",
        .array(zip(reversal.conversations, lines).map { conversation($0, $1) })
      ),
    ])
  }

  private func conversation(_ conversation: ReversedConversation, _ lines: [[Line]]) -> JSON {
    let scene = conversation.scene
    return .object([
      ("company", .string(scene.company.id)), ("policy", .string(conversation.policy.stance.rawValue)),
      ("skill", .int(conversation.policy.skill)),
      ("answers", .array(conversation.answers.map { .string($0.rawValue) })),
      ("opening", .array((lines.first ?? []).map(line))),
      ("turns", .array(zip(conversation.turns, lines.dropFirst()).map { turn($0, $1, scene) })),
      ("asks", conversation.heard.map { .string(scene.name(of: $0.move)) } ?? .null),
      ("possible", .array(conversation.possible.map { .string($0.rawValue) })),
      ("ledger", ledger(conversation)), ("result", ResultReport(scene, conversation.state).json),
    ])
  }

  private func turn(_ turn: ReversedTurn, _ lines: [Line], _ scene: Scene) -> JSON {
    let report = EventReport(scene: scene)
    return .object([
      ("turn", .int(turn.state.turn)), ("move", .string(scene.name(of: turn.move))),
      ("answer", turn.answer.map { .string($0.rawValue) } ?? .null),
      ("phase", .string(turn.state.phase.rawValue)),
      ("ending", turn.state.ending.map { .string($0.rawValue) } ?? .null), ("lines", .array(lines.map(line))),
      ("events", .array(turn.events.compactMap { report.event($0) })),
      (
        "hidden",
        .object([
          ("customer", .object(Quantity.allCases.map { ($0.rawValue, .int(turn.state.customer[$0])) })),
          ("drawn", drawn(turn.drawn, scene)),
        ])
      ),
    ])
  }

  private func line(_ line: Line) -> JSON {
    .object([("voice", .string(line.voice.rawValue)), ("text", .string(line.text))])
  }

  /// What a drawn customer would have done.
  private func drawn(_ drawn: DrawnAnswer, _ scene: Scene) -> JSON {
    switch drawn {
    case .tells(let level): .object([("tells", .string(scene.customer.chain[level].id))])
    case .surface: .object([("surface", .bool(true))])
    case .responds(let act): .object([("responds", .string(act.rawValue))])
    case .ends(let ending): .object([("ends", .string(ending.rawValue))])
    case .nothing: .null
    }
  }

  /// What could have been known.
  private func ledger(_ conversation: ReversedConversation) -> JSON {
    let ledger = NeedLedger(conversation.played, prior: prior)
    let scene = conversation.scene
    return .object([
      (
        "levels",
        .array(
          ledger.verdicts.map { verdict in
            .object([
              ("level", .string(scene.customer.chain[verdict.level].id)), ("need", .string(verdict.need)),
              ("told", .bool(verdict.level < Int(conversation.state.levels))),
              ("verdict", .string(verdict.verdict.rawValue)), ("turn", verdict.cited.map { .int($0) } ?? .null),
            ])
          })
      ),
      (
        "chances",
        .object(zip(scene.needs, ledger.chances.last ?? []).map { ($0.id, .int($1)) })
      ),
    ])
  }
}
