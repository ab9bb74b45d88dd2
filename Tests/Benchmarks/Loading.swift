import Packs

/// Reading the pack that comes along, with every check.
struct Loading {
  func print() throws {
    var count = 0
    let seconds = Bench.seconds {
      for _ in 0..<10 { count += PackLibrary.load(from: [Bench.packs]).packs.count }
    }
    guard count > 0 else { throw Bench.NoPack() }
    Bench.line("loading the pack", seconds * 100, "ms")
  }
}
