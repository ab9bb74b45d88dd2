import Dispatch
import Packs
import Speech
import Synchronization
import Understanding

/// Where sentences lie from which a recogniser learns: in the pack, and in a folder of the person's own.
enum OwnWordsSource {
  /// Learns from a pack and from the person's own files.
  ///
  /// What people type is much the same in every shop: beside a pack of somebody's own, the sentences of the pack that comes along
  /// are learnt too.
  ///
  /// - Parameters:
  ///   - pack: The pack.
  ///   - language: The language of the sentences.
  ///   - files: Further files somebody names.
  /// - Returns: What understands, and what is wrong in the files, a line each.
  static func recogniser(
    _ pack: Pack, _ language: Language, adding files: [String] = []
  ) -> (recogniser: Recogniser, problems: [String]) {
    let further = shipped(besides: pack, language) + files + personal
    let (own, issues) = PackLibrary.ownWords(of: pack, language, adding: further)
    let sideBySide = SideBySide { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) }
    let recogniser = Recogniser(pack.words, pack.assortment, own, language, sideBySide: sideBySide)
    return (recogniser, issues.map { $0.text(in: language) })
  }

  /// The files of the pack that comes along, unless it is the pack itself.
  private static func shipped(besides pack: Pack, _ language: Language) -> [String] {
    guard pack.name != shippedPack, let executable = Environment.executable else { return [] }
    for place in PackSearch.places(executable: executable) {
      let files = PackLibrary.ownWordsFiles(in: "\(place)/\(shippedPack)/own-words").filter { path in
        path.split(separator: "/").last?.hasPrefix(language.rawValue + "-") ?? false
      }
      if !files.isEmpty { return files }
    }
    return []
  }

  /// The name of the pack that comes along.
  private static let shippedPack = "starter"

  /// The person's own files.
  private static var personal: [String] {
    Environment.ownWordsFolder.map { PackLibrary.ownWordsFiles(in: $0) } ?? []
  }

  /// What understands a pack's sentences: learnt when it is first asked for, and once.
  static func ears(_ pack: Pack, _ language: Language) -> @Sendable () -> Recogniser? {
    let learnt = Learnt()
    return { learnt.recogniser { recogniser(pack, language).recogniser } }
  }

  /// Something that is learnt once.
  private final class Learnt: Sendable {
    private let known = Mutex<Recogniser?>(nil)

    func recogniser(_ learn: () -> Recogniser) -> Recogniser {
      known.withLock { known in
        if let known { return known }
        let recogniser = learn()
        known = recogniser
        return recogniser
      }
    }
  }
}
