import Glibc
import Packs

/// What all benchmarks share: the pack that comes along, a clock, and a line of output.
enum Bench {
  /// There is no pack where the sources are.
  struct NoPack: Error {}

  /// The folder of the packs in the sources.
  static var packs: String {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Assets/Packs"
  }

  static func starter() throws -> Pack {
    guard case .success(let pack) = PackLibrary.load(packs + "/starter") else { throw NoPack() }
    return pack
  }

  /// Seconds something takes.
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try body()
    return seconds(clock.now - start)
  }

  /// Seconds something takes that goes on on several threads.
  static func seconds(_ body: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try await body()
    return seconds(clock.now - start)
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  /// The most memory this process has had so far, in MB.
  static var peakMemory: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }

  /// Prints what was measured in a line of its own.
  static func line(_ what: String, _ value: Double, _ unit: String) {
    let tenths = Int((value * (value < 10 ? 1000 : 10)).rounded())
    let base = value < 10 ? 1000 : 10
    let digits = String(tenths % base)
    let fill = String(repeating: "0", count: (base == 1000 ? 3 : 1) - digits.count)
    print("\(what): \(tenths / base).\(fill)\(digits) \(unit)")
  }
}
