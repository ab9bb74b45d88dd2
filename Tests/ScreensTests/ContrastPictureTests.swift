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
    let shown = try picture(80, 24, .english, steps: 4)
    #expect(
      shown == """
         Anprobe   Contrast · Mrs Albers                                Turn 4   ? keys
        ┌ Glanz · presses ─────────────────────┬ Lindner’s · understands ──────────────┐
        │ ▸ look out the back                  │ ▸ look out the back                   │
        │ Seller: I’ll have a look.            │ Seller: I’ll have a look.             │
        │ Seller: I’m afraid it’s gone.        │ Seller: I’m afraid it’s gone.         │
        │ Mrs Albers: Oh. That’s a nuisance.   │ Mrs Albers: Oh. That’s a nuisance.    │
        │                                      │                                       │
        │ ● bonus-shoe                         │ ● admit-limit                         │
        │ Seller: bonus-shoe                   │ Seller: admit-limit                   │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
        │                                      │                                       │
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
    let shown = try picture(80, 24, .german, steps: 4)
    #expect(
      shown == """
         Anprobe   Zwei Häuser · Frau Albers                         Runde 4   ? Tasten
        ┌ Glanz · drängt ──────────────────────┬ Lindner · versteht zuerst ────────────┐
        │ ▸ nachsehen                          │ ▸ nachsehen                           │
        │ Verkauf: Ich sehe nach.              │ Verkauf: Ich sehe nach.               │
        │ Verkauf: Der ist leider aus.         │ Verkauf: Der ist leider aus.          │
        │ Frau Albers: Ach. Das ist jetzt      │ Frau Albers: Ach. Das ist jetzt       │
        │ blöd.                                │ blöd.                                 │
        │                                      │                                       │
        │ ● bonus-shoe                         │ ● admit-limit                         │
        │ Verkauf: bonus-shoe                  │ Verkauf: admit-limit                  │
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
        │ ● bonus-shoe                                             │ ● admit-limit                                             │
        │ Seller: bonus-shoe                                       │ Seller: admit-limit                                       │
        │                                                          │                                                           │
        │ ▸ add-on                                                 │ ▸ reflect-feeling                                         │
        │ Seller: add-on                                           │ Seller: reflect-feeling                                   │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        ├ What selling feels like ─────────────────────────────────┼───────────────────────────────────────────────────────────┤
        │                                                          │                                                           │
        │ c a l m                                                  │ c a l m                                                   │
        │                                                          │                                                           │
        │                                                          │ Memo: Take your time.                                     │
        │                                                          │                                                           │
        │                                                          │                                                           │
        ├ Inside ──────────────────────────────────────────────────┼───────────────────────────────────────────────────────────┤
        │ trust         ████████████████········ 66%               │ trust         ██████████████████······ 76%                │
        │ heard         ████···················· 18%               │ heard         ████████················ 33%                │
        │ pressure      ███····················· 11%               │ pressure      ························ 0%                 │
        │ patience      █████████████████······· 73%               │ patience      ██████████████████······ 75%                │
        │ strain        █████··················· 20%               │ strain        ███····················· 11%                │
        │ role conflict ███····················· 14%               │ role conflict ························ 0%                 │
        │                                                          │                                                           │
        │                                                          │                                                           │
        └──────────────────────────────────────────────────────────┴───────────────────────────────────────────────────────────┘
          Different ways since turn 4.

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
        │ ▸ nachsehen                                              │ ▸ nachsehen                                               │
        │ Verkauf: Ich sehe nach.                                  │ Verkauf: Ich sehe nach.                                   │
        │ Verkauf: Der ist leider aus.                             │ Verkauf: Der ist leider aus.                              │
        │ Frau Albers: Ach. Das ist jetzt blöd.                    │ Frau Albers: Ach. Das ist jetzt blöd.                     │
        │                                                          │                                                           │
        │ ● bonus-shoe                                             │ ● admit-limit                                             │
        │ Verkauf: bonus-shoe                                      │ Verkauf: admit-limit                                      │
        │                                                          │                                                           │
        │ ▸ add-on                                                 │ ▸ reflect-feeling                                         │
        │ Verkauf: add-on                                          │ Verkauf: reflect-feeling                                  │
        │                                                          │                                                           │
        │                                                          │                                                           │
        ├ Wie sich das Verkaufen anfühlt ──────────────────────────┼───────────────────────────────────────────────────────────┤
        │                                                          │                                                           │
        │ r u h i g                                                │ r u h i g                                                 │
        │                                                          │                                                           │
        │                                                          │ Rundschreiben: Nehmt euch Zeit.                           │
        │                                                          │                                                           │
        │                                                          │                                                           │
        └──────────────────────────────────────────────────────────┴───────────────────────────────────────────────────────────┘
          Getrennte Wege seit Runde 4.

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
        ├ Wh│    0   think-it-over                                                 │───┤
        │ u │        think-it-over                                                 │   │
        │   │                                                                      │   │
        │   │                                                                      │   │
        │   │ Most hands: ladder                                                   │   │
        │   └──────────────────────────────────────────────────────────────────────┘   │
        └──────────────────────────────────────┴───────────────────────────────────────┘
          So far the same words in both houses. It does not feel the same.

         Enter play it   Esc back   ↑↓ move   Tab side
        """)
  }

  @Test func theEndAt80x24InGerman() throws {
    let shown = try picture(80, 24, .german, steps: 60)
    #expect(
      shown == """
         Anprobe   Zwei Häuser · Frau Albers                        Runde 13   ? Tasten
                             Glanz                        Lindner
                             drängt                       versteht zuerst
          Wie es ausging     bought                       bought
          Was nötig war      █████████████······ 70 %     █████████████······ 70 %
          Im Umgang          ██████████········· 50 %     █████████████······ 67 %
          Verkaufsseite      unwohl                       ruhig
          Bedürfnisse        ██████████········· 52 %     █████████████······ 66 %
          Anspannung         ████··············· 20 %     █·················· 3 %
          Das Haus           59,90 € heute, 117,97 € im   59,90 € heute, 158,47 € im
                             Jahr                         Jahr
          sein Zweck         ████··············· 20 %     ███████████████████ 100 %
          sich selbst treu   ███████············ 38 %     █████████████······ 70 %
          Dazwischen         Eine gute Beziehung          Eine gute Beziehung
          Kommt wieder?      Keine Ahnung. Vielleicht     Keine Ahnung. Vielleicht
                             70 %.                        93 %.
          Es kommt an auf    +9 % ending                  +12 % trust






         b zurück   ↑↓ wählen   x austeilen   n Frage   c Wort und Tat   Esc zurück
        """)
  }

  @Test func theEndAt120x36() throws {
    let shown = try picture(120, 36, .english, steps: 60)
    #expect(
      shown == """
         Anprobe   Contrast · Mrs Albers                                                                       Turn 13   ? keys
                                    Glanz                                         Lindner’s
                                    presses                                       understands

          How it ended              bought                                        bought

          What they needed          ██████████████······ 70%                      ██████████████······ 70%
          How treated               ██████████·········· 50%                      █████████████······· 67%

          The seller                uneasy                                        calm
          seller’s needs            ██████████·········· 52%                      █████████████······· 66%
          strain                    ████················ 20%                      █··················· 3%

          The house                 €59.90 today, €117.97 a year                  €59.90 today, €158.47 a year
          its purpose               ████················ 20%                      ████████████████████ 100%
          true to itself            ████████············ 38%                      ██████████████······ 70%

          In between                A good relationship                           A good relationship

          Come again?               No idea. 70%, perhaps.                        No idea. 93%, perhaps.
          It depends on             +9% ending; +7% trust; +5% local              +12% trust; −2% need; +1% ending














         b back   ↑↓ move   x hand out   n question   c say and do   Esc back
        """)
  }

  @Test func aQuestionAloneAt80x24() throws {
    let shown = try picture(80, 24, .english, steps: 0, then: .keys("n"))
    #expect(
      shown == """
         Anprobe   Contrast · Mrs Albers                                Turn 0   ? keys










                                        What do you see?











         Space close   Esc close   n question
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
         Leertaste schließen   Esc schließen   c Wort und Tat
        """)
  }

  @Test func withoutUnicodeAt80x24() throws {
    let shown = try picture(80, 24, .english, steps: 4, look: Look(unicode: false, colour: false))
    #expect(
      shown == """
         Anprobe   Contrast . Mrs Albers                                Turn 4   ? keys
        + Glanz . presses ---------------------+ Lindner's . understands --------------+
        | + look out the back                  | + look out the back                   |
        | Seller: I'll have a look.            | Seller: I'll have a look.             |
        | Seller: I'm afraid it's gone.        | Seller: I'm afraid it's gone.         |
        | Mrs Albers: Oh. That's a nuisance.   | Mrs Albers: Oh. That's a nuisance.    |
        |                                      |                                       |
        | O bonus-shoe                         | O admit-limit                         |
        | Seller: bonus-shoe                   | Seller: admit-limit                   |
        |                                      |                                       |
        |                                      |                                       |
        |                                      |                                       |
        |                                      |                                       |
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
