import Conversation
import Packs
import Season
import Shop

/// Prints how fast the parts of the model are on this machine; nothing is asserted.
///
/// To be run as `swift run -c release Benchmarks`, without anything else going on.
@main
struct Benchmarks {
  static func main() async throws {
    let pack = try Bench.starter()
    let files = try ModelFiles.embedded()
    try Rollouts(pack: pack, files: files).print()
    try await LookBack(pack: pack, files: files).print()
    try await Seasons(pack: pack, files: files).print()
    Matching().print()
    try Loading().print()
    Writing().print()
  }
}
