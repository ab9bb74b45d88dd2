import ArgumentParser
import Canvas
import Conversation
import JSON
import Packs
import Reports
import Speech
import Understanding

/// Says which move a sentence makes.
struct UnderstandCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .text("understand") }

  @Argument(help: .text("understand.sentence", value: "sentence"))
  var sentence: [String] = []

  @Option(help: .text("understand.own-words", value: "file"))
  var ownWords: [String] = []

  @OptionGroup var common: CommonOptions

  @Flag(help: .text("understand.json"))
  var json = false

  func validate() throws {
    guard !sentence.isEmpty else { throw ValidationError.noSentence }
  }

  func run() throws {
    let library = try Library(common)
    let pack = library.packs[0]
    let language = common.language
    let (recogniser, issues) = OwnWordsSource.recogniser(pack, language, adding: ownWords)
    for issue in issues { Environment.complain(issue) }
    var output = Output()
    if sentence == ["-"] {
      var input = StandardInput()
      while let lines = input.nextLines() {
        for line in lines {
          if !json { try output.line("› " + String(line.cleaned().prefix(200))) }
          try print(recogniser.hear(line), pack, language, &output)
        }
        try output.flush()
      }
    } else {
      try print(recogniser.hear(sentence.joined(separator: " ")), pack, language, &output)
    }
    try output.flush()
    // What could not be read was told; a script shall notice.
    if !issues.isEmpty { throw ExitCode(1) }
  }

  private func print(_ heard: Heard, _ pack: Pack, _ language: Language, _ output: inout Output) throws {
    if json {
      try output.line { HeardReport.json(heard).write(into: &$0) }
    } else {
      for line in lines(heard, pack, language) { try output.line(line) }
    }
  }

  /// What was heard, for people.
  private func lines(_ heard: Heard, _ pack: Pack, _ language: Language) -> [String] {
    let forms = Forms.interface(language)
    func line(_ key: String, _ guess: Heard.Guess) -> String {
      let percent = (guess.confidence + 5) / 10
      let name = pack.words.moves[guess.move.rawValue]?.name[language] ?? guess.move.rawValue
      return forms.filled(
        "heard.understand." + key,
        ["name": name, "move": guess.move.rawValue, "percent": percent == 0 ? "<1" : String(percent)])
    }
    guard let first = heard.guesses.first else {
      return [forms.filled("heard.understand.refused")]
        + heard.vague.filter { $0.confidence >= 10 }.map { line("vague", $0) }
    }
    var lines = [line("heard", first)] + heard.guesses.dropFirst().map { line("or", $0) }
    if first.move.soundsLike.count > 1 {
      lines.append(
        forms.filled(
          first.move.soundsLike.contains(.promiseRash) ? "heard.understand.certainty" : "heard.understand.honesty"))
    }
    return lines
  }
}
