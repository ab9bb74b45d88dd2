import Conversation
import Foundation
import Packs
import Rehearsal
import Speech
import Testing

@testable import Understanding

/// What the shipped pack teaches, learnt once for all tests of a process.
enum School {
  private static let german = Result { try learn(.german) }
  private static let english = Result { try learn(.english) }

  private static func learn(_ language: Language) throws -> Recogniser {
    Recogniser(lessons: try packLessons(language) + ownLessons(language), language)
  }

  /// The recogniser as the program has it.
  static func recogniser(_ language: Language) throws -> Recogniser {
    try (language == .german ? german : english).get()
  }

  /// The pack's phrasings.
  static func packLessons(_ language: Language) throws -> [Lesson] {
    let pack = try Starter.pack()
    return Lesson.lessons(of: pack.words, pack.assortment, OwnWords(), language)
  }

  /// The sentences from which only a recogniser learns; those of a move in the order of the files.
  static func ownLessons(_ language: Language) throws -> [Lesson] {
    let (own, issues) = PackLibrary.ownWords(of: try Starter.pack(), language)
    try #require(issues.isEmpty, "\(issues)")
    return MoveKind.allCases.flatMap { kind in (own.moves[kind] ?? []).map { Lesson($0, kind) } }
      + own.offTopic.map { Lesson($0, nil) }
  }

  /// Sentences by other people, which are learnt nowhere; what stands word for word in the lessons is left out.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - file: What follows the language in the file's name: nothing for the first people, `-2` for those who came later.
  /// - Returns: The sentences and what they are.
  /// - Throws: What is wrong with the file or with the pack.
  static func heldBack(_ language: Language, _ file: String = "") throws -> [Lesson] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/HeldBack/\(language.rawValue)\(file).txt"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let learnt = Set(try (packLessons(language) + ownLessons(language)).map { Self.alike($0.text) })
    return try text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      try #require(parts.count == 2 && (parts[0] == "-" || MoveKind(rawValue: parts[0]) != nil), "\(line)")
      return learnt.contains(Self.alike(parts[1])) ? nil : Lesson(parts[1], MoveKind(rawValue: parts[0]))
    }
  }

  private static func alike(_ text: String) -> String {
    let sentence = Normalised(text)
    return sentence.tokens.map { sentence.text($0) }.joined(separator: " ")
  }
}

/// How often a recogniser was right.
struct Figures: CustomStringConvertible {
  private var moves = 0
  private var first = 0
  private var amongThree = 0
  private var nearest = 0
  private var refused = 0
  private var others = 0
  private var othersRefused = 0

  init(_ recogniser: Recogniser, _ lessons: [Lesson]) {
    for lesson in lessons {
      let heard = recogniser.hear(lesson.text)
      guard let move = lesson.move else {
        others += 1
        othersRefused += heard.isUnderstood ? 0 : 1
        continue
      }
      moves += 1
      refused += heard.isUnderstood ? 0 : 1
      first += heard.guesses.first?.move == move ? 1 : 0
      amongThree += heard.guesses.contains { $0.move == move } ? 1 : 0
      nearest += (heard.guesses + heard.vague).contains { $0.move == move } ? 1 : 0
    }
  }

  /// Right at the first guess, in permille of the sentences that make a move.
  var right: Int { first * 1000 / max(1, moves) }
  /// Understood, and right among three, in permille.
  var three: Int { amongThree * 1000 / max(1, moves) }
  /// Right among the three nearest, in permille, whether understood or not.
  var near: Int { nearest * 1000 / max(1, moves) }
  /// Of what is no move, refused, in permille.
  var kept: Int { othersRefused * 1000 / max(1, others) }

  var description: String {
    "\(moves) sentences: first guess right \(right) ‰, among three \(three) ‰ (among the nearest \(near) ‰), refused \(refused * 1000 / max(1, moves)) ‰; "
      + "\(others) that are none: refused \(kept) ‰"
  }
}
