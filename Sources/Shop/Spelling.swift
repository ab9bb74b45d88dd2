/// Finding the known name that someone may have meant.
public enum Spelling {
  /// The known name that differs least, or nil if none is near: at most one slip in three letters.
  ///
  /// Of equally near names the first one is taken.
  public static func nearest(to name: String, among known: [String]) -> String? {
    let limit = max(1, name.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in known {
      let found = distance(name, candidate)
      if found <= limit, found < best?.distance ?? Int.max { best = (found, candidate) }
    }
    return best?.name
  }

  /// How many letters must be added, removed, exchanged or swapped with their neighbour (optimal string alignment).
  public static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.lowercased().prefix(64))
    let right = Array(right.lowercased().prefix(64))
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        var least = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          least = min(least, beforeLast[j - 2] + 1)
        }
        row.append(least)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
