import Glibc
import Shop

/// The messages about seasons.
extension CommandError {
  /// What is compared needs two.
  static var twoCompanies: CommandError { CommandError("two-companies", [:]) }

  /// The companies named are in different packs.
  static var companiesOfOnePack: CommandError { CommandError("companies-of-one-pack", [:]) }

  /// Neither one way of selling for all, nor one for each.
  static func policyForEach(_ count: Int) -> CommandError {
    CommandError("policy-for-each", ["count": String(count)])
  }

  /// A setting is none.
  static func setting(_ text: String) -> CommandError { CommandError("setting", ["text": text]) }

  /// Two numbers are needed.
  static var twoNumbers: CommandError { CommandError("two-numbers", [:]) }

  /// There is no number of this name.
  static func unknownNumber(_ option: String, _ name: String, among names: [String]) -> CommandError {
    CommandError("unknown-number", ["option": option, "name": name, "meant": meant(name, names)])
  }

  /// Too little is known of how somebody sells.
  static func tooFewConversations(_ found: Int, least: Int) -> CommandError {
    CommandError("too-few-conversations", ["found": String(found), "least": String(least)])
  }

  /// A file cannot be written.
  static func file(_ path: String, _ number: Int32) -> CommandError {
    CommandError("file", ["path": path, "reason": String(cString: strerror(number))])
  }
}
