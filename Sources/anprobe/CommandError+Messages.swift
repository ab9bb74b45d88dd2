import ArgumentParser
import Conversation
import Glibc
import Packs
import Screens
import Shop
import Speech

/// Every message of the commands; the words stand in the interface, under `cli.error.`.
extension CommandError {
  /// There is no such command.
  static func unknownCommand(_ name: String, among names: [String]) -> CommandError {
    CommandError("unknown-command", ["name": name, "meant": meant(name, names), "names": list(names)])
  }

  /// An option that names something is missing.
  static func missing(_ option: String, among names: [String]) -> CommandError {
    CommandError("missing", ["option": option, "names": list(names)])
  }

  /// An option names something that is not there.
  static func unknown(_ option: String, _ name: String, among names: [String]) -> CommandError {
    CommandError(
      "unknown", ["option": option, "name": name, "meant": meant(name, names), "names": list(names)])
  }

  /// No conversation can be opened from a pack.
  static func scene(_ failure: SceneFailure) -> CommandError {
    switch failure {
    case .noCustomer(let name, _, let among): unknown("--customer", name, among: among)
    case .noCompany(let name, _, let among): unknown("--company", name, among: among)
    case .model(let problem): issue(problem)
    case .wish(_, let part, let problem): wish(part, problem: problem)
    }
  }

  /// A customer's wish cannot be read; what is wrong in it is said in English, like all of a pack's faults.
  static func wish(_ part: String, problem: String) -> CommandError {
    CommandError("wish", ["part": part, "problem": problem])
  }

  /// The model that is built into the program cannot be read.
  static func model(_ issues: [Issue]) -> CommandError {
    CommandError("model", ["problem": issues.map { $0.text(in: language) }.joined(separator: "\n")])
  }

  /// A folder that was named is not there, or what is wrong with a pack.
  static func issue(_ issue: Issue) -> CommandError {
    guard case .missingFolder = issue.problem else { return CommandError(issue.text(in: language)) }
    return CommandError("no-folder", ["place": issue.file])
  }

  /// Neither a folder nor a pack has this name.
  static func noPack(_ name: String, among names: [String]) -> CommandError {
    CommandError("no-pack-named", ["name": name, "meant": meant(name, names), "names": list(names)])
  }

  /// Nothing can have this name.
  static func badName(_ name: String, meant: String?) -> CommandError {
    CommandError("bad-name", ["name": name, "meant": meant.map(Self.meant) ?? ""])
  }

  /// Something is there already and is not overwritten.
  static func isThere(_ path: String) -> CommandError { CommandError("is-there", ["path": path]) }

  /// Nothing at the usual places is a pack.
  static func noPacks(searched: [String]) -> CommandError {
    let places = searched.isEmpty ? "" : " " + text("error.searched", ["places": list(searched)])
    return CommandError("no-packs", ["places": places])
  }

  /// No pack in these folders could be loaded.
  static func noPackLoaded(from folders: [String], hasProblems: Bool) -> CommandError {
    CommandError(hasProblems ? "broken-packs" : "no-pack-there", ["folders": list(folders)])
  }

  /// A typed move is none, or none now; moves count from 1.
  static func move(_ number: Int, _ error: MoveError) -> CommandError {
    CommandError("move", ["number": String(number), "reason": reason(error)])
  }

  /// The pack has no words for somebody who plays a customer.
  static func cannotBePlayed(_ pack: String) -> CommandError { CommandError("cannot-be-played", ["pack": pack]) }

  /// A typed answer is not possible now; answers count from 1.
  static func answer(_ number: Int, _ name: String, possible: [String]) -> CommandError {
    CommandError(
      possible.isEmpty ? "answer-too-late" : "answer-not-now",
      ["number": String(number), "name": name, "names": list(possible)])
  }

  /// There are answers to a third seller.
  static var tooManySlashes: CommandError { CommandError("too-many-slashes", [:]) }

