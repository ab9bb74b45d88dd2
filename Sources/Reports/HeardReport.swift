import JSON
import Understanding

/// What was heard in a sentence, for other programs.
public enum HeardReport {
  /// The move, how sure it is, and what else it may be; `heard` is null where nothing was understood.
  public static func json(_ heard: Heard) -> JSON {
    let first = heard.guesses.first
    let others = heard.isUnderstood ? Array(heard.guesses.dropFirst()) : heard.vague
    return .object([
      ("heard", first.map { .string($0.move.rawValue) } ?? .null),
      ("confidence", .thousandths(first?.confidence ?? 0)),
      (
        "alternatives",
        .array(
          others.map {
            .object([("move", .string($0.move.rawValue)), ("confidence", .thousandths($0.confidence))])
          })
      ),
    ])
  }
}
