import PseudoTerminal
import Testing

/// What is wrong with the words of a command is said in the language asked for, and ends with the same status as ever.
struct ParserMessagesTests {
  @Test(arguments: [
    (
      ["map", "--fromat", "x"], "die Option --fromat gibt es hier nicht. Meinten Sie --format?",
      "there is no option --fromat here. Did you mean --format?"
    ),
    (["map", "-x"], "die Option -x gibt es hier nicht.", "there is no option -x here."),
    (
      ["map", "--format", "svg"], "--format <Form>: „svg“ gibt es nicht. Es gibt: mermaid, dot, json.",
      "--format <format>: there is no “svg”. There are: mermaid, dot, json."
    ),
    (
      ["practise", "--policy", "shout"],
      "--policy <Haltung>: „shout“ gibt es nicht. Es gibt: push, customer-centred, order-taker, apologise-and-wait, "
        + "random, like-me.",
      "--policy <stance>: there is no “shout”. There are: push, customer-centred, order-taker, apologise-and-wait, "
        + "random, like-me."
    ),
    (
      ["practise", "--seed", "it's"], "--seed <Zahl>: mit „it's“ geht es nicht.",
      "--seed <number>: “it's” won’t do here."
    ),
    (["map", "--format"], "--format <Form>: hier fehlt der Wert.", "--format <format>: the value is missing."),
    (
      ["practise", "--json=3"], "--json braucht keinen Wert; lassen Sie „3“ weg.",
      "--json takes no value; leave out “3”."
    ),
    (["new", "pack"], "<Name> fehlt.", "<id> is missing."),
    (["match"], "--want <Wunsch> fehlt.", "--want <wish> is missing."),
    (["replay"], "<Kapsel> fehlt.", "<capsule> is missing."),
    (
      ["map", "a"],
      "für „a“ ist hier kein Platz; lassen Sie es weg, oder setzen Sie in Anführungszeichen, was zusammengehört.",
      "“a” has no place here; leave it out, or put quotation marks around what belongs together."
    ),
    (
      ["map", "a", "b"],
      "hierfür ist kein Platz: a, b. Lassen Sie es weg, oder setzen Sie in Anführungszeichen, was zusammengehört.",
      "these have no place here: a, b. Leave them out, or put quotation marks around what belongs together."
    ),
    (
      ["practise", "--runs", "5"], "--runs gehört zu --policy; ergänzen Sie --policy random.",
      "--runs goes with --policy; add --policy random."
    ),
    (
      ["--generate-completion-script", "csh"], "Ergänzungen gibt es für zsh, bash, fish, aber nicht für „csh“.",
      "there are completions for zsh, bash, fish, but none for “csh”."
    ),
  ])
  func itIsSaidInBothLanguages(words: [String], german: String, english: String) throws {
    for (language, first, usage, more) in [
      ("de", "Fehler: " + german, "Aufruf: anprobe ", "  Mehr dazu: anprobe "),
      ("en", "Error: " + english, "Usage: anprobe ", "  More: anprobe "),
    ] {
      let result = try Program.run([anprobe, "--lang", language] + words, environment: apart, input: "")
      #expect(result.status == 64 && result.output.isEmpty)
      let lines = result.errors.split(separator: "\n")
      #expect(lines.first.map { String($0) } == first, "\(result.errors)")
      #expect(lines.contains { $0.hasPrefix(usage) }, "\(result.errors)")
      #expect(lines.last?.hasPrefix(more) == true && lines.last?.hasSuffix("--help") == true, "\(result.errors)")
    }
  }

  @Test func theOptionIsExplainedAndTheCommandShown() throws {
    let result = try run("records", "list", "--lang", "de", "--limit", "viele")
    #expect(
      result.errors == """
        Fehler: --limit <Zahl>: mit „viele“ geht es nicht.
        Hilfe: --limit <Zahl> – Höchstens so viele.
        Aufruf: anprobe records list [--packs <Ordner>] [--lang <Sprache>]
                                     [--data <Ordner>] [--search <Text>]
                                     [--customer <Name>] [--company <Name>]
                                     [--limit <Zahl>] [--json]
          Mehr dazu: anprobe records list --help

        """)
  }

  /// What was typed can neither pass for a part of a message nor steer the terminal.
  @Test func whatWasTypedStaysWhatItIs() throws {
    let braces = try run("map", "{value}{names}", "--lang", "de")
    #expect(braces.errors.hasPrefix("Fehler: für „{value}{names}“ ist hier kein Platz"), "\(braces.errors)")
    let steering = try run("practise", "--seed", "\u{1B}[31m\u{202E}rot", "--lang", "de")
    #expect(steering.isHarmless && steering.status == 64)
    let sentence = try run("map", "--format", "x' is invalid for 'y", "--lang", "en")
    #expect(sentence.errors.hasPrefix("Error: ") && sentence.status == 64)
  }

  @Test func whatOnlyHasAStatusSaysNothing() throws {
    let folder = try Folder()
    try folder.write("name: x\n", to: "only/pack.yaml")
    let result = try run("check", folder.path + "/only", "--lang", "de")
    #expect(result.status == 1 && result.errors.isEmpty)
  }
}
