import Conversation
import Packs
import Shop
import Speech

/// An attribute or a value of one that neither the pack nor the program has a word for, so that people read it as it was typed.
///
/// It is told once each: where a customer first asks for it, or else where an article first has it.
enum MissingWord: FormRule {
  static let id = "missing-word"
  static let severity = Severity.warning
  static let lesser = [Severity.note]

  /// What are names already, and what is put into words of its own.
  private static let named: Set<String> = ["id", "brand", "name", "width", "size", "price", "stock", "days"]

  static func look(at reading: PackReading) -> [Finding] {
    guard let pack = reading.pack else { return [] }
    // The program has all its words in both languages, and so has a pack.
    let interface = InterfaceStrings.embedded(.english)
    let names = AttributeNames(pack.words, strings: Forms { interface[$0] }, language: .english)
    var told: Set<AttributeUse.Subject> = []
    return (wishes(pack, reading.places) + articles(pack, reading.places)).compactMap { use in
      let subject = use.subject
      guard !named.contains(subject.attribute), !subject.hasWord(names), told.insert(subject).inserted else {
        return nil
      }
      return finding(use)
    }
  }

  /// What customers ask for, in the order of the pack.
  private static func wishes(_ pack: Pack, _ places: PackPlaces) -> [AttributeUse] {
    let floor = ShopFloor(pack.assortment)
    return pack.customers.flatMap { customer in
      let wish = (try? floor.requirements(of: customer)) ?? []
      return wish.enumerated().map { index, part in
        AttributeUse(
          part.attribute, part.value, places.place("customers/\(customer.id)", "wish[\(index + 1)].want"),
          customer: customer.id)
      }
    }
  }

  /// What articles are like, in the order of the pack.
  private static func articles(_ pack: Pack, _ places: PackPlaces) -> [AttributeUse] {
    pack.assortment.articles.flatMap { article in
      let entry = "articles/\(article.id)"
      let attributes = article.attributes.sorted { $0.key < $1.key }.map { name, value in
        AttributeUse(name, value, places.place(entry, name == "category" ? name : "attributes.\(name)"))
      }
      var colours: [String] = []
      for variant in article.variants where !variant.colour.isEmpty && !colours.contains(variant.colour) {
        colours.append(variant.colour)
      }
      return attributes + colours.map { AttributeUse("colour", .word($0.lowercased()), places.place(entry, "stock")) }
    }
  }

  /// The finding at the first use.
  private static func finding(_ use: AttributeUse) -> Finding {
    let attribute = use.subject.attribute
    let word = use.subject.word
    let entry = "{de: \"…\", en: \"…\"}"
    return Finding(
      rule: id, severity: use.customer == nil ? .note : severity, place: use.place,
      variant: (word == nil ? "name" : "value") + (use.customer == nil ? "" : "-wish"),
      values: [
        "attribute": attribute, "word": word ?? "", "customer": use.customer ?? "",
        "entry": word.map { "attributes: {\(attribute): {values: {\($0): \(entry)}}}" }
          ?? "attributes: {\(attribute): {name: \(entry)}}",
      ])
  }
}

/// One place at which an attribute is used.
private struct AttributeUse {
  /// What needs a word: an attribute, or one of the words it can take.
  struct Subject: Hashable {
    /// The attribute.
    let attribute: String
    /// The word; nil for amounts and for yes or no, which are told by the attribute's own name.
    let word: String?

    /// Whether somebody has a word for it.
    func hasWord(_ names: AttributeNames) -> Bool {
      word.map { names.value(attribute, $0) != nil } ?? (names.name(attribute) != nil)
    }
  }

  /// What needs a word there.
  let subject: Subject
  /// Where.
  let place: PackPlaces.Line
  /// The customer who asks for it; nil where an article has it.
  let customer: String?

  /// Makes one from what an article has or a wish asks for.
  init(_ attribute: String, _ value: AttributeValue, _ place: PackPlaces.Line, customer: String? = nil) {
    if case .word(let word) = value {
      subject = Subject(attribute: attribute, word: word)
    } else {
      subject = Subject(attribute: attribute, word: nil)
    }
    self.place = place
    self.customer = customer
  }
}
