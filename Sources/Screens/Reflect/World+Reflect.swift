import Journal
import Packs

extension World {
  /// The vocabulary with the person's own words; nil while nothing has been read.
  var vocabulary: Vocabulary? {
    reflect?.vocabulary.joined(with: OwnWords(in: journal.entries.map(\.entry)))
  }

  /// What Reflect asks and says; nil while it is being read.
  var reflect: ReflectGuides? { loaded?.reflect }

  /// The day of a moment, as the person's calendar shows it; the moment in milliseconds since 1970 (UTC).
  func day(of milliseconds: Int) -> String { moment(milliseconds).text("lookback.day", strings) }

  /// An answer as one line of text, whatever it was answered with.
  func words(of answer: Answer) -> String {
    let vocabulary = vocabulary
    var parts = [answer.text].filter { !$0.isEmpty }
    parts += answer.feelings.map { vocabulary?.name(ofFeeling: $0, language) ?? $0 }
    parts += answer.needs.map { vocabulary?.name(ofNeed: $0, language) ?? $0 }
    if let value = answer.value { parts.append(strings.fill("sitting.value", ["value": String(value)])) }
    return parts.joined(separator: " · ")
  }
}
