import Canvas

extension KeyTable {
  /// The letters that number rows beyond the ninth: those that mean nothing else while one practises.
  static let letters = "abcdenprstvwxyz"

  /// What only the practise screen has; leaving it keeps the conversation, so that nothing needs to be asked.
  static let practiseKeys: [Binding] = [
    Binding([.character("F"), .character("f")], .nameFeeling, in: [.practise], footer: 4),
    Binding([.pageUp], .pageUp, in: [.practise], footer: 5),
    Binding([.character("u")], .takeBack, in: [.practise], footer: 6),
    Binding([.character("o")], .showOffers, in: [.practise], footer: 6),
    Binding([.character("m")], .showMap, in: [.practise], footer: 7),
    Binding([.character("i")], .showCompany, in: [.practise], footer: 7),
    Binding([.character("q")], .openHome, in: [.practise], footer: 8),
    Binding(letters.map { Key.character($0) }, .chooseNumber, in: [.practise], shown: "a–z"),
  ]
}
