import Dispatch
import Glibc
import Screens
import Season
import Synchronization
import Terminal

/// Computes looks back on other threads, part by part, and puts the parts down where the program picks them up.
///
/// What a part comes to depends on nothing but its number, so the threads take the next that nobody has taken.
final class Analyst: Sendable {
  /// What is being computed, and which part comes next.
  private struct Work: Sendable {
    /// Tells one request from the one after it.
    var number = 0
    var request: AnalysisRequest?
    var next = 0
    /// How many parts are put down.
    var done = 0
  }

  /// About how many pictures an analysis is worth; more would only take time from what is computed and from keys.
  private static let pictures = 24

  private let mailbox: Mailbox
  private let work = Mutex(Work())

  /// Makes one that puts its parts into a mailbox.
  init(mailbox: Mailbox) { self.mailbox = mailbox }

  /// Begins a request in place of the one under way.
  func start(_ request: AnalysisRequest) {
    let number = work.withLock { work in
      work = Work(number: work.number + 1, request: request)
      return work.number
    }
    for _ in 0..<Self.workers {
      DispatchQueue.global(qos: .userInitiated).async { self.run(number) }
    }
  }

  /// Stops after the parts that are being computed.
  func stop() {
    work.withLock { work in work = Work(number: work.number + 1) }
  }

  /// Computes one part after the other until there is none left, or another request counts.
  private func run(_ number: Int) {
    while let (request, chunk) = take(number) {
      mailbox.put(.part(request.plan.part(chunk), of: request))
      if isWorthAPicture(number) { Waker().wake() }
    }
  }

  /// Counts a part that was put down; true for the last one, and for one of so many before.
  private func isWorthAPicture(_ number: Int) -> Bool {
    work.withLock { work in
      guard work.number == number, let chunks = work.request?.plan.chunks else { return false }
      work.done += 1
      return work.done == chunks || work.done % max(1, chunks / Self.pictures) == 0
    }
  }

  /// The next part of a request; nil where there is none left, or another request counts.
  private func take(_ number: Int) -> (AnalysisRequest, Int)? {
    work.withLock { work in
      guard work.number == number, let request = work.request, work.next < request.plan.chunks else { return nil }
      defer { work.next += 1 }
      return (request, work.next)
    }
  }

  /// As many threads as there are processors, at most eight.
  private static var workers: Int { min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
