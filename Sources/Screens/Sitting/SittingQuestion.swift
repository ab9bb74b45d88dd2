/// One question of a sitting, as it is shown in the language shown.
struct SittingQuestion: Hashable, Sendable {
  /// What it asks for.
  enum Kind: Hashable, Sendable {
    /// Text with room.
    case text
    /// One line.
    case line
    /// Feelings to pick.
    case feelings
    /// Needs to pick.
    case needs
    /// How true or strong something is, from 0 to 100.
    case scale(SittingScale)
    /// One of several answers.
    case choice([SittingChoice])
    /// The turn of a conversation.
    case turn([SittingTurn], none: String)
  }

  /// An earlier answer that is taken up.
  struct Recall: Hashable, Sendable {
    /// How it is introduced.
    var introduction: String
    /// What was answered.
    var text: String
  }

  /// The answer it belongs to, which several questions may share: one asks how true, another why.
  var answer: String
  /// The question.
  var ask: String
  /// What stands above it, such as the sentence that is asked about; empty where nothing does.
  var above = ""
  /// What may help to answer; empty where nothing needs to be said.
  var hint = ""
  /// What it asks for.
  var kind: Kind
  /// An earlier answer that it takes up; nil where it takes up none.
  var recall: Recall?

  /// What tells it from all others of the sitting.
  var key: String {
    let part =
      switch kind {
      case .text, .line: "text"
      case .feelings: "feelings"
      case .needs: "needs"
      case .scale: "value"
      case .choice: "choices"
      case .turn: "turn"
      }
    return answer + "/" + part
  }
}

/// A scale from 0 to 100.
struct SittingScale: Hashable, Sendable {
  /// The words at the left end.
  var low: String
  /// The words at the right end.
  var high: String
  /// What was said last time; nil where nothing was.
  var earlier: Int?
  /// What whoever finds that it does not apply can say, and the choice it is kept as; nil where that is not offered.
  var none: SittingChoice?
}

/// One of several answers.
struct SittingChoice: Hashable, Sendable {
  /// The name that entries use.
  var id: String
  /// What it says.
  var text: String
  /// The group it stands in; empty where there are no groups.
  var group = ""
}

/// A line of a conversation that can be picked.
struct SittingTurn: Hashable, Sendable {
  /// The turn, the opening being 0.
  var turn: Int
  /// Who says it.
  var speaker: String
  /// What was said.
  var text: String
}
