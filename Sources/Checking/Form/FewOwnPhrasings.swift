import Packs

/// A company whose own ways of saying a move are so few that one hears them again soon.
enum FewOwnPhrasings: FormRule {
  static let id = "few-own-phrasings"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    let texts = reading.texts.filter { $0.part == "companies" && $0.keys.count == 2 && $0.keys.first == "phrases" }
    return reading.files.compactMap { file in
      let scarce = Phrasings.scarce(texts.filter { $0.place.file == file }) { $0.keys[1] }
      return scarce.map { place, moves in
        Finding(rule: id, severity: severity, place: place, values: ["moves": moves.joined(separator: ", ")])
      }
    }
  }
}
