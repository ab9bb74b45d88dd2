import ArgumentParser
import Checking
import Synchronization

/// The table of how often each line was spoken, which is shown where nothing but cover is asked for.
final class CoverTable: Sendable {
  private let isWanted: Bool
  private let taken = Mutex<PackCover?>(nil)

  /// Makes one for what is asked for.
  init(wanted: Set<String>?, book: RuleBook) {
    let rules = Set(book.rules.filter { $0.part == .cover }.map(\.id))
    isWanted = wanted.map { !$0.isEmpty && $0.isSubset(of: rules) } ?? false
  }

  /// The table; nil where it is not wanted or nothing was listened to.
  var table: PackCover? { taken.withLock { $0 } }

  /// Has the settings hand over the table, and listen as often as asked for.
  func prepare(_ settings: inout CheckSettings, plays: Int?) {
    if let plays { settings.thresholds[.coverPlays] = plays }
    guard isWanted else { return }
    settings.covered = { [self] cover in taken.withLock { $0 = cover } }
  }
}
