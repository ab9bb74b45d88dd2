import Canvas

extension KeyTable {
  /// The letters that number rows beyond the ninth: those that mean nothing else while one practises.
  static let letters = "abcdnprstvwxyz"

  /// What only the practise screen has; leaving it keeps the conversation, so that nothing needs to be asked.
  static let practiseKeys: [Binding] = [
    Binding([.character("F"), .character("f")], .nameFeeling, in: [.practise], footer: 4),
    Binding([.character("e")], .speakFreely, in: [.practise], footer: 5),
    Binding([.pageUp], .pageUp, in: [.practise], footer: 5),
    Binding([.character("u")], .takeBack, in: [.practise], footer: 6),
    Binding([.character("o")], .showOffers, in: [.practise], footer: 6),
    Binding([.character("m")], .showMap, in: [.practise], footer: 7),
    Binding([.character("i")], .showCompany, in: [.practise], footer: 7),
    Binding([.character("q")], .openHome, in: [.practise], footer: 8),
    Binding(letters.map { Key.character($0) }, .chooseNumber, in: [.practise], shown: "a–z"),
  ]

  /// What is understood while something heard in one's own words is proposed.
  static let speakingKeys: [Binding] = [
    Binding([.enter], .activate, in: [.speaking], footer: 1),
    Binding([.tab], .nextPane, in: [.speaking], footer: 2),
    Binding([.backTab], .previousPane, in: [.speaking]),
    Binding([.up], .up, in: [.speaking]),
    Binding([.down], .down, in: [.speaking], footer: 3, shown: "↑↓"),
    Binding((1...9).map { Key.character(Character(String($0))) }, .chooseNumber, in: [.speaking], shown: "1–9"),
    Binding(letters.map { Key.character($0) }, .chooseNumber, in: [.speaking], shown: "a–z"),
    Binding([.escape], .back, in: [.speaking], footer: 4),
    Binding([.character("?"), .function(1)], .help, in: [.speaking]),
    Binding([.control("c")], .quit, in: [.speaking]),
  ]
}
