import Conversation
import Packs
import Speech
import Understanding

/// Learning to hear a language, and hearing.
struct Hearing {
  let pack: Pack

  func print() {
    for language in Language.allCases {
      let name = language.rawValue
      var own = OwnWords()
      Bench.line("reading own words, \(name)", Bench.seconds { own = PackLibrary.ownWords(of: pack, language).words } * 1000, "ms")
      let lessons = Lesson.lessons(of: pack.words, pack.assortment, own, language)
      var recogniser: Recogniser?
      let seconds = Bench.seconds {
        for _ in 0..<5 { recogniser = Recogniser(lessons: lessons, language) }
      }
      Bench.line("learning from \(lessons.count) sentences, \(name)", seconds * 200, "ms")
      guard let recogniser else { continue }
      var heard = 0
      let hearing = Bench.seconds {
        for lesson in lessons where recogniser.hear(lesson.text).guesses.first?.move == lesson.move { heard += 1 }
      }
      Bench.line("  hearing (\(heard) right of those it learnt)", hearing * 1_000_000 / Double(lessons.count), "µs")
      cross(pack, own, language)
    }
  }
  func cross(_ pack: Pack, _ own: OwnWords, _ language: Language) {
    let rest = Lesson.lessons(of: pack.words, pack.assortment, OwnWords(), language)
    var n = 0, one = 0, three = 0, refused = 0, on = 0, offn = 0
    for fold in 0..<5 {
      var train = rest, test: [Lesson] = []
      for kind in MoveKind.allCases {
        let all = own.moves[kind] ?? []
        for (i, s) in all.enumerated() { if i * 5 / all.count == fold { test.append(Lesson(s, kind)) } else { train.append(Lesson(s, kind)) } }
      }
      for (i, s) in own.offTopic.enumerated() { if i * 5 / own.offTopic.count == fold { test.append(Lesson(s, nil)) } else { train.append(Lesson(s, nil)) } }
      let r = Recogniser(lessons: train, language)
      for l in test {
        let h = r.hear(l.text)
        if let m = l.move { n += 1; if h.guesses.first?.move == m { one += 1 }; if (h.guesses + h.vague).contains(where: { $0.move == m }) { three += 1 }; if h.guesses.isEmpty { on += 1 } }
        else { offn += 1; if h.guesses.isEmpty { refused += 1 } }
      }
    }
    Swift.print("CV", language, "n", n, "top1", Double(one) / Double(n), "top3", Double(three) / Double(n), "refused on-topic", Double(on) / Double(n), "off refused", Double(refused) / Double(offn))
  }
}
