import ArgumentParser
import Conversation
import Glibc
import Shop

/// The messages about seasons.
extension CommandError {
  /// What is compared needs two.
  static let twoCompanies = CommandError("this compares two companies; name two with --companies a,b.")

  /// The companies named are in different packs.
  static let companiesOfOnePack = CommandError("--companies: no pack has all of them; name companies of one pack.")

  /// Neither one way of selling for all, nor one for each.
  static func policyForEach(_ count: Int) -> CommandError {
    CommandError("--policy: name one for all, or one for each of the \(count) companies, with commas between them.")
  }

  /// A setting is none.
  static func setting(_ text: String) -> CommandError {
    CommandError("--set “\(text)”: write a name, = and a whole number, such as passers-by=600.")
  }

  /// Two numbers are needed.
  static let twoNumbers = CommandError("--break-even: name two numbers, such as passers-by,tells-bring.")

  /// There is no number of this name.
  static func unknownNumber(_ option: String, _ name: String, among names: [String]) -> CommandError {
    let nearest = Spelling.nearest(to: name, among: names).map { " Did you mean \($0)?" } ?? ""
    return CommandError(
      "\(option): there is no number “\(name)”.\(nearest) Assets/Model/assumptions.yaml names them all.")
  }

  /// Too little is known of how somebody sells.
  static func tooFewConversations(_ found: Int, least: Int) -> CommandError {
    CommandError(
      "like-me needs at least \(least) conversations of your own that are over; \(found) can be used. "
        + "Hold some with anprobe practise, or name their folder with --data DIR.")
  }

  /// A file cannot be written.
  static func file(_ path: String, _ number: Int32) -> CommandError {
    CommandError("\(path): \(String(cString: strerror(number))). Name another file, or make room.")
  }
}

extension ValidationError {
  static let weeksRange = ValidationError("--weeks: write a whole number from 1 to 520.")
  static let replicationsRange = ValidationError("--replications: write a whole number from 2 to 100000.")
  static let thoroughnessRange = ValidationError("--thoroughness: write a whole number from 0 to 4000.")
  static let oneKindOfSeason = ValidationError("--json, --csv, --tornado and --break-even exclude each other.")
}
