import CTerminal

/// Interrupts the waiting for the next event, from any thread.
public struct Waker: Sendable {
  /// Makes a waker; all of them wake the one terminal.
  public init() {}

  /// Makes `Terminal.next(timeout:)` return `.woken`; several calls before that count as one.
  ///
  /// Without an open terminal it does no harm.
  public func wake() { ct_wake() }
}
