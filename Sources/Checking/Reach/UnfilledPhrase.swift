import Conversation
import Packs
import Speech

/// What a phrasing leaves open can stand for something when it is said; otherwise it is passed over every time.
enum UnfilledPhrase: ReachRule {
  static let id = "unfilled-phrase"
  static let severity = Severity.warning

  static func look(at reach: PackReach) -> [Finding] {
    reach.customers.flatMap { lines($0, reach) + moves($0, reach) } + common(reach) + general(reach)
  }

  /// What customers say in lines of their own.
  private static func lines(_ customer: CustomerReach, _ reach: PackReach) -> [Finding] {
    let spoken = SpokenLines(reach: reach, customer: customer)
    return (spoken.own?.lines ?? [:]).sorted { $0.key < $1.key }.flatMap { slot, phrases in
      told(phrases, spoken.placeholders(slot)) { reach.place(customer, "lines.\(slot).\($0)") }
    }
  }

  /// What is said to a customer.
  private static func moves(_ customer: CustomerReach, _ reach: PackReach) -> [Finding] {
    let words = reach.words.customers[customer.customer.id]?.seller ?? [:]
    return words.sorted { $0.key < $1.key }.flatMap { name, phrases -> [Finding] in
      guard let kind = MoveKind(rawValue: name) else { return [] }
      return told(phrases, placeholders(kind, customer, reach)) { reach.place(customer, "seller.\(name).\($0)") }
    }
  }

  /// What anybody says; where nothing else can be said, even what leaves something open is.
  private static func common(_ reach: PackReach) -> [Finding] {
    reach.words.lines.sorted { $0.key < $1.key }.flatMap { slot, phrases -> [Finding] in
      guard Placeholders.speakAlways(phrases, knowing: ["name", "size"]) else { return [] }
      let sets = reach.customers.flatMap { SpokenLines(reach: reach, customer: $0).placeholders(slot) }
      return told(phrases, sets) { reach.checked.places.place("common", "lines.\(slot).\($0)") }
    }
  }

  /// What any seller says.
  private static func general(_ reach: PackReach) -> [Finding] {
    MoveKind.allCases.flatMap { kind -> [Finding] in
      guard let phrases = reach.words.moves[kind.rawValue]?.say, Placeholders.speakAlways(phrases) else { return [] }
      let sets = reach.customers.flatMap { placeholders(kind, $0, reach) }
      return told(phrases, sets) { reach.checked.places.place("moves/\(kind.rawValue)", "say.\($0)") }
    }
  }

  /// What a seller's words for a move can leave open.
  private static func placeholders(_ kind: MoveKind, _ customer: CustomerReach, _ reach: PackReach) -> [Set<String>] {
    let sets = SpokenLines(reach: reach, customer: customer).sets(customer.reached.classes(.move(kind)))
    // Before the wish was said, nobody knows a size.
    let isFirst = MoveTable.rules.contains { $0.kind == kind && $0.phases == [.greeting] }
    return isFirst ? sets.map { $0.subtracting(["size"]) } : sets
  }

  private static func told(
    _ phrases: Phrases, _ sets: [Set<String>], place: (String) -> PackPlaces.Line
  ) -> [Finding] {
    Placeholders.unfilled(phrases, sets).map { finding(place($0.path), "", ["placeholder": $0.open]) }
  }
}