  /// Answers to the second seller come before the first conversation is over.
  static var firstIsNotOver: CommandError { CommandError("first-is-not-over", [:]) }

  /// What is wanted or needed of `match` cannot be understood.
  static func match(_ option: String, _ problem: RequirementError) -> CommandError {
    CommandError(option + " " + (language == .english ? "\(problem)" : problem.text(strings)))
  }

  /// A file for `match` cannot be understood; said in English, like all that is wrong in files.
  static func match(_ option: String, _ problem: some Error) -> CommandError {
    CommandError("\(option) \(problem)")
  }

  /// There is no kept conversation of this number.
  static func noConversation(_ id: Int) -> CommandError { CommandError("no-conversation", ["id": String(id)]) }

  /// Standard output takes no more.
  static func output(_ number: Int32) -> CommandError {
    CommandError("output", ["problem": String(cString: strerror(number))])
  }

  private static func reason(_ error: MoveError) -> String {
    switch error {
    case .unknown(let name, let nearest):
      return text("error.no-move", ["name": name, "meant": nearest.map(meant) ?? ""])
    case .unknownOffer(let name, let among):
      let offer = name.split(separator: ":", maxSplits: 1).last.map(String.init) ?? name
      return among.isEmpty
        ? text("error.no-offers", ["name": name])
        : text("error.no-offer", ["name": name, "meant": meant(offer, among), "names": list(among)])
    case .needsNoOffer(let name): return text("error.needs-no-offer", ["name": name])
    case .notNow(let name, let possible):
      return possible.isEmpty
        ? text("error.too-late", ["name": name])
        : text("error.not-now", ["name": name, "names": list(possible)])
    }
  }

  static func meant(_ name: String, _ names: [String]) -> String {
    Spelling.nearest(to: name, among: names).map(meant) ?? ""
  }

  static func meant(_ name: String) -> String { " " + text("error.meant", ["name": name]) }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

/// Options that do not go together, or are out of range.
extension ValidationError {
  /// Neither a part of checking nor a rule has this name.
  static func noRule(_ name: String, among names: [String]) -> ValidationError {
    ValidationError(
      CommandError.text("error.no-rule", ["name": name, "meant": CommandError.meant(name, names)]))
  }

  static var policyOrMoves: ValidationError { told("policy-or-moves") }
  static var runsNeedPolicy: ValidationError { told("runs-need-policy") }
  static var summaryNeedsRuns: ValidationError { told("summary-needs-runs") }
  static var runsRange: ValidationError { told("runs-range") }
  static var playsRange: ValidationError { told("plays-range") }
  static var nothingWanted: ValidationError { told("nothing-wanted") }
  static var capsuleAlone: ValidationError { told("capsule-alone") }
  static var contrastPairs: ValidationError { told("contrast-pairs") }
  static var contrastAlone: ValidationError { told("contrast-alone") }
  static var contrastOne: ValidationError { told("contrast-one") }
  static var presentNumber: ValidationError { told("present-number") }
  static var twoSellers: ValidationError { told("two-sellers") }
  static var twoCompanies: ValidationError { told("one-or-two-companies") }
  static var weeksRange: ValidationError { told("weeks-range") }
  static var replicationsRange: ValidationError { told("replications-range") }
  static var thoroughnessRange: ValidationError { told("thoroughness-range") }
  static var oneKindOfSeason: ValidationError { told("one-kind-of-season") }
  static var skillRange: ValidationError { told("skill-range") }
  static var skillNeedsPolicy: ValidationError { told("skill-needs-policy") }
  static var topRange: ValidationError { told("top-range") }
  static var oneOrAll: ValidationError { told("one-or-all") }
  static var noSentence: ValidationError { told("no-sentence") }
  static var jsonNeedsYes: ValidationError { told("json-needs-yes") }

  private static func told(_ key: String) -> ValidationError { ValidationError(CommandError.text("error." + key)) }
}
