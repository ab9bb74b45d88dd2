/// The words of what `match` prints as lines, looked up by key.
///
/// A text may hold places in braces, such as `{count}`, that are filled in.
struct MatchWords {
  /// Finds the text of a key.
  private let text: (String) -> String

  /// Makes words from a way to find them.
  init(_ text: @escaping (String) -> String) { self.text = text }

  /// Makes the built-in words of a language.
  init(_ language: MatchLanguage) {
    let table = language == .de ? MatchWords.german : MatchWords.english
    self.init { table[$0] ?? $0 }
  }

  /// The text of a key, with its places filled in.
  func callAsFunction(_ key: String, _ places: [String: String] = [:]) -> String {
    var filled = ""
    var rest = text(key)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      filled += places[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// English.
  private static let english = [
    "match.relaxations": "What stands in the way",
    "match.relaxations.none": "There are no articles.",
    "match.fits": "Everything wanted can be met: {count} × in the shop.",
    "match.drop": "Without {drop}: {count} ×",
    "match.and": " and ",
    "match.offers": "What could be offered",
    "match.offers.none": "Nothing here comes near it.",
    "match.offer": "{name} · {kind} · {score}",
    "match.for": "for it: {reasons}",
    "match.against": "against it: {reasons}",
    "match.need": "{need} {served} of 5",
    "match.decimal": ".",
    "match.more": "… and {count} more; --top {all} shows them all.",
    "match.kind.inStock": "here",
    "match.kind.neighbouringSize": "here, half a size away",
    "match.kind.transfer": "from {branch}, {days} days",
    "match.kind.transfer.one": "from {branch}, tomorrow",
    "match.kind.order": "on order, {days} days",
    "match.kind.order.one": "on order, tomorrow",
    "match.kind.order.unknown": "on order, date to be asked",
    "match.kind.service": "service",
    "match.kind.referral": "referral",
    "match.kind.nothing": "you need nothing today",
  ]

  /// German.
  private static let german = [
    "match.relaxations": "Was im Weg steht",
    "match.relaxations.none": "Es gibt keine Artikel.",
    "match.fits": "Alles Gewünschte ist zu haben: {count} × im Laden.",
    "match.drop": "Ohne {drop}: {count} ×",
    "match.and": " und ",
    "match.offers": "Was angeboten werden kann",
    "match.offers.none": "Nichts hier kommt dem nahe.",
    "match.offer": "{name} · {kind} · {score}",
    "match.for": "dafür: {reasons}",
    "match.against": "dagegen: {reasons}",
    "match.need": "{need} {served} von 5",
    "match.decimal": ",",
    "match.more": "… und {count} weitere; --top {all} zeigt alle.",
    "match.kind.inStock": "da",
    "match.kind.neighbouringSize": "da, eine halbe Größe daneben",
    "match.kind.transfer": "aus {branch}, {days} Tage",
    "match.kind.transfer.one": "aus {branch}, morgen",
    "match.kind.order": "auf Bestellung, {days} Tage",
    "match.kind.order.one": "auf Bestellung, morgen",
    "match.kind.order.unknown": "auf Bestellung, Termin zu erfragen",
    "match.kind.service": "Dienst",
    "match.kind.referral": "Empfehlung",
    "match.kind.nothing": "Sie brauchen heute nichts",
  ]
}
