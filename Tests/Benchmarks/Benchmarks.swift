import Conversation
import Packs
import Season
import Shop

/// Prints how fast the parts of the model are on this machine; nothing is asserted.
///
/// To be run as `swift run -c release Benchmarks`, without anything else going on; `Benchmarks conversations 100` measures
/// one part alone, with so many rounds, as one needs it under a profiler.
@main
struct Benchmarks {
  /// The parts, in the order in which they are printed; what takes much memory comes last.
  private static let parts = ["conversations", "seasons", "look-back", "matching", "loading", "writing", "hearing"]

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let rounds = arguments.dropFirst().first.flatMap { Int($0) }
    let pack = try Bench.starter()
    let files = try ModelFiles.embedded()
    for part in arguments.first.map({ [$0] }) ?? parts {
      switch part {
      case "conversations": try await Rollouts(pack: pack, files: files, rounds: rounds ?? 4000).print()
      case "seasons": try await Seasons(pack: pack, files: files, replications: rounds ?? 1000).print()
      case "look-back": try await LookBack(pack: pack, files: files).print()
      case "matching": Matching().print()
      case "loading": try Loading().print()
      case "writing": Writing().print()
      case "hearing": Hearing(pack: pack).print()
      default: print("There is no part named \(part); there are: " + parts.joined(separator: ", "))
      }
    }
  }
}
