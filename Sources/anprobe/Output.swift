import Glibc

/// Standard output, where it needs more than printing.
enum Output {
  /// Lets go of everything that was printed.
  static func flush() { fflush(nil) }
}
