import PseudoTerminal
import Testing

/// `--help` in both languages: laid out in 80 columns, complete, and in one language from top to bottom.
struct HelpTests {
  @Test func theProgramIntroducesItselfInGerman() throws {
    let help = try run("--help", "--lang", "de")
    #expect(help.status == 0 && help.errors.isEmpty)
    #expect(
      help.output == """
        ZWECK: Eine Haltung zu Ihrer Kundschaft anprobieren, im Schuhgeschäft.

        Ohne Befehl öffnet sich die Startseite. Wo die Ausgabe kein Terminal ist, kommt
        alles in nummerierten Zeilen.

        BEISPIELE:
          anprobe
          anprobe --lang en
          anprobe --plain
          anprobe practise --customer widower --company lindner
          anprobe practise --customer nurse --company glanz --seed 7 \\
            --moves greet,ask-purpose,check-stock --json
          anprobe contrast --customer nurse --companies glanz,lindner
          anprobe reverse --customer nurse --companies glanz,lindner
          anprobe match --want 'category=hiking,size=38.5,waterproof=yes,price<=150'
          anprobe understand 'Wofür brauchen Sie die Schuhe denn?'
          anprobe map --format mermaid
          anprobe packs
          anprobe check starter
          anprobe new pack mein-laden

        AUFRUF: anprobe [--packs <Ordner>] [--lang <Sprache>] [--data <Ordner>]
                        [--plain] <Befehl>

        OPTIONEN:
          --packs <Ordner>        Wo die Pakete liegen; sonst in ANPROBE_PACKS, neben
                                  dem Programm, in ../share/anprobe oder im Ordner des
                                  Builds.
          --lang <Sprache>        Die Sprache; sonst die aus den Einstellungen, sonst
                                  die des Systems. (zur Wahl: de, en)
          --data <Ordner>         Der Ordner für Gespräche und Tagebuch; sonst
                                  ANPROBE_DATA, sonst der übliche Ordner für Daten
                                  (XDG).
          --plain                 Nummerierte Zeilen statt eines Bildschirms. Wo die
                                  Ausgabe kein Terminal ist, geschieht das von selbst.
          --version               Die Version zeigen.
          -h, --help              Diese Hilfe zeigen.

        BEFEHLE:
          practise, practice      Ein Verkaufsgespräch führen, oder eines ohne Ihr Zutun
                                  ablaufen lassen.
          contrast                In einer Runde zeigen, wie es demselben Menschen in
                                  zwei Häusern ergeht.
          reverse                 Die Rollen tauschen: selbst hereinkommen und zweimal
                                  bedient werden.
          season                  Eine Saison mehrerer Häuser mit denselben Leuten
                                  spielen, viele Male.
          replay                  Das Gespräch in einer Kapsel noch einmal führen, Bit
                                  für Bit.
          records                 Aufgehobene Gespräche auflisten, zeigen, ausgeben und
                                  löschen.
          journal                 Was Sie für sich aufgeschrieben haben, auflisten,
                                  zeigen, mitnehmen, löschen und verschließen.
          match                   Einen Wunsch, und was man von den Bedürfnissen weiß,
                                  mit dem vergleichen, was der Laden kann.
          understand              Sagen, welcher Zug aus einem Satz in eigenen Worten
                                  herauszuhören ist.
          map                     Die Phasen eines Gesprächs ausgeben, und was von einer
                                  zur nächsten führt.
          packs                   Die Pakete auflisten, mit Menschen, Häusern, Zügen,
                                  Artikeln und Adressen.
          check                   Ein Paket prüfen: seine Form, was darin zu erreichen
                                  ist, ob man daraus lernt, und was davon zu hören ist.
          new                     Einen kommentierten Anfang schreiben: für ein Paket,
                                  einen Menschen oder ein Haus.

          Mehr zu einem davon: anprobe help <Befehl>

        """)
  }

  @Test func theProgramIntroducesItselfInEnglish() throws {
    let help = try run("--lang", "en", "--help")
    #expect(help.status == 0 && help.errors.isEmpty)
    #expect(
      help.output == """
        OVERVIEW: Try on a stance towards your customers, in a shoe shop.

        Without a command the home screen opens. Where the output is no terminal,
        everything comes in numbered lines.

        EXAMPLES:
          anprobe
          anprobe --lang de
          anprobe --plain
          anprobe practise --customer widower --company lindner
          anprobe practise --customer nurse --company glanz --seed 7 \\
            --moves greet,ask-purpose,check-stock --json
          anprobe contrast --customer nurse --companies glanz,lindner
          anprobe reverse --customer nurse --companies glanz,lindner
          anprobe match --want 'category=hiking,size=38.5,waterproof=yes,price<=150'
          anprobe understand 'What will you be using them for?'
          anprobe map --format mermaid
          anprobe packs
          anprobe check starter
          anprobe new pack my-shop

        USAGE: anprobe [--packs <folder>] [--lang <language>] [--data <folder>]
                       [--plain] <command>

        OPTIONS:
          --packs <folder>        Where packs lie; otherwise in ANPROBE_PACKS, beside
                                  the program, in ../share/anprobe, or in the build’s
                                  folder.
          --lang <language>       The language; otherwise that of the settings,
                                  otherwise that of the locale. (one of: de, en)
          --data <folder>         The folder in which conversations and the journal are
                                  kept; otherwise ANPROBE_DATA, otherwise the usual
                                  folder for data (XDG).
          --plain                 Numbered lines instead of a screen. Where the output
                                  is no terminal, that happens by itself.
          --version               Show the version.
          -h, --help              Show this help.

        COMMANDS:
          practise, practice      Hold a conversation with a customer, or let one run
                                  without a person.
          contrast                Show a room the same customer in two companies, side
                                  by side.
          reverse                 Swap roles: be the customer, and meet two sellers one
                                  after the other.
          season                  Play a season of several companies with the same
                                  customers, many times over.
          replay                  Hold the conversation in a capsule again, bit for bit.
          records                 List, show, export and delete the conversations that
                                  were kept.
          journal                 List, show, export, delete and lock what you wrote for
                                  yourself.
          match                   Match a wish, and what is known of the needs, against
                                  what the shop can do.
          understand              Say which move is heard in a sentence in one’s own
                                  words.
          map                     Print the phases of a conversation, and what leads
                                  from one to the next.
          packs                   List the packs with their customers, companies, moves,
                                  articles and places.
          check                   Check a pack: its form, what can be reached in it,
                                  whether it teaches, and what is heard of it.
          new                     Write a commented beginning for a pack, a customer or
                                  a company.

          More about one of them: anprobe help <command>

        """)
  }

  @Test func aCommandIsExplainedInBothLanguages() throws {
    #expect(
      try run("new", "--lang", "de", "--help").output == """
        ZWECK: Einen kommentierten Anfang schreiben: für ein Paket, einen Menschen oder
        ein Haus.

        Was entsteht, lässt sich spielen, wie es ist, und anprobe check findet in seiner
        Form keinen Fehler. Was schon da ist, wird nie überschrieben.

        BEISPIELE:
          anprobe new pack mein-laden
          anprobe new customer brieftraeger --into mein-laden
          anprobe new company eckladen --into mein-laden

        AUFRUF: anprobe new [--lang <Sprache>] <Art> <Name> [--into <Ordner>]

        ANGABEN:
          <Art>                   Was geschrieben wird: ein Paket, ein Mensch oder ein
                                  Haus. (zur Wahl: pack, customer, company)
          <Name>                  Wie es heißt: Kleinbuchstaben, Ziffern und
                                  Bindestriche.

        OPTIONEN:
          --lang <Sprache>        Die Sprache; sonst die aus den Einstellungen, sonst
                                  die des Systems. (zur Wahl: de, en)
          --into <Ordner>         Der Ordner des Pakets; bei einem neuen der, in dem
                                  sein eigener entsteht. Sonst der, in dem Sie gerade
                                  sind.
          --version               Die Version zeigen.
          -h, --help              Diese Hilfe zeigen.

        """)
    #expect(
      try run("help", "records", "export", "--lang=en").output == """
        OVERVIEW: Write one or all conversations as JSON, as a table (CSV) or to be read
        (Markdown).

        JSON has a line for each conversation; a table has a row for each line that was
        said or seen.

        USAGE: anprobe records export [--packs <folder>] [--lang <language>]
                                      [--data <folder>] [<number>] [--format <format>]
                                      [--json]

        ARGUMENTS:
          <number>                The conversation’s number; without one, all of them.

        OPTIONS:
          --packs <folder>        Where packs lie; otherwise in ANPROBE_PACKS, beside
                                  the program, in ../share/anprobe, or in the build’s
                                  folder.
          --lang <language>       The language; otherwise that of the settings,
                                  otherwise that of the locale. (one of: de, en)
          --data <folder>         The folder in which conversations and the journal are
                                  kept; otherwise ANPROBE_DATA, otherwise the usual
                                  folder for data (XDG).
          --format <format>       How to write it. (one of: json, csv, md; default:
                                  json)
          --json                  The same as --format json.
          --version               Show the version.
          -h, --help              Show this help.

        """)
  }

  /// Long labels stand on a line of their own, an option that must be given is not torn from its value.
  @Test func partsOfAPageAreAligned() throws {
    let season = try run("season", "--help", "--lang", "de").output
    #expect(
      season.contains(
        """
          --break-even <Zahl,Zahl>
                                  Ausgeben, welchem Haus mehr Geld bleibt, wenn sich
        """), "\(season)")
    let match = try run("match", "--help", "--lang", "de").lines
    #expect(match.contains("AUFRUF: anprobe match --want <Wunsch> [--need <Bedürfnis=Gewicht,…>]"), "\(match)")
    let records = try run("records", "--help", "--lang", "de").lines
    #expect(records.contains("  list (Vorgabe)          Aufgehobene Gespräche auflisten, das neueste zuerst."))
    #expect(records.contains("AUFRUF: anprobe records <Befehl>"))
    let nobody = try run("help", "help", "--lang", "de").lines
    #expect(nobody.first == "ZWECK: Die Hilfe zu einem Befehl zeigen.")
  }

  @Test func theLanguageIsThatOfTheOptionElseOfTheSettingsElseOfTheLocale() throws {
    let folder = try Folder()
    try folder.write(#"{"language": "de"}"#, to: "anprobe/settings.json")
    let german: [String: String?] = ["XDG_CONFIG_HOME": folder.path, "LC_ALL": "en_GB.UTF-8"]
    #expect(try run("--help", environment: german).output.hasPrefix("ZWECK: "))
    #expect(try run("map", "--frmat", "dot", environment: german).errors.hasPrefix("Fehler: "))
    #expect(try run("records", "--help", "--lang", "en", environment: german).output.hasPrefix("OVERVIEW: "))
    #expect(try run("help", "map", "--lang=en", environment: german).output.hasPrefix("OVERVIEW: "))
    #expect(try run("--help", environment: ["LC_ALL": "de_AT.UTF-8"]).output.hasPrefix("ZWECK: "))
    #expect(try run("--help", environment: ["LC_ALL": "fr_FR.UTF-8"]).output.hasPrefix("OVERVIEW: "))
  }

  /// What other programs read is not laid out, and shells are told in the language asked for.
  @Test func versionAndCompletionsStayAsTheyAre() throws {
    #expect(try run("--version", "--lang", "de").output == "0.1.0\n")
    let script = try run("--generate-completion-script", "zsh", "--lang", "de")
    #expect(script.status == 0 && script.output.hasPrefix("#compdef anprobe\n"))
    #expect(script.output.contains("'map:Die Phasen eines Gesprächs ausgeben, und was von einer zur nächsten führt.'"))
  }
}
