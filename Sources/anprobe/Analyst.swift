import Dispatch
import Synchronization
import Terminal

/// Computes looks back and seasons on other threads, part by part, and puts the parts down where the program picks them up.
///
/// What a part comes to depends on nothing but its number, so the threads take the next that nobody has taken.
final class Analyst: Sendable {
  /// What is being computed, and which part comes next.
  private struct Work: Sendable {
    /// Tells one job from the one after it.
    var number = 0
    /// The parts that nobody has taken yet.
    var open: ArraySlice<Int> = []
    /// How many parts there are, and how many are put down.
    var count = 0, done = 0
    /// Computes a part.
    var part: (@Sendable (Int) -> Mailbox.Arrival)?
  }

  /// About how many pictures an analysis is worth; more would only take time from what is computed and from keys.
  private static let pictures = 24

  private let mailbox: Mailbox
  private let work = Mutex(Work())

  /// Makes one that puts its parts into a mailbox.
  init(mailbox: Mailbox) { self.mailbox = mailbox }

  /// Begins a job in place of the one under way.
  ///
  /// - Parameters:
  ///   - open: The numbers of the parts.
  ///   - part: Computes one part.
  func start(_ open: [Int], part: @escaping @Sendable (Int) -> Mailbox.Arrival) {
    let number = work.withLock { work in
      work = Work(number: work.number + 1, open: open[...], count: open.count, part: part)
      return work.number
    }
    for _ in 0..<min(Workers.count, open.count) {
      DispatchQueue.global(qos: .userInitiated).async { self.run(number) }
    }
  }

  /// Stops after the parts that are being computed.
  func stop() {
    work.withLock { work in work = Work(number: work.number + 1) }
  }

  /// Computes one part after the other until there is none left, or another job counts.
  private func run(_ number: Int) {
    while let (part, chunk) = take(number) {
      mailbox.put(part(chunk))
      if isWorthAPicture(number) { Waker().wake() }
    }
  }

  /// Counts a part that was put down; true for the last one, and for one of so many before.
  private func isWorthAPicture(_ number: Int) -> Bool {
    work.withLock { work in
      guard work.number == number else { return false }
      work.done += 1
      return work.done == work.count || work.done % max(1, work.count / Self.pictures) == 0
    }
  }

  /// The next part of a job; nil where there is none left, or another job counts.
  private func take(_ number: Int) -> ((@Sendable (Int) -> Mailbox.Arrival), Int)? {
    work.withLock { work in
      guard work.number == number, let part = work.part, let chunk = work.open.popFirst() else { return nil }
      return (part, chunk)
    }
  }
}
