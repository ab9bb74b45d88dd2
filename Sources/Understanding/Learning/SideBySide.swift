import Synchronization

/// Does pieces of work, perhaps several at once; what comes of them is the same however it is done.
public struct SideBySide: Sendable {
  /// Does so many pieces of work, each given its number, and returns when all are done.
  public typealias Performer = @Sendable (_ count: Int, _ piece: @Sendable (Int) -> Void) -> Void

  private let perform: Performer

  /// One piece after the other.
  public static let inTurn = SideBySide { count, piece in for number in 0..<count { piece(number) } }

  /// Has the work done by somebody who knows of processors.
  public init(_ perform: @escaping Performer) { self.perform = perform }

  /// The pieces, in the order of their numbers.
  func gather<Piece: Sendable>(_ count: Int, _ piece: @Sendable (Int) -> Piece) -> [Piece] {
    let pieces = Mutex([Piece?](repeating: nil, count: count))
    perform(count) { number in
      let done = piece(number)
      pieces.withLock { $0[number] = done }
    }
    return pieces.withLock { $0.compactMap { $0 } }
  }
}
