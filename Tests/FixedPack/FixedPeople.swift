/// The customers and companies of the fixed pack, a file each.
enum FixedPeople {
  /// By name.
  static var files: [String: String] {
    [
      "customers/ada.yaml": customer(
        "ada", situation: "out-of-stock", want: "size=38.5", open: 450, haste: 400, patience: 700, comfort: 5),
      "customers/ben.yaml": customer(
        "ben", situation: "fits", want: "size=42", open: 250, haste: 700, patience: 500, comfort: 2),
      "customers/cora.yaml": customer(
        "cora", situation: "repair", want: "size=36", open: 700, haste: 200, patience: 850, comfort: 3),
      "companies/corner.yaml": company(
        "corner", slogan: 700, memo: 600, kind: "permission", integrity: 40, permits: "yes", loan: "yes"),
      "companies/chain.yaml": company(
        "chain", slogan: 950, memo: -700, kind: "target", integrity: -60, permits: "frowned", loan: "no"),
    ]
  }

  private static func customer(
    _ id: String, situation: String, want: String, open: Int, haste: Int, patience: Int, comfort: Int
  ) -> String {
    """
    id: \(id)
    name: {de: "Frau \(id)", en: "Mrs \(id)"}
    about: {de: "Sucht.", en: "Searching."}
    enters: {de: "Sie kommt.", en: "She comes."}
    situation: \(situation)
    temperament: {autonomy: 600, openness: \(open), assertiveness: 500, price: 300, haste: \(haste), local: 700}
    start: {trust: 450, patience: \(patience), clarity: 350, expectation: 400}
    budget: 160
    within: 7
    wish:
      - {want: "\(want)", importance: 5, flexible: 300, need: comfort}
      - {want: "price<=120", importance: 2, flexible: 500, need: economy}
    needs: {comfort: \(comfort), economy: \(6 - comfort), being-heard: 3, dignity: 4, autonomy: 2, clarity: 2, time: 2}
    chain:
      - id: walks
        need: comfort
        trust: 300
        by: [ask-purpose, ladder, reflect-words]
        fact: {de: "geht viel", en: "walks a lot"}
        told: {de: ["Ich gehe.", "Viel zu Fuß."], en: ["I walk.", "On foot, mostly."]}
        surface: {de: ["Nur so."], en: ["Just so."]}
        echo: {de: ["Sie gehen."], en: ["You walk."]}
        feeling: {de: ["Müde."], en: ["Tired."]}
      - id: saves
        need: economy
        trust: 450
        by: [ladder, reflect-feeling, silence]
        fact: {de: "spart", en: "saves"}
        told: {de: ["Es muss halten."], en: ["They must last."]}
        surface: {de: ["Man schaut halt."], en: ["One looks."]}
        echo: {de: ["Halten muss es."], en: ["They must last."]}
        feeling: {de: ["Eng."], en: ["Tight."]}
    signs:
      - {id: heels, level: walks, need: comfort, strength: 600, when: ["phase=greeting"],
         text: {de: "(Schief.)", en: "(Worn.)"}}
      - {id: purse, level: saves, need: economy, strength: 500, when: ["turn>=2"],
         text: {de: "(Zählt.)", en: "(Counts.)"}}
    events:
      - {id: phone, when: ["turn>=4"], chance: 350, does: {patience: -80}, text: {de: ["Ja?"], en: ["Yes?"]}}
    thinks:
      - {offer: "service:insole", serves: {comfort: 4}}
    ways:
      - {id: both, name: {de: "beides", en: "both"}, say: {de: ["Beides."], en: ["Both."]}, knows: [walks, saves],
         price: 5, margin: 2, serves: {comfort: 5, economy: 4}}
    lines:
      greets: {de: ["Guten Tag.", "Tag."], en: ["Hello.", "Hi."]}
    """
  }

  private static func company(
    _ id: String, slogan: Int, memo: Int, kind: String, integrity: Int, permits: String, loan: String
  ) -> String {
    """
    id: \(id)
    name: {de: "Haus \(id)", en: "House \(id)"}
    about: {de: "Ein Laden.", en: "A shop."}
    exists-for: [comfort]
    claims-all: no
    starts: {integrity: 600}
    slogans:
      - {id: king, customer: \(slogan), text: {de: "Für Sie.", en: "For you."}}
    inside:
      - {id: memo, kind: \(kind), customer: \(memo), weight: 3, when: gap, once: no, seller: {integrity: \(integrity)},
         conflict: \(-integrity), strain: 20, text: {de: "Denken Sie dran.", en: "Remember."}}
      - {id: look, kind: reaction, customer: \(memo), weight: 2, when: no-sale, once: yes, seller: {ease: \(integrity)},
         conflict: 0, strain: 10, text: {de: "Ein Blick.", en: "A look."}}
    permits: {refer: \(permits), put-aside: \(permits), bend-rule: \(permits), loan: \(loan), transfer: yes,
      report: heard}
    learns: yes
    bonus: 8.00
    gap-words:
      - {up-to: 2000, text: {de: "Weit.", en: "Wide."}}
    phrases: {greet: {de: ["Moin."], en: ["Hi there."]}}
    """
  }
}
