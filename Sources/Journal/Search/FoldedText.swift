/// A text made comparable: small letters without accents, each with the character it comes from.
///
/// Two foldings are kept where they differ. In the plain one an accent is left out: “für” is `fur`, “café” is `cafe`. In the
/// spelled-out one umlauts are written as one writes them without the key: “für” is `fuer`. So “für”, “fur” and “fuer” all find
/// “für”, and “für” finds “fuer”. In both, ß is `ss`, æ is `ae`, œ is `oe`; curly quotes and dashes are the straight ones.
struct FoldedText: Sendable {
  /// One folding.
  struct Form: Sendable {
    /// The folded characters, as code points.
    var units: [UInt32] = []
    /// For each the place of the character it comes from.
    var origins: [Int32] = []
  }

  /// Without accents.
  let plain: Form
  /// With umlauts spelled out; nil where that makes no difference.
  let spelled: Form?

  /// Folds a text.
  init(_ text: String) {
    plain = Self.fold(text, spelling: false)
    let hasUmlaut = text.unicodeScalars.contains { Self.spellings[$0.value] != nil || $0.value == 0x308 }
    spelled = hasUmlaut ? Self.fold(text, spelling: true) : nil
  }

  private static func fold(_ text: String, spelling: Bool) -> Form {
    var form = Form()
    form.units.reserveCapacity(text.utf8.count)
    form.origins.reserveCapacity(text.utf8.count)
    for (place, character) in text.enumerated() {
      for scalar in character.unicodeScalars { form.append(scalar, Int32(place), spelling: spelling) }
    }
    return form
  }

  /// The places of the characters where a word stands, in order and without overlaps; the word is folded as well.
  func places(of word: FoldedText) -> [Range<Int>] {
    var places = plain.places(of: word.plain.units)
    if spelled != nil || word.spelled != nil {
      places += (spelled ?? plain).places(of: (word.spelled ?? word.plain).units)
    }
    return Self.merged(places)
  }

  /// Ranges in order, those that touch or overlap made one.
  static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  // MARK: Tables

  /// What small letters with accents are without them.
  fileprivate static let letters: [UInt32: [UInt32]] = {
    let groups = [
      ("a", "àáâãäåāăąǎ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőǒ"), ("oe", "œ"),
      ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųǔ"), ("w", "ŵ"),
      ("y", "ýÿŷ"), ("z", "źżž"), ("'", "’‘‚`´"), ("\"", "“”„«»"), ("-", "–—‐‑"), (" ", "\u{A0}\u{202F}\u{2009}"),
    ]
    var letters: [UInt32: [UInt32]] = [:]
    for (folded, accented) in groups {
      for scalar in accented.unicodeScalars { letters[scalar.value] = folded.unicodeScalars.map(\.value) }
    }
    return letters
  }()

  /// What umlauts are where they are spelled out.
  fileprivate static let spellings: [UInt32: [UInt32]] = {
    var spellings: [UInt32: [UInt32]] = [:]
    for (umlauts, spelled) in [("äÄ", "ae"), ("öÖøØ", "oe"), ("üÜ", "ue")] {
      for scalar in umlauts.unicodeScalars { spellings[scalar.value] = spelled.unicodeScalars.map(\.value) }
    }
    return spellings
  }()
}

extension FoldedText.Form {
  /// Adds a code point of the character at a place.
  fileprivate mutating func append(_ scalar: Unicode.Scalar, _ place: Int32, spelling: Bool) {
    if scalar.isASCII {
      let isCapital = scalar.value >= 65 && scalar.value <= 90
      return add([isCapital ? scalar.value + 32 : scalar.value], place)
    }
    if spelling, let spelled = FoldedText.spellings[scalar.value] { return add(spelled, place) }
    if scalar.properties.generalCategory == .nonspacingMark {
      // A letter with a mark of its own: two dots above a, o or u are an umlaut, whoever wrote it.
      if spelling, scalar.value == 0x308, let last = units.last, [97, 111, 117].contains(last) { add([101], place) }
      return
    }
    for small in scalar.properties.lowercaseMapping.unicodeScalars {
      add(FoldedText.letters[small.value] ?? [small.value], place)
    }
  }

  private mutating func add(_ added: [UInt32], _ place: Int32) {
    units += added
    origins += repeatElement(place, count: added.count)
  }

  /// The places of the characters where a row of folded characters stands.
  fileprivate func places(of word: [UInt32]) -> [Range<Int>] {
    guard let first = word.first, word.count <= units.count else { return [] }
    var places: [Range<Int>] = []
    var start = 0
    let end = units.count - word.count
    while start <= end {
      if units[start] == first, units[start..<start + word.count].elementsEqual(word) {
        places.append(Int(origins[start])..<Int(origins[start + word.count - 1]) + 1)
        start += word.count
      } else {
        start += 1
      }
    }
    return places
  }
}
