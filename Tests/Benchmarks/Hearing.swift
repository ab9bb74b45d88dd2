import Conversation
import Dispatch
import Packs
import Speech
import Understanding

/// Learning to hear in both languages, and hearing.
struct Hearing {
  let pack: Pack

  func print() {
    for language in Language.allCases {
      let name = language.rawValue
      var own = OwnWords()
      let reading = Bench.seconds { own = PackLibrary.ownWords(of: pack, language).words }
      Bench.line("reading own words, \(name)", reading * 1000, "ms")
      let lessons = Lesson.lessons(of: pack.words, pack.assortment, own, language)
      var recogniser = Recogniser(lessons: [], language)
      let learning = Bench.seconds {
        for _ in 0..<10 { recogniser = Recogniser(lessons: lessons, language) }
      }
      Bench.line("learning from \(lessons.count) sentences, \(name)", learning * 100, "ms")
      let together = Bench.seconds {
        for _ in 0..<10 {
          let sideBySide = SideBySide { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) }
          recogniser = Recogniser(lessons: lessons, language, sideBySide: sideBySide)
        }
      }
      Bench.line("  on all cores", together * 100, "ms")
      var understood = 0
      let hearing = Bench.seconds {
        for lesson in lessons where recogniser.hear(lesson.text).isUnderstood { understood += 1 }
      }
      Bench.line("  hearing (\(understood) understood)", hearing * 1_000_000 / Double(lessons.count), "µs a sentence")
    }
  }
}
