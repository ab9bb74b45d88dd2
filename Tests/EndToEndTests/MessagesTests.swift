import PseudoTerminal
import Testing

/// What the program says when something is wrong comes in the language asked for, and says what happens next.
struct MessagesTests {
  @Test func whatIsWrongIsSaidInGermanToo() throws {
    let command = try run("recods", "--lang", "de")
    #expect(
      command.errors.contains("Fehler: den Befehl „recods“ gibt es nicht. Meinten Sie records?"), "\(command.errors)")
    let name = try run("practise", "--customer", "nurs", "--company", "glanz", "--moves", "greet", "--lang=de")
    #expect(name.errors.contains("--customer: „nurs“ gibt es nicht. Meinten Sie nurse?"), "\(name.errors)")
    let move = try run("practise", "--customer", "nurse", "--company", "glanz", "--moves", "gret", "--lang", "de")
    #expect(move.errors.contains("„gret“ ist kein Zug. Meinten Sie greet?"), "\(move.errors)")
    let wish = try run("match", "--want", "siz=3", "--lang", "de")
    #expect(wish.errors.contains("„siz“ gibt es hier nicht. Meinten Sie size?"), "\(wish.errors)")
    let kept = try run("records", "list", "--lang", "de")
    #expect(kept.status == 1 && kept.errors.contains("Der Ordner lässt sich nicht anlegen"), "\(kept.errors)")
    let options = try run("practise", "--policy", "random", "--moves", "greet", "--lang", "de")
    #expect(options.errors.contains("--policy und --moves schließen sich aus"), "\(options.errors)")
    for result in [command, name, move, wish, kept, options] { #expect(result.status != 0 && result.output.isEmpty) }
  }

  @Test func aFolderThatIsNotThereIsSaidOnce() throws {
    let english = try run("packs", "--packs", "/no/such/folder")
    #expect(english.errors == "Error: --packs /no/such/folder: there is no such folder; check the name.\n")
    let german = try run("packs", "--packs", "/no/such/folder", "--lang", "de")
    #expect(german.errors == "Fehler: --packs /no/such/folder: diesen Ordner gibt es nicht; prüfen Sie den Namen.\n")
  }

  @Test func aConversationThatIsNotThereIsOnlyNotThere() throws {
    let folder = try Folder()
    let result = try run("records", "show", "99", "--data", folder.path)
    #expect(result.errors == "Error: there is no conversation 99.\n")
  }

  @Test func whatCanBeHadIsSaidInWords() throws {
    let german = try run("match", "--want", "category=hiking,size=38.5,waterproof=yes,price<=150", "--lang", "de")
    #expect(german.output.contains("Ohne Größe 38½: "))
    #expect(german.output.contains("noch kein Bedürfnis bekannt"))
    for raw in ["stock>=1", "category=", "· -1"] { #expect(!german.output.contains(raw), "\(raw) in \(german.output)") }
    let known = try run("match", "--want", "category=hiking,size=38.5", "--need", "comfort=3", "--lang", "en")
    #expect(!known.output.contains("no needs known yet"))
    #expect(known.output.contains(" · +"))
  }

  @Test func aQuestionMarkHelpsFromTheFirstQuestionOn() throws {
    let result = try run("--plain", "--lang", "en", input: "?\nseller\n6\n?\n3\nq\n")
    #expect(result.lines.contains { $0.hasPrefix("Type the number of a line or a name.") })
    #expect(result.lines.contains { $0.hasPrefix("Level: Beginner. ") })
    #expect(result.lines.contains { $0.hasPrefix("Level: Seller. ") })
    #expect(!result.lines.contains { $0.hasPrefix("What goes on inside") }, "a seller does not see inside")
    #expect(result.lines.last == "Goodbye.")
  }

  @Test func aTerminalThatCannotShowAScreenSaysWhatComesInstead() throws {
    let session = try PseudoTerminal(
      arguments: [anprobe, "--lang", "de"], environment: apart.merging(["TERM": "dumb"]) { $1 }, columns: 160,
      rows: 60)
    try session.wait(for: "Anprobe geht hier in nummerierten Zeilen weiter.")
    session.type("q\n")
    #expect(try session.waitForExit() == .exited(0))
  }

  /// Whatever another program wrote over the screen is gone.
  @Test func drawnAnewEverythingIsThere() throws {
    // Where conversations can be kept, no message covers the last row.
    let folder = try Folder()
    let session = try PseudoTerminal(
      arguments: [anprobe, "--lang", "en"], environment: apart.merging(["ANPROBE_DATA": folder.path]) { $1 },
      columns: 80, rows: 24)
    // The last row is drawn last; it names the next person as soon as the packs are there.
    let last = "n next person   q leave"
    let before = try session.wait(for: last).text
    session.forgetScreen()
    session.type("\u{0C}")
    #expect(try session.wait(for: last).text == before)
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }
}
