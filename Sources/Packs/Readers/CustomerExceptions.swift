import Conversation
import Speech

/// Reads from which rules of checking a customer is excepted, and why.
enum CustomerExceptions {
  /// Reads the list; whether there are such rules is for whoever checks.
  static func read(_ item: Item?) -> [RuleException] {
    (item?.list(most: 16) ?? []).map { item in
      let fields = item.fields()
      defer { fields.finish() }
      return RuleException(rule: fields.identifier("rule"), because: fields.text("because"))
    }
  }
}
