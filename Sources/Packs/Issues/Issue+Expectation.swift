extension Issue.Expectation {
  /// The name its texts go by in `Assets/Check`.
  var name: String {
    switch self {
    case .text: "text"
    case .wholeNumber: "whole-number"
    case .amount: "amount"
    case .size: "size"
    case .yesOrNo: "yes-or-no"
    case .identifier: "identifier"
    case .condition: "condition"
    case .requirement: "requirement"
    case .offer: "offer"
    case .question: "question"
    }
  }

  /// What a condition can compare; nothing for anything else.
  var fields: [String] {
    if case .condition(let fields) = self { fields } else { [] }
  }
}
