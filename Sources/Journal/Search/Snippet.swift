/// A piece of a text around what was found in it, in one line.
public struct Snippet: Hashable, Sendable {
  /// The piece, with “…” where something was left out.
  public var text: String
  /// What was found, as places of characters in the piece, in order and without overlaps.
  public var hits: [Range<Int>]

  /// Makes one from its parts.
  public init(text: String, hits: [Range<Int>]) {
    self.text = text
    self.hits = hits
  }

  /// The most characters of a piece.
  public static let usualLength = 72

  /// Cuts a piece out of a text around the first hit; words are not cut where there is a gap near by.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - hits: What was found, as places of characters in it, in order and without overlaps.
  ///   - length: The most characters of the piece, without what stands for what was left out.
  init(_ text: String, hits: [Range<Int>], length: Int = usualLength) {
    // What breaks a line is a gap here; the places stay the same.
    let characters = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let first = hits.first ?? 0..<0
    var start = max(0, min(first.lowerBound - length / 3, characters.count - length))
    let end = min(characters.count, max(start + length, first.upperBound))
    start = Self.wordStart(start, before: first.lowerBound, in: characters)
    let cut = Self.wordEnd(end, after: first.upperBound, in: characters)
    let lead = start > 0 ? "…" : ""
    self.text = lead + String(characters[start..<cut]) + (cut < characters.count ? "…" : "")
    self.hits = hits.compactMap { hit in
      let clamped = hit.clamped(to: start..<cut)
      guard !clamped.isEmpty else { return nil }
      return clamped.lowerBound - start + lead.count..<clamped.upperBound - start + lead.count
    }
  }

  /// The next beginning of a word from a place on, if there is one before the hit.
  private static func wordStart(_ place: Int, before hit: Int, in characters: [Character]) -> Int {
    guard place > 0, let gap = characters[(place - 1)..<max(place - 1, hit)].firstIndex(of: " ") else { return place }
    return gap + 1
  }

  /// The last end of a word up to a place, if there is one after the hit.
  private static func wordEnd(_ place: Int, after hit: Int, in characters: [Character]) -> Int {
    guard place < characters.count else { return place }
    return characters[min(hit, place)...place].lastIndex(of: " ") ?? place
  }
}
