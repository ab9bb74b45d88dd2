import Dispatch
import Glibc
import Synchronization

/// Computes the chunks of a plan on all processors, and tells how far it is where somebody is watching.
enum Workers {
  /// As many threads as there are processors, at most eight.
  static var count: Int { min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Computes all chunks; each part is handed over by one thread at a time, in no particular order.
  ///
  /// - Parameters:
  ///   - chunks: How many there are.
  ///   - part: Computes one chunk.
  ///   - take: Takes a part.
  static func run<Part: Sendable>(chunks: Int, part: @Sendable (Int) -> Part, take: (Part) -> Void) {
    let next = Atomic(0)
    let parts = Mutex<[Part]>([])
    let progress = Progress(chunks)
    // The threads put parts down; this one takes them up afterwards.
    DispatchQueue.concurrentPerform(iterations: min(count, max(1, chunks))) { _ in
      while true {
        let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard chunk < chunks else { return }
        let computed = part(chunk)
        parts.withLock { $0.append(computed) }
        progress.step()
      }
    }
    progress.end()
    for part in parts.withLock({ $0 }) { take(part) }
  }
}

/// How far it is, on standard error, and only if that is a terminal.
private final class Progress: Sendable {
  private let chunks: Int
  private let done = Atomic(0)
  private let isShown = isatty(STDERR_FILENO) == 1

  init(_ chunks: Int) { self.chunks = max(1, chunks) }

  func step() {
    let done = done.wrappingAdd(1, ordering: .relaxed).newValue
    guard isShown else { return }
    write("\r\(done * 100 / chunks) %")
  }

  func end() {
    if isShown { write("\r      \r") }
  }

  private func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
