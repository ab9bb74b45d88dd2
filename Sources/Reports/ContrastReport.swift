import Conversation
import History
import JSON
import Season
import Speech
import Workshop

/// A whole contrast as JSON: both sides, every step with its forks, votes, the first difference, and where it came out.
public struct ContrastReport {
  private let contrast: Contrast
  private let words: PackWords
  private let language: Language

  /// Makes a report about a contrast.
  public init(_ contrast: Contrast, words: PackWords, language: Language) {
    self.contrast = contrast
    self.words = words
    self.language = language
  }

  /// Kept contrasts as a list.
  public static func list(_ summaries: [ContrastSummary]) -> JSON {
    .object([
      (
        "contrasts",
        .array(
          summaries.map { row in
            .object([
              ("id", .int(row.id)), ("startedAt", .string(Timestamp.utc(row.startedAt))), ("pack", .string(row.pack)),
              ("customer", .string(row.customer)), ("companies", .array(row.companies.both.map { .string($0) })),
              ("seed", .seed(row.seed)), ("steps", .int(row.steps)), ("hands", .int(row.hands)),
              ("finished", .bool(row.isFinished)),
            ])
          })
      )
    ])
  }

  /// The contrast.
  public func whole(pack: String) -> JSON {
    .object([
      ("pack", .string(pack)), ("customer", .string(contrast.scenes.left.customer.id)), ("seed", .seed(contrast.seed)),
      ("language", .string(language.rawValue)), ("sides", pair(side)),
      ("here", .int(contrast.here)), ("path", .array(contrast.path().map { .int($0) })),
      ("firstDifference", contrast.difference().map(difference) ?? .null),
      ("feltDifference", contrast.feltDifference().map { .int($0) } ?? .null),
      ("nodes", .array(contrast.nodes.indices.map(node))),
      ("votes", .array(contrast.ballots.map(ballot))),
      ("ends", .array(contrast.leaves.filter { contrast.nodes[$0].isOver }.map(end))),
    ])
  }

  private func pair(_ make: (ContrastSide) -> JSON) -> JSON {
    .object(ContrastSide.allCases.map { ($0.rawValue, make($0)) })
  }

  private func side(_ side: ContrastSide) -> JSON {
    let gap = contrast.gap(side)
    return .object([
      ("company", .string(contrast.scenes[side].company.id)),
      ("stance", .string(contrast.sellers[side].stance.rawValue)), ("skill", .int(contrast.sellers[side].skill)),
      (
        "gap",
        .object([
          ("said", .int(gap.said)), ("done", .int(gap.done)), ("gap", .int(gap.gap)),
          ("sentence", .string(gap.sentence)),
        ])
      ),
    ])
  }

  private func difference(_ difference: ContrastDifference) -> JSON {
    .object([
      ("node", .int(difference.node)), ("turn", .int(difference.turn)), ("kind", .string(difference.kind.rawValue)),
      ("reason", .string(difference.reason.name)),
      ("rule", difference.reason.rule.map { .string($0.rawValue) } ?? .null),
      (
        "influences",
        pair { side in
          difference.influences[side].map { .string(contrast.scenes[side].company.inside[$0].id) } ?? .null
        }
      ),
    ])
  }

  private func node(_ place: Int) -> JSON {
    let node = contrast.nodes[place]
    var members: [(String, JSON)] = [
      ("node", .int(place)), ("parent", node.parent.map { .int($0) } ?? .null), ("turn", .int(node.turn)),
    ]
    if case .swap(let side, let stance) = node.step {
      members.append(
        ("swap", .object([("side", .string(side.rawValue)), ("stance", .string(stance.rawValue))])))
    }
    return .object(members + ContrastSide.allCases.map { ($0.rawValue, moment($0, place)) })
  }

  private func moment(_ side: ContrastSide, _ place: Int) -> JSON {
    let node = contrast.nodes[place]
    let moment = contrast.moment(side, at: place)
    let scene = contrast.scenes[side]
    let report = SessionReport(node.sessions[side], words: words, language: language)
    return .object([
      ("stance", .string(node.stances[side].rawValue)), ("byRoom", .bool(moment.byRoom)),
      ("over", .bool(moment.state.isOver)),
      (
        "feels",
        moment.feeling.map { reading in
          .object([
            ("id", .string(reading.feeling.id)), ("word", .string(reading.feeling.word[language])),
            ("need", .string(reading.feeling.need)),
            ("because", reading.influence.map { .string(scene.company.inside[$0].id) } ?? .null),
          ])
        } ?? .null
      ),
      ("turn", moment.turn.map { report.turn($0) } ?? .null),
    ])
  }

  private func ballot(_ ballot: Ballot) -> JSON {
    let scene = contrast.scenes[ballot.sides.contains(.left) ? .left : .right]
    return .object([
      ("node", .int(ballot.node)),
      ("sides", .array(ContrastSide.allCases.filter(ballot.sides.contains).map { .string($0.rawValue) })),
      (
        "choices",
        .array(
          zip(ballot.moves, ballot.hands).map { move, hands in
            .object([("move", .string(scene.name(of: move))), ("hands", .int(hands))])
          })
      ),
    ])
  }

  private func end(_ place: Int) -> JSON {
    .object(
      [("node", .int(place))]
        + ContrastSide.allCases.map { side in
          let session = contrast.nodes[place].sessions[side]
          let odds = session.scene.aftermathOdds(of: session.state)
          return (
            side.rawValue,
            .object([
              ("result", ResultReport(session.scene, session.state).json),
              (
                "afterwards",
                .object([
                  ("comesAgain", .int(odds.chance(of: .comesAgain))),
                  (
                    "dependsOn",
                    .array(
                      odds.causes(of: .comesAgain).prefix(3).map { shift in
                        .object([("cause", .string(shift.cause.rawValue)), ("permille", .int(shift.permille))])
                      })
                  ),
                ])
              ),
            ])
          )
        })
  }
}

extension DifferenceReason {
  /// Its name in reports.
  var name: String {
    switch self {
    case .room: "room"
    case .stance: "stance"
    case .house: "house"
    case .both: "stance-and-house"
    case .skill: "skill"
    case .customer: "customer"
    }
  }

  /// The rule behind it, where there is one.
  var rule: HouseRule? {
    switch self {
    case .house(let rule), .both(let rule): rule
    case .room, .stance, .skill, .customer: nil
    }
  }
}
