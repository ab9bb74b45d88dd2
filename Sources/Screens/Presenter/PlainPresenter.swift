import Canvas
import Packs
import Speech
import Workshop

/// What whoever presents sees, as plain lines, once.
public struct PlainPresenter {
  private let notes: ContrastNotes

  /// Makes one.
  ///
  /// - Parameters:
  ///   - contrast: The contrast, in the language of the strings.
  ///   - pack: The pack it comes from.
  ///   - language: The language.
  public init(_ contrast: Contrast, pack: Pack, language: Language) {
    notes = ContrastNotes(contrast: contrast, words: pack.words, world: .plain(language))
  }

  /// Every part with its name above it.
  public var lines: [String] {
    PresenterState.Part.allCases.flatMap { part in
      let title = notes.strings["presenter.\(part.rawValue)"]
      let text = notes.presenter(part, columns: 60).map { paragraph in
        (paragraph.label.isEmpty ? "" : paragraph.label + " ") + paragraph.spans.map(\.text).joined()
      }
      return [title] + text.map { "  " + $0.cleaned() } + [""]
    }
  }
}

extension World {
  /// A world for plain lines.
  static func plain(_ language: Language) -> World {
    let strings = Strings(.embedded(language))
    return World(
      loaded: nil, strings: strings, language: language, look: Look(unicode: true, colour: false),
      settings: Settings(), width: 80, height: 24, freshSeed: 0, waiting: nil, forms: { _ in strings.forms },
      utcOffset: { _ in 0 })
  }
}
