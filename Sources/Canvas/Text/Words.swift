extension Character {
  /// Whether word motions take it as part of a word.
  var isInWords: Bool { isLetter || isNumber }
}

extension Array where Element == Character {
  /// The beginning of the last word before a place, or nil where no word is before it.
  func wordStart(before place: Int) -> Int? {
    var at = place
    while at > 0 && !self[at - 1].isInWords { at -= 1 }
    if at == 0 { return nil }
    while at > 0 && self[at - 1].isInWords { at -= 1 }
    return at
  }

  /// The end of the first word after a place, or nil where no word is after it.
  func wordEnd(after place: Int) -> Int? {
    var at = place
    while at < count && !self[at].isInWords { at += 1 }
    if at == count { return nil }
    while at < count && self[at].isInWords { at += 1 }
    return at
  }
}
