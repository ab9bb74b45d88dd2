import PseudoTerminal
import Testing

/// Whole conversations as numbered lines, over pipes.
struct PlainTests {
  private func plain(_ lines: [String], _ words: [String] = ["--lang", "en"]) throws -> Program.Result {
    let result = try Program.run(
      [anprobe, "practise", "--seed", "3"] + words, environment: apart,
      input: lines.map { $0 + "\n" }.joined())
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty)
    #expect(result.isHarmless, "control characters in the output")
    return result
  }

  private let widower = ["--customer", "widower", "--company", "lindner"]

  @Test func itIsChosenByItselfWhereOutputIsNoTerminal() throws {
    for words in [[], ["--plain"], ["practise"]] {
      let result = try Program.run([anprobe] + words, environment: apart, input: "q\n")
      #expect(result.status == 0)
      #expect(result.lines.first == "Who is coming in?")
      #expect(result.lines.contains { $0.hasPrefix("15. Mr Brandt: ") })
      #expect(result.lines.contains { $0.hasPrefix("Next, perhaps: ") && $0.contains("(n)") })
      #expect(result.lines.last == "Goodbye.")
    }
  }

  @Test(arguments: [
    ("en", "For Mr Brandt: ", "For Lindner’s: ", "For you: ", "Between you: ", "What it was about, underneath:"),
    ("de", "Herr Brandt: ", "Schuhhaus Lindner: ", "Sie selbst: ", "Zwischen Ihnen: ", "Worum es darunter ging:"),
  ])
  func aWholeConversationEndsOnFourSides(
    language: String, customer: String, house: String, seller: String, between: String, about: String
  ) throws {
    // Numbers choose the customer and the house; then moves by number and by name.
    let result = try plain(
      ["15", "3", "1", "1", "check-stock", "1 2", "refer:cobbler-weiss", "goodbye", ""], ["--lang", language])
    let turn = language == "en" ? "Turn" : "Runde"
    #expect(result.lines.contains { $0.hasPrefix("\(turn) 1. ") })
    for side in [customer, house, seller, between, about] {
      #expect(result.lines.contains { $0.hasPrefix(side) }, "\(side)")
    }
    #expect(result.lines.last == (language == "en" ? "Goodbye." : "Auf Wiedersehen."))
    #expect(!result.output.contains("<plain."), "a text is missing")
    #expect(!result.output.contains("{"), "a placeholder was not filled in")
  }

  @Test func everyViewSpeaksInWords() throws {
    for language in ["en", "de"] {
      let result = try plain(
        ["?", "greet", "k", "check-stock", "ladder", "k", "o", "b", "m", "r", "f", "0", "2", "0", "3", "0", "q"],
        widower + ["--lang", language])
      #expect(!result.output.contains("<plain."))
      #expect(!result.output.contains("size=43"))
      let wish =
        language == "en"
        ? "The wish: model Herold Classic, size 43, in brown."
        : "Der Wunsch: Modell Herold Classic, Größe 43, in Braun."
      #expect(result.lines.contains(wish))
      // The keys are explained once, and on request.
      let key = language == "en" ? "a question mark" : "ein Fragezeichen"
      #expect(result.lines.count { $0.contains(key) } == 1)
    }
  }

  @Test func sizesAndPricesReadAsPeopleSayThem() throws {
    let result = try plain(["greet", "k", "o", "q"], ["--customer", "nurse", "--company", "lindner", "--lang", "de"])
    #expect(result.lines.contains { $0.contains("Größe 38½") && $0.contains("bis 130 €") }, "\(result.output)")
  }

  @Test func onesOwnFeelingStandsBesideTheProgramsReading() throws {
    let result = try plain(
      ["greet", "f Torn", "f", "tired", "f relievd", "goodbye", "goodbye", ""], widower + ["--lang", "en"])
    let own = try #require(result.lines.firstIndex(of: "You say: torn."))
    #expect(result.lines[own + 1].hasPrefix("Beside it, what the program reads: "))
    #expect(result.lines.contains("You say: tired."))
    #expect(result.lines.contains("Did you mean “relieved”?"))
    #expect(result.lines.contains { $0.hasPrefix("After turn 1 you said: tired. The program read: ") })
  }

  @Test func aTurnIsTakenBackEvenAfterTheEnd() throws {
    let result = try plain(["u", "greet", "goodbye", "goodbye", "u", "q"], widower + ["--lang", "en"])
    #expect(result.lines.contains("There is nothing to take back."))
    let undone = try #require(result.lines.firstIndex { $0.hasPrefix("The last turn has been taken back.") })
    #expect(result.lines[undone...].contains { $0.hasPrefix("Turn 3. ") })
  }

  @Test func levelsShowMoreOrLess() throws {
    let offers = "What could be done, going by what you know:"
    let inside = "What goes on inside Mr Brandt: "
    let lines = ["greet", "check-stock", "q"]
    let beginner = try plain(lines, widower + ["--lang", "en", "--level", "beginner"])
    #expect(beginner.lines.contains { $0.hasPrefix(inside) } && beginner.lines.contains(offers))
    let seller = try plain(lines, widower + ["--lang", "en", "--level", "seller"])
    #expect(!seller.lines.contains { $0.hasPrefix(inside) } && seller.lines.contains(offers))
    let master = try plain(lines, widower + ["--lang", "en", "--level", "master"])
    #expect(!master.lines.contains { $0.hasPrefix(inside) } && !master.lines.contains(offers))
    let asking = try plain(["greet", "check-stock", "o", "q"], widower + ["--lang", "en", "--level", "master"])
    #expect(asking.lines.contains(offers))
  }

  @Test func theInputMayEndAnywhere() throws {
    for lines in [[], ["6"], ["6", "3"], ["6", "3", "1"], ["6", "3", "greet", "f"]] {
      #expect(try plain(lines).lines.last == "The input has ended.")
    }
    let over = try plain(["goodbye", "goodbye"], widower + ["--lang", "en"])
    #expect(over.lines.last == "u takes back the last turn, f names a feeling, Enter leaves.")
  }

  @Test func whatIsNoAnswerIsSaidBackHarmless() throws {
    let result = try plain(
      [
        "99", "-4", "7 7 7", "\u{1B}[31mred", "refer:\u{1B}]0;x\u{7}\u{202E}y", "grüssen", "stay silnt", "insist", "",
        "q",
      ],
      widower + ["--lang", "en"])
    #expect(result.lines.contains("There is no line 99 here."))
    #expect(result.lines.contains("There is no line -4 here."))
    #expect(result.lines.contains("I don’t know “[31mred” here."))
    #expect(result.lines.contains("Did you mean “stay silent”?"))
    #expect(result.lines.contains("“insist” isn’t possible just now."))
  }

  @Test func aTerminalThatIsDumbStillHoldsTheConversation() throws {
    let session = try PseudoTerminal(
      arguments: [anprobe, "--plain", "--lang", "en"], environment: apart.merging(["TERM": "dumb"]) { $1 }, rows: 60)
    try session.wait(for: "Who is coming in?")
    session.type("6\n")
    try session.wait(for: "Which company do you work for?")
    session.type("3\n")
    try session.wait(for: "Turn 1. What do you do?")
    session.type("q\n")
    #expect(try session.waitForExit() == .exited(0))
    #expect(!session.output.contains(0x1B))
  }
}
