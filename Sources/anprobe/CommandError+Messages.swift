import ArgumentParser
import Conversation
import Glibc
import Packs
import Shop

/// Every message of the commands stands here.
extension CommandError {
  /// There is no such command.
  static func unknownCommand(_ name: String, among names: [String]) -> CommandError {
    CommandError("there is no command “\(name)”.\(meant(name, names)) There are: \(list(names)).")
  }

  /// An option that names something is missing.
  static func missing(_ option: String, among names: [String]) -> CommandError {
    CommandError("\(option) is missing. There are: \(list(names)).")
  }

  /// An option names something that is not there.
  static func unknown(_ option: String, _ name: String, among names: [String]) -> CommandError {
    CommandError("\(option): there is no “\(name)”.\(meant(name, names)) There are: \(list(names)).")
  }

  /// No conversation can be opened from a pack.
  static func scene(_ failure: SceneFailure) -> CommandError {
    switch failure {
    case .noCustomer(let name, _, let among): unknown("--customer", name, among: among)
    case .noCompany(let name, _, let among): unknown("--company", name, among: among)
    case .model(let issue): CommandError("\(issue)")
    case .wish(let part, let problem): wish(part, problem: problem)
    }
  }

  /// A customer's wish cannot be read.
  static func wish(_ part: String, problem: String) -> CommandError {
    CommandError("the wish “\(part)” cannot be read: \(problem)")
  }

  /// The model that is built into the program cannot be read.
  static func model(_ issues: [Issue]) -> CommandError {
    CommandError("the model cannot be read: " + issues.map { "\($0)" }.joined(separator: "\n"))
  }

  /// Nothing at the usual places is a pack.
  static func noPacks(searched: [String]) -> CommandError {
    let places = searched.isEmpty ? "" : " Looked for in: \(list(searched))."
    return CommandError(
      "no packs were found. Put the folder Packs beside the program, or name one with --packs DIR.\(places)")
  }

  /// No pack in these folders could be loaded.
  static func noPackLoaded(from folders: [String], hasProblems: Bool) -> CommandError {
    let remedy =
      hasProblems
      ? "Put right what is named above, or name another folder with --packs DIR."
      : "A pack is a folder with a pack.yaml in it; name it, or the folder it lies in."
    return CommandError("no pack could be loaded from \(list(folders)). \(remedy)")
  }

  /// A typed move is none, or none now; moves count from 1.
  static func move(_ number: Int, _ error: MoveError) -> CommandError {
    CommandError("--moves, number \(number): \(reason(error))")
  }

  /// The pack has no words for somebody who plays a customer.
  static func cannotBePlayed(_ pack: String) -> CommandError {
    CommandError("nobody can be played in the pack “\(pack)”. Add a file customer-moves.yaml to it.")
  }

  /// A typed answer is not possible now; answers count from 1.
  static func answer(_ number: Int, _ name: String, possible: [String]) -> CommandError {
    let rest =
      possible.isEmpty
      ? "comes too late: this conversation is over. Answers to the second seller follow a slash."
      : "is not possible at this moment. Possible are: \(list(possible))."
    return CommandError("--answers, number \(number): “\(name)” \(rest)")
  }

  /// There are answers to a third seller.
  static let tooManySlashes = CommandError("--answers: there are two sellers; write one slash at most.")

  /// Answers to the second seller come before the first conversation is over.
  static let firstIsNotOver = CommandError(
    "--answers: the first conversation is not over at the slash. End it with go-content, go-angry, think-at-home or take."
  )

  /// What is wanted or needed of `match` cannot be understood.
  static func match(_ option: String, _ problem: some Error) -> CommandError {
    CommandError("\(option) \(problem)")
  }

  /// Standard output takes no more.
  static func output(_ number: Int32) -> CommandError {
    CommandError(
      "standard output cannot be written: \(String(cString: strerror(number))). Make room, or name another place.")
  }

  private static func reason(_ error: MoveError) -> String {
    switch error {
    case .unknown(let name, let nearest):
      return "“\(name)” is no move." + (nearest.map { " Did you mean \($0)?" } ?? "")
        + " anprobe packs --json lists all moves."
    case .unknownOffer(let name, let among):
      let offer = name.split(separator: ":", maxSplits: 1).last.map(String.init) ?? name
      return "“\(name)” names no offer of this move."
        + (among.isEmpty ? " There is none now." : "\(meant(offer, among)) There are now: \(list(among)).")
    case .needsNoOffer(let name): return "“\(name)”: this move takes no offer; leave out the colon and what follows."
    case .notNow(let name, let possible):
      return possible.isEmpty
        ? "“\(name)” comes too late: the conversation is over. Leave out this move and those after it."
        : "“\(name)” is not possible at this moment. Possible are: \(list(possible))."
    }
  }

  private static func meant(_ name: String, _ names: [String]) -> String {
    Spelling.nearest(to: name, among: names).map { " Did you mean \($0)?" } ?? ""
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

/// Options that do not go together, or are out of range.
extension ValidationError {
  static let policyOrMoves = ValidationError("--policy and --moves exclude each other; leave one out.")
  static let runsNeedPolicy = ValidationError("--runs goes with --policy; add --policy random.")
  static let summaryNeedsRuns = ValidationError("--summary goes with --runs, and not with --json.")
  static let runsRange = ValidationError("--runs: write a whole number from 1 to 10000000.")
  static let capsuleAlone = ValidationError("--capsule prints nothing else; leave out --json and --runs.")
  static let contrastPairs = ValidationError(
    "--companies, --policy and --skill: write two with a comma between them, such as glanz,lindner; one alone counts for both sides of --policy and --skill."
  )
  static let contrastAlone = ValidationError("--present and --list stand alone; leave out the other options.")
  static let contrastOne = ValidationError("--json and --capsule print one thing each; leave out one of them.")
  static let presentNumber = ValidationError("--present: write the contrast’s number, or last.")
  static let skillRange = ValidationError("--skill: write a whole number from 0 to 1000.")
  static let skillNeedsPolicy = ValidationError("--skill goes with --policy; add --policy customer-centred.")
  static let twoSellers = ValidationError("--sellers: write two, with a comma between, such as push,customer-centred.")
  static let twoCompanies = ValidationError("--companies: write one id, or two with a comma between.")
  static let topRange = ValidationError("--top: write a whole number from 0, such as 10.")
}
