import Packs

/// Moves with so few phrasings that one hears them again soon.
enum FewPhrasings: FormRule {
  static let id = "few-phrasings"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    let texts = reading.texts.filter { $0.part == "moves" && $0.keys.count == 3 && $0.keys.last == "say" }
    return reading.files.compactMap { file in
      let scarce = Phrasings.scarce(texts.filter { $0.place.file == file }) { $0.keys[1] }
      return scarce.map { place, moves in
        Finding(rule: id, severity: severity, place: place, values: ["moves": moves.joined(separator: ", ")])
      }
    }
  }
}
