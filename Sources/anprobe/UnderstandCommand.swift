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
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: "Say which move is heard in a sentence in one’s own words.",
    discussion: """
      A sentence as a seller might type it; the move that is heard, how sure that is, and two others it may be. What is
      no move at all is not understood. It learns from the pack’s phrasings and from the files in its folder own-words,
      here on this computer; the same pack gives the same answer everywhere.

      EXAMPLES
        anprobe understand --lang en 'What will you be using them for?'
        anprobe understand --lang de 'Darf ich einmal nachmessen?' --json
        anprobe understand --lang en --json - < sentences.txt
        anprobe understand --lang en --own-words mine.yaml 'Shall I pop a pair behind the counter?'

      With - it reads one sentence per line from standard input. JSON has heard (null where nothing was understood),
      confidence from 0 to 1, and alternatives, each with move and confidence; one line for each sentence.
      """)

  @Argument(help: "The sentence; - for one per line from standard input.")
  var sentence: [String] = []

  @Option(help: "A file of further sentences to learn from, in the form of those in a pack’s folder own-words.")
  var ownWords: [String] = []

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print a line of JSON for each sentence.")
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
