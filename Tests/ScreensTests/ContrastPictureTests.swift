import Canvas
import Speech
import Testing
import Workshop

@testable import Screens

/// Whole pictures of a contrast, compared cell by cell.
@Suite struct ContrastPictureTests {
  /// A contrast of the same seed in any window, some steps in.
  private func picture(
    _ width: Int, _ height: Int, _ language: Language, steps: Int, then keys: [Key] = [], look: Look = Look()
  ) throws -> String {
    var story = try ContrastStory.shown(width, height, language: language, look: look, seed: 3)
    for _ in 0..<steps { story.press([.character(" ")]) }
    story.press(keys)
    return story.text
  }

  @Test func theFirstDifferenceAt80x24() throws {
    let shown = try picture(80, 24, .english, steps: 3)
    #expect(
      shown == """
         Anprobe   Contrast · Mrs Albers                                Turn 3   ? keys
        ┌ Glanz · presses ─────────────────────┬ Lindner’s · understands ──────────────┐
        │ ▸ ask what for                       │ ▸ ask what for                        │
        │ Seller: What do you need them for?   │ Seller: What do you need them for?    │
        │ Mrs Albers: Twelve hours, and        │ Mrs Albers: Twelve hours, and nobody  │
        │ nobody sits down.                    │ sits down.                            │
        │                                      │                                       │
        │ ● bonus-shoe                         │ ● look out the back                   │
        │ Seller: bonus-shoe                   │ Seller: I’ll have a look.             │
        │                                      │                                       │
        │                                      │ Seller: I’m afraid it’s gone.         │
        │                                      │                                       │
        │                                      │ Mrs Albers: Oh. That’s a nuisance.    │
        │                                      │                                       │
        ├ What selling feels like ─────────────┼───────────────────────────────────────┤
        │ c a l m                              │ c a l m                               │
        │                                      │                                       │
        │                                      │ Memo: Take your time.                 │
        │                                      │                                       │
        │                                      │                                       │
        └──────────────────────────────────────┴───────────────────────────────────────┘
          ● The first difference. The sellers stand differently to this person: in
          each other’s house each would do the same as here.
         Space on   b back   f choose   Tab side   n question   i insides
        """)
  }

  @Test func theFirstDifferenceAt80x24InGerman() throws {
    let shown = try picture(80, 24, .german, steps: 3)
    #expect(
      shown == """
         Anprobe   Zwei Häuser · Frau Albers                         Runde 3   ? Tasten
        ┌ Glanz · drängt ──────────────────────┬ Lindner · versteht zuerst ────────────┐
        │ ● bonus-shoe                         │ ● nachsehen                           │
        │ Verkauf: bonus-shoe                  │ Verkauf: Ich sehe nach.               │
        │                                      │                                       │
        │                                      │ Verkauf: Der ist leider aus.          │
        │                                      │                                       │
        │                                      │ Frau Albers: Ach. Das ist jetzt       │
        │                                      │ blöd.                                 │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        ├ Wie sich das Verkaufen anfühlt ──────┼───────────────────────────────────────┤
        │ r u h i g                            │ r u h i g                             │
        │                                      │                                       │
        │                                      │ Rundschreiben: Nehmt euch Zeit.       │
        │                                      │                                       │
        │                                      │                                       │
        └──────────────────────────────────────┴───────────────────────────────────────┘
          ● Der erste Unterschied. Die Haltung zu diesem Menschen ist verschieden:
          Auch im anderen Haus täte jede Seite dasselbe wie hier.
         Leertaste weiter   b zurück   f wählen   Tab Seite   n Frage   i innen
        """)
  }

  @Test func moreHistoryAt120x36() throws {
    let shown = try picture(120, 36, .english, steps: 5, then: .keys("i"))
    #expect(
      shown == """
         Anprobe   Contrast · Mrs Albers                                                                        Turn 5   ? keys
        ┌ Glanz · presses ─────────────────────────────────────────┬ Lindner’s · understands ──────────────────────────────────┐
        │ ▸ ask-decision                                           │ ▸ admit-limit                                             │
        │ Seller: ask-decision                                     │ Seller: admit-limit                                       │
        │                                                          │                                                           │
        │ ▸ say goodbye                                            │ ▸ offer-article                                           │
        │ Seller: Goodbye.                                         │ Seller: offer-article                                     │
        │                                                          │                                                           │
        │ bought                                                   │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        ├ What selling feels like ─────────────────────────────────┼───────────────────────────────────────────────────────────┤
        │                                                          │                                                           │
        │ u n e a s y                                              │ c a l m                                                   │
        │                                                          │                                                           │
        │ Memo: After ten seconds another pair is there.           │ Memo: Take your time.                                     │
        │                                                          │                                                           │
        │                                                          │                                                           │
        ├ Inside ──────────────────────────────────────────────────┼───────────────────────────────────────────────────────────┤
        │ trust         ████████████████········ 66%               │ trust         █████████████████······· 71%                │
        │ heard         ████···················· 18%               │ heard         ████···················· 18%                │
        │ pressure      ██······················ 7%                │ pressure      ························ 0%                 │
        │ patience      ███████████████████····· 77%               │ patience      ██████████████████······ 74%                │
        │ strain        █████··················· 21%               │ strain        ███····················· 11%                │
        │ role conflict ███····················· 13%               │ role conflict ························ 0%                 │
        │                                                          │                                                           │
        │                                                          │                                                           │
        └──────────────────────────────────────────────────────────┴───────────────────────────────────────────────────────────┘
          Different ways since turn 3.

         Space on   b back   f choose   Tab side   n question   i insides
        """)
  }

  @Test func moreHistoryAt120x36InGerman() throws {
    let shown = try picture(120, 36, .german, steps: 5)
    #expect(
      shown == """
         Anprobe   Zwei Häuser · Frau Albers                                                                 Runde 5   ? Tasten
        ┌ Glanz · drängt ──────────────────────────────────────────┬ Lindner · versteht zuerst ────────────────────────────────┐
        │ Eine Frau, die Jacke schief geknöpft.                    │ Eine Frau, die Jacke schief geknöpft.                     │
        │ (Die Absätze sind schief.)                               │ (Die Absätze sind schief.)                                │
        │                                                          │                                                           │
        │ ▸ grüßen                                                 │ ▸ grüßen                                                  │
        │ Verkauf: Guten Tag.                                      │ Verkauf: Guten Tag.                                       │
        │ Frau Albers: Den Lumo in 38½, bitte.                     │ Frau Albers: Den Lumo in 38½, bitte.                      │
        │                                                          │                                                           │
        │ ▸ nachfragen                                             │ ▸ nachfragen                                              │
        │ Verkauf: Wofür brauchen Sie den Schuh?                   │ Verkauf: Wofür brauchen Sie den Schuh?                    │
        │ Frau Albers: Zwölf Stunden, und sitzen tut da keiner.    │ Frau Albers: Zwölf Stunden, und sitzen tut da keiner.     │
        │                                                          │                                                           │
        │ ● bonus-shoe                                             │ ● nachsehen                                               │
        │ Verkauf: bonus-shoe                                      │ Verkauf: Ich sehe nach.                                   │
        │                                                          │ Verkauf: Der ist leider aus.                              │
        │                                                          │ Frau Albers: Ach. Das ist jetzt blöd.                     │
        │                                                          │                                                           │
        │ ▸ ask-decision                                           │ ▸ admit-limit                                             │
        │ Verkauf: ask-decision                                    │ Verkauf: admit-limit                                      │
        │                                                          │                                                           │
        │ ▸ verabschieden                                          │ ▸ offer-article                                           │
        │ Verkauf: Auf Wiedersehen.                                │ Verkauf: offer-article                                    │
        │                                                          │                                                           │
        │ bought                                                   │                                                           │
        ├ Wie sich das Verkaufen anfühlt ──────────────────────────┼───────────────────────────────────────────────────────────┤
        │                                                          │                                                           │
        │ u n w o h l                                              │ r u h i g                                                 │
        │                                                          │                                                           │
        │ Rundschreiben: Nach zehn Sekunden steht ein anderes Paar │ Rundschreiben: Nehmt euch Zeit.                           │
        │ da.                                                      │                                                           │
        │                                                          │                                                           │
        └──────────────────────────────────────────────────────────┴───────────────────────────────────────────────────────────┘
          Getrennte Wege seit Runde 3.

         Leertaste weiter   b zurück   f wählen   Tab Seite   n Frage   i innen
        """)
  }

  @Test func theVoteAt80x24() throws {
    let shown = try picture(80, 24, .english, steps: 2, then: .keys("f12") + [.down] + .keys("7"))
    #expect(
      shown == """
         Anprobe   Contrast · Mrs Albers                                Turn 2   ? keys
        ┌ Glanz · presses ─────────────────────┬ Lindner’s · understands ──────────────┐
        │ ▸ greet                              │ ▸ greet                               │
        │ Se┌ What does the seller do? · Glanz + Lindner’s ────────────────────────┐   │
        │ Mr│                                                                      │.  │
        │ pl│   12   ladder                                                        │   │
        │   │        ladder                                                        │   │
        │ ▸ │                                                                      │   │
        │ Se│    7   look out the back                                             │   │
        │   │        I’ll have a look.                                             │   │
        │ Mr│                                                                      │y  │
        │ no│    0   offer-article: the Arvo in 38½                                │   │
        │   │        offer-article                                                 │   │
        │   │                                                                      │   │
        ├ Wh│    0   bonus-shoe: the Arvo in 38½                                   │───┤
        │ u │        bonus-shoe                                                    │   │
        │   │                                                                      │   │
        │   │                                                                      │   │
        │   │ Most hands: ladder                                                   │   │
        │   └──────────────────────────────────────────────────────────────────────┘   │
        └──────────────────────────────────────┴───────────────────────────────────────┘
          So far the same words in both houses. It does not feel the same.

         Enter play it   ↑↓ move   Tab side   Esc back
        """)
  }

  @Test func theEndAt80x24InGerman() throws {
    let shown = try picture(80, 24, .german, steps: 60)
    #expect(
      shown == """
         Anprobe   Zwei Häuser · Frau Albers                         Runde 9   ? Tasten
                             Glanz                        Lindner
                             drängt                       versteht zuerst
          Wie es ausging     bought                       bought
          Was nötig war      █████████████······ 70 %     █████████████······ 70 %
          Im Umgang          ██████████········· 50 %     ██████████········· 54 %
          Verkaufsseite      unwohl                       ruhig
          Bedürfnisse        ██████████········· 52 %     ████████████······· 63 %
          Anspannung         ████··············· 21 %     ██················· 8 %
          Das Haus           59,90 € heute, 122,04 € im   59,90 € heute, 134,64 € im
                             Jahr                         Jahr
          sein Zweck         ████··············· 20 %     ███████████████████ 100 %
          sich selbst treu   ██████████········· 55 %     █████████████······ 70 %
          Dazwischen         Eine gute Beziehung          Eine gute Beziehung
          Kommt wieder?      Keine Ahnung. Vielleicht     Keine Ahnung. Vielleicht
                             72 %.                        79 %.
          Es kommt an auf    +9 % ending                  +12 % trust






         b zurück   ↑↓ wählen   n Frage   c Wort und Tat   Esc zurück
        """)
  }

  @Test func theEndAt120x36() throws {
    let shown = try picture(120, 36, .english, steps: 60)
    #expect(
      shown == """
         Anprobe   Contrast · Mrs Albers                                                                        Turn 9   ? keys
                                    Glanz                                         Lindner’s
                                    presses                                       understands

          How it ended              bought                                        bought

          What they needed          ██████████████······ 70%                      ██████████████······ 70%
          How treated               ██████████·········· 50%                      ███████████········· 54%

          The seller                uneasy                                        calm
          seller’s needs            ██████████·········· 52%                      █████████████······· 63%
          strain                    ████················ 21%                      ██·················· 8%

          The house                 €59.90 today, €122.04 a year                  €59.90 today, €134.64 a year
          its purpose               ████················ 20%                      ████████████████████ 100%
          true to itself            ███████████········· 55%                      ██████████████······ 70%

          In between                A good relationship                           A good relationship

          Come again?               No idea. 72%, perhaps.                        No idea. 79%, perhaps.
          It depends on             +9% ending; +7% trust; +5% local              +12% trust; +9% ending; +5% local














         b back   ↑↓ move   n question   c say and do   Esc back
        """)
  }

  @Test func aQuestionAloneAt80x24() throws {
    let shown = try picture(80, 24, .english, steps: 0, then: .keys("n"))
    #expect(
      shown == """
         Anprobe   Contrast · Mrs Albers                                Turn 0   ? keys










                                        What do you see?











         Space close   n question   Esc close
        """)
  }

  @Test func sayAndDoAt80x24InGerman() throws {
    let shown = try picture(80, 24, .german, steps: 1, then: .keys("c"))
    #expect(
      shown == """
         Anprobe   Zwei Häuser · Frau Albers                         Runde 1   ? Tasten
        ┌ Glanz ───────────────────────────────┬ Lindner ──────────────────────────────┐
        │ Was es sagt                          │ Was es sagt                           │
        │ „Mit Herz.“                          │ „Wir kennen Sohlen.“                  │
        │                                      │                                       │
        │ Was es tut                           │ Was es tut                            │
        │ Rundschreiben: Nach zehn Sekunden    │ Rundschreiben: Nehmt euch Zeit.       │
        │ steht ein anderes Paar da.           │                                       │
        │                                      │ Dazwischen                            │
        │ Dazwischen                           │ ···················· 0 von 100        │
        │ █████████████████··· 85 von 100      │ Kein Weg.                             │
        │ Ein weiter Weg.                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        └──────────────────────────────────────┴───────────────────────────────────────┘
         Leertaste schließen   c Wort und Tat   Esc schließen
        """)
  }

  @Test func withoutUnicodeAt80x24() throws {
    let shown = try picture(80, 24, .english, steps: 3, look: Look(unicode: false, colour: false))
    #expect(
      shown == """
         Anprobe   Contrast . Mrs Albers                                Turn 3   ? keys
        + Glanz . presses ---------------------+ Lindner's . understands --------------+
        | + ask what for                       | + ask what for                        |
        | Seller: What do you need them for?   | Seller: What do you need them for?    |
        | Mrs Albers: Twelve hours, and        | Mrs Albers: Twelve hours, and nobody  |
        | nobody sits down.                    | sits down.                            |
        |                                      |                                       |
        | O bonus-shoe                         | O look out the back                   |
        | Seller: bonus-shoe                   | Seller: I'll have a look.             |
        |                                      |                                       |
        |                                      | Seller: I'm afraid it's gone.         |
        |                                      |                                       |
        |                                      | Mrs Albers: Oh. That's a nuisance.    |
        |                                      |                                       |
        + What selling feels like -------------+---------------------------------------+
        | c a l m                              | c a l m                               |
        |                                      |                                       |
        |                                      | Memo: Take your time.                 |
        |                                      |                                       |
        |                                      |                                       |
        +--------------------------------------+---------------------------------------+
          O The first difference. The sellers stand differently to this person: in
          each other's house each would do the same as here.
         Space on   b back   f choose   Tab side   n question   i insides
        """)
  }
}
