import Conversation
import History
import JSON
import Speech

/// Kept conversations for other programs: as JSON, and as a table with a row for each line.
public enum RecordReport {
  /// A kept conversation with everything in it.
  ///
  /// - Parameters:
  ///   - record: The conversation.
  ///   - finding: What came of holding it again; nil where that was not tried.
  /// - Returns: An object whose keys are always the same.
  public static func json(_ record: ConversationRecord, finding: Replay.Finding? = nil) -> JSON {
    let setup = record.setup
    return .object(
      head(ConversationSummary(record)) + [
        ("packVersion", .int(setup.packVersion)), ("modelHash", .string(setup.modelHash.text)),
        ("linesHash", .string(setup.linesHash.text)), ("rules", .int(setup.rules)), ("skill", .int(setup.skill)),
        ("changed", numbers(setup.changed)), ("level", .string(record.level)), ("notes", .string(record.notes)),
        ("replay", finding.map(replay) ?? .null),
        (
          "turns",
          .array(
            record.turns.enumerated().map { number, turn in
              .object([
                ("turn", .int(number)), ("move", text(turn.move)), ("feeling", text(turn.feeling)),
                ("said", text(turn.said)),
                (
                  "lines",
                  .array(
                    turn.lines.map { line in
                      .object([
                        ("voice", .string(line.voice.rawValue)), ("speaker", text(line.speaker)),
                        ("text", .string(line.text)),
                      ])
                    })
                ),
              ])
            })
        ),
      ])
  }

  /// A kept conversation as it stands in a list.
  public static func json(_ summary: ConversationSummary) -> JSON { .object(head(summary)) }

  private static func head(_ summary: ConversationSummary) -> [(String, JSON)] {
    [
      ("id", .int(summary.id)), ("startedAt", .string(Timestamp.utc(summary.startedAt))),
      ("pack", .string(summary.pack)), ("customer", .string(summary.customer)),
      ("company", .string(summary.company)), ("seed", .seed(summary.seed)),
      ("language", .string(summary.language.rawValue)), ("moves", .int(summary.moves)),
      ("feelings", .int(summary.feelings)), ("finished", .bool(summary.isFinished)),
      ("ending", text(summary.ending?.rawValue)),
      (
        "branch",
        summary.branch.map { .object([("record", .int($0.record)), ("turn", .int($0.turn))]) } ?? .null
      ),
      (
        "prediction",
        summary.prediction.map {
          .object([("need", text($0.need)), ("trust", .int($0.trust)), ("returns", .int($0.returns))])
        } ?? .null
      ),
      ("figures", numbers(summary.figures)),
    ]
  }

  private static func replay(_ finding: Replay.Finding) -> JSON {
    switch finding {
    case .same: .object([("finding", .string("same"))])
    case .otherWords: .object([("finding", .string("other-words"))])
    case .differs(let turn): .object([("finding", .string("differs")), ("turn", .int(turn))])
    case .impossible(let problem):
      .object([
        ("finding", .string("impossible")), ("problem", .string(problem.name)),
        ("reason", .string(problem.description)),
      ])
    }
  }

  private static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  private static func numbers(_ numbers: [String: Int]) -> JSON {
    .object(numbers.sorted { $0.key < $1.key }.map { ($0.key, .int($0.value)) })
  }

  // MARK: CSV

  /// The header of the table.
  public static let header = "record,started,pack,customer,company,seed,ending,turn,move,feeling,voice,text,speaker"

  /// The rows of a conversation, one for each line that was shown (RFC 4180).
  public static func rows(_ record: ConversationRecord) -> [String] {
    let setup = record.setup
    return record.turns.enumerated().flatMap { number, turn in
      turn.lines.map { line in
        [
          String(record.id), Timestamp.utc(record.startedAt), setup.pack, setup.customer, setup.company,
          String(setup.seed), record.ending?.rawValue ?? "", String(number), turn.move ?? "", turn.feeling ?? "",
          line.voice.rawValue, line.text, line.speaker ?? "",
        ].map(CSV.cell).joined(separator: ",")
      }
    }
  }
}
