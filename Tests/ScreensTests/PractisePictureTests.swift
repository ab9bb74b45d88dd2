import Canvas
import Testing

@testable import Screens

/// Whole pictures, compared cell by cell.
@Suite struct PractisePictureTests {
  @Test func conversationAt80x24() throws {
    var story = try Story(80, 24)
    try story.make("greet", "ask-purpose", "check-stock")
    #expect(
      story.text == """
         Anprobe   Practise · Mrs Albers · at Glanz                     Turn 4   ? keys
        ┌ Conversation ────────────────────────────────────────────────────────────────┐
        │ Me          Hello, come on in.                                             ▴ │
        │ Mrs Albers  The Lumo in 38½, please.                                         │
        │ Me          What do you need them for?                                       │
        │ Mrs Albers  Twelve hours, and nobody sits down.                              │
        │ Me          I’ll have a look.                                                │
        │ Me          I’m afraid it’s gone.                                            │
        │ Mrs Albers  Oh. That’s a nuisance.                                           │
        │ Memo        After ten seconds another pair is there.                         │
        ├ What do you do? ─────────────────────────────────────────────────────────────┤
        │   1  ▸ listen            ask what for · ladder · ask-closed · reflect-words  │
        │                          · reflect-feeling · summarise · silence · measure…  │
        │   2  ▾ inform                                                                │
        │ › 3      admit-limit                                                         │
        │   4  ▸ offer             offer-article · offer another size · offer-order ·  │
        │                          offer-service · refer · nothing-needed              │
        │   5  ▸ push              flatter · bonus-shoe · dismiss-wish · guilt         │
        │   6  ▸ bring to a close  think-it-over · accept-no · say goodbye             │
        │   7  ▸ inward            bend-rule · report-need                             │
        └──────────────────────────────────────────────────────────────────────────────┘
         Known: ●·  twelve hours on the ward  model Lumo · size 38½
         Mrs Albers waiting to see   Me How am I? (F)
         Enter do   ↑↓ move   Tab part   F feeling   e own words   PgUp read
        """)
  }

  @Test func conversationAt110x32InGerman() throws {
    var story = try Story(110, 32, language: .german)
    try story.make("greet", "ask-purpose", "check-stock", "offer-size")
    story.step("a feeling is named", .keys("Fruh") + [.enter])
    #expect(
      story.text == """
         Anprobe   Üben · Frau Albers · im Haus „Glanz“                                            Runde 5   ? Tasten
        ┌ Gespräch ──────────────────────────────────────────────────┬ Was ich bisher weiß ──────────────────────────┐
        │                Eine Frau, die Jacke schief geknöpft.       │ Wunsch    Modell Lumo · Größe 38½             │
        │                (Die Absätze sind schief.)                  │ Lücke     Lumo ist in dieser Größe nicht da   │
        │ Ich            Guten Tag.                                  │           · bestellt am Mittwoch hier         │
        │ Frau Albers    Den Lumo in 38½, bitte.                     │ Grund     zwölf Stunden auf Station           │
        │ Ich            Wofür brauchen Sie den Schuh?               │ Darunter  ·                                   │
        │ Frau Albers    Zwölf Stunden, und sitzen tut da keiner.    │ Bei uns?  Gehört nicht hierher.               │
        │ Ich            Ich sehe nach.                              │ Gesehen   (Die Absätze sind schief.)          │
        │ Ich            Der ist leider aus.                         ├ Was wir tun könnten ──────────────────────────┤
        │ Frau Albers    Ach. Das ist jetzt blöd.                    │ › der Arvo in 38½                             │
        │ Rundschreiben  Nach zehn Sekunden steht ein anderes Paar   │   119,90 € · Prämie 8,00 € · passt zu 1 von   │
        │                da.                                         │   2 · dafür: Bequemlichkeit · nicht erfüllt:  │
        │ Ich            Probieren wir der Lumo in 39, dazu          │   Modell Lumo                                 │
        │                Einlegesohle?                               │   der Lumo in 38½                             │
        ├ Was tun Sie? ──────────────────────────────────────────────┤   bestellen · 99,90 € · am Mittwoch · passt   │
        │   1  ▸ zuhören             nachfragen · ladder · ask-      │   zu 2 von 2 · dafür: Größe 38½ · dagegen:    │
        │                            closed · reflect-words · refl…  │   Bequemlichkeit                            ▾ │
        │   2  ▸ Auskunft geben      admit-limit · explain-truth ·   ├ Frau Albers ──────────┬ Ich ──────────────────┤
        │                            explain-drawback · explain- b…  │ abwartend             │ Ihr Wort: ruhig       │
        │   3  ▾ anbieten                                            │ Vertrauen    ▅▅▆▆▆    │ Daneben gelesen:      │
        │   4      offer-article …                                   │ Geduld       ▇▇▇▇▇    │ unwohl (integrity)    │
        │ › 5      andere Größe …      Probieren wir der Lumo in     │ Enttäuschung ▁▁▁▃▃    │ Glanz,                │
        │                              39, dazu Einlegesohle?        │ Druck        ▁▁▁▁▁    │ Rundschreiben: Nach   │
        │   6      offer-order …                                     │ gehört       ▁▁▂▂▂    │ zehn Sekunden steht   │
        │   7      offer-service …                                   │ Klarheit     ▄▄▅▅▅    │ ein anderes Paar da.  │
        │   8      refer …                                           │                       │ nach Runde 4          │
        │   9      nothing-needed                                    │                       │ Anspannung   ▂▂▂▂▂    │
        │   a  ▸ drängen             scarcity · flatter · bonus-     │                       │ integrity    ▄▄▄▄▄    │
        │                            shoe · add-on · will-stretch… ▾ │                       │ ease         ▄▄▄▄▄  ▾ │
        └────────────────────────────────────────────────────────────┴───────────────────────┴───────────────────────┘
         Enter tun   ↑↓ wählen   Tab Teil   F Gefühl   Bild↑ lesen   u zurücknehmen
        """)
  }

  @Test func mapInASCIIWithoutColour() throws {
    var story = try Story(80, 24, look: Look(unicode: false, colour: false))
    try story.make("greet", "check-stock")
    story.step("the map", .keys("m"))
    #expect(
      story.text == """
         Anprobe   Practise . Mrs Albers . at Glanz                     Turn 3   ? keys
        + Conversation ----------------------------------------------------------------+
        |             A woman, her jacket buttoned one hole out.                       |
        |             (The heels are worn down.)                                       |
        | + Where the conversation stands -------------------------------------------+ |
        | | +---------------+ +---------------+ +---------------+ +---------------+  | |
        | | |x greeting     |>|x wish         |>|O gap          |>|  need         |  | |
        | | +---------------+ +---------------+ +---------------+ +---------------+  | |
        | | +---------------+ +---------------+ +---------------+ +---------------+  | |
        | | |  options      |>|  decision     |>|  farewell     |>|  aftermath    |  | |
        + | +---------------+ +---------------+ +---------------+ +---------------+  |-+
        | |                                                                          | |
        | | The way    greeting -> wish -> gap                                       | |
        | | From here  something beneath it comes up -> need                         | |
        | |            something is offered -> options                               | |
        | |            a decision is asked for -> decision                           | |
        | | Endings    bought . ordered . served . referred . content . angry .      | |
        | |            pushed                                                        | |
        | +--------------------------------------------------------------------------+ |
        |   7  + inward            bend-rule . report-need                             |
        +------------------------------------------------------------------------------+
         Known: ..  model Lumo . size 38.5
         Mrs Albers waiting to see   Me How am I? (F)
         Esc close   ^v scroll
        """)
  }

  @Test func endingAt80x24InGerman() throws {
    var story = try Story(80, 24, language: .german)
    try story.make("greet", "ask-purpose", "goodbye")
    while let practise = story.practise, !practise.session.state.isOver { try story.make("goodbye") }
    story.step("the four sides", [.enter])
    #expect(
      story.text == """
         Anprobe   Danach · Frau Albers                                Tag 3   ? Tasten
         content. Ende.
         Bei uns richtig? Zum Teil.
        ┌ 1 Ihr Gegenüber ─────────────────────┬ 2 Sie selbst ─────────────────────────┐
        │ Was eine Sache erfüllen kann         │ Was Sie brauchen                      │
        │ Bequemlichkeit ·············· 0 %    │ integrity    ███████········· 46 %    │
        │ Dazugehören    ·············· 0 %    │ ease         ███████········· 46 %    │
        │ Was nur der Umgang erfüllen kann     │ competence   █████████······· 56 %    │
        │ being-heard ███············· 18 %    │ contribution █████████······· 57 %    │
        │ Achtung     ████████········ 50 %    │ recognition  █████████······· 55 %    │
        │ autonomy    ████████████████ 100 %   │ income       █████████······· 55 %    │
        │ clarity     ██████████······ 60 %  ▾ │ autonomy     █████████······· 55 %  ▾ │
        ├ 3 Das Haus ──────────────────────────┼ 4 Dazwischen ─────────────────────────┤
        │ Heute 0,00 €                         │ Eine Beziehung                        │
        │ Im Jahr 100,62 €, zu erwarten und    │ Rechnet mit einem Wiedersehen         │
        │ nicht gewiss                         │ Frau Albers ██████████······ 61 %     │
        │ Sinn      ████············ 25 %      │ Ich         ████████········ 51 %     │
        │ Identität ███████████████· 95 %      │ Chance, dass es im Jahr dazu kommt:   │
        │ Wofür das Haus da sein will:         │ 56 %                                  │
        │ Dazugehören                          │                                       │
        │ Was gebraucht wurde:                 │                                       │
        │ Bequemlichkeit, ✓ Dazugehören      ▾ │                                       │
        └──────────────────────────────────────┴───────────────────────────────────────┘
         Enter verstehen   r noch einmal   ↑↓ wählen   n anderer Tag   Tab weiter
        """)
  }
}
