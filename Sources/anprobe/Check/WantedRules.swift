import ArgumentParser
import Checking

/// What `--only` names.
enum WantedRules {
  /// The ids of the rules that parts and rules in a list name.
  ///
  /// - Throws: `ValidationError` where a name is none, or nothing is named.
  static func named(_ list: String, in book: RuleBook) throws -> Set<String> {
    var wanted: Set<String> = []
    for name in list.split(separator: ",").map({ $0.filter { $0 != " " } }) where !name.isEmpty {
      if let part = CheckPart(rawValue: name) {
        wanted.formUnion(book.rules.filter { $0.part == part }.map(\.id))
      } else if book.rules.contains(where: { $0.id == name }) {
        wanted.insert(name)
      } else {
        throw ValidationError.noRule(name, among: CheckPart.allCases.map(\.rawValue) + book.rules.map(\.id))
      }
    }
    guard !wanted.isEmpty else { throw ValidationError.nothingWanted }
    return wanted
  }
}
