import Shop

/// Finds the known name that somebody most likely meant.
enum NearestName {
  /// The most names looked through, so that a hostile file cannot make this slow.
  private static let most = 300

  /// The nearest of the names if it is near enough, the first of equals in the order given.
  static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    Spelling.nearest(to: String(name.unicodeScalars.prefix(64)), among: Array(known.prefix(most)))
  }
}
