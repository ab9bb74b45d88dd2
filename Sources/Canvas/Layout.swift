/// How much of a row or column a part asks for.
public struct Track: Hashable, Sendable {
  /// The cells it needs before anything is shared out.
  public var minimum: Int
  /// Its share of what is left over, in proportion to the other weights; 0 for none.
  public var weight: Int
  /// The cells it never exceeds.
  public var maximum: Int

  /// A part of a fixed number of cells.
  public static func fixed(_ cells: Int) -> Track { Track(minimum: max(0, cells), weight: 0, maximum: max(0, cells)) }

  /// A part that grows with its weight from a minimum to a maximum.
  public static func flexible(minimum: Int = 0, weight: Int = 1, maximum: Int = .max) -> Track {
    Track(minimum: max(0, minimum), weight: max(0, weight), maximum: max(0, minimum, maximum))
  }

  /// Shares out a number of cells among parts with a gap between them; each part gets 0 cells or more.
  ///
  /// Minimums come first, from the first part to the last, so that the last ones shrink when there is too little. What is
  /// left goes by weight, to the cell. A gap of -1 lets neighbours overlap by one cell, as panes with a common border do.
  public static func share(_ cells: Int, among tracks: [Track], gap: Int = 0) -> [Range<Int>] {
    guard !tracks.isEmpty else { return [] }
    var left = max(0, cells - gap * (tracks.count - 1))
    var sizes = tracks.map { track in
      let size = min(track.minimum, left)
      left -= size
      return size
    }
    while left > 0 {
      let growing = tracks.indices.filter { tracks[$0].weight > 0 && sizes[$0] < tracks[$0].maximum }
      let weights = growing.reduce(0) { $0 + tracks[$1].weight }
      guard weights > 0 else { break }
      let shared = left
      var before = 0
      for index in growing {
        let after = before + tracks[index].weight
        let part = shared * after / weights - shared * before / weights
        before = after
        let taken = min(part, tracks[index].maximum - sizes[index])
        sizes[index] += taken
        left -= taken
      }
    }
    var at = 0
    return sizes.map { size in
      let start = min(at, max(0, cells))
      at += size + gap
      return start..<max(start, min(start + size, max(0, cells)))
    }
  }
}

extension Rect {
  /// The rectangle divided from left to right.
  public func columns(_ tracks: [Track], gap: Int = 0) -> [Rect] {
    Track.share(width, among: tracks, gap: gap).map {
      Rect(x: x + $0.lowerBound, y: y, width: $0.count, height: height)
    }
  }

  /// The rectangle divided from top to bottom.
  public func rows(_ tracks: [Track], gap: Int = 0) -> [Rect] {
    Track.share(height, among: tracks, gap: gap).map {
      Rect(x: x, y: y + $0.lowerBound, width: width, height: $0.count)
    }
  }

  /// A rectangle of at most this size in the middle of this one.
  public func centred(width: Int, height: Int) -> Rect {
    let columns = min(max(0, width), self.width)
    let rows = min(max(0, height), self.height)
    return Rect(x: x + (self.width - columns) / 2, y: y + (self.height - rows) / 2, width: columns, height: rows)
  }
}

/// How many panes fit a screen side by side.
public enum Room: Int, Hashable, Sendable, Comparable {
  /// Below 40×12: ask kindly for a larger window.
  case tooSmall
  /// Below 80×24: one pane at a time.
  case onePane
  /// From 80×24.
  case twoColumns
  /// From 110 columns.
  case threeColumns

  /// The room that a screen of this size gives.
  public init(width: Int, height: Int) {
    if width < 40 || height < 12 {
      self = .tooSmall
    } else if width < 80 || height < 24 {
      self = .onePane
    } else {
      self = width < 110 ? .twoColumns : .threeColumns
    }
  }

  /// Whether one room is tighter than another.
  public static func < (left: Room, right: Room) -> Bool { left.rawValue < right.rawValue }
}
