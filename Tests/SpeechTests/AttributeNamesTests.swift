import Testing

@testable import Speech

/// What attributes and their values are called: by the pack, else by the program, else by nobody.
@Suite struct AttributeNamesTests {
  private func names(_ language: Language) -> AttributeNames {
    var words = PackWords(
      title: Text(german: "", english: ""), about: Text(german: "", english: ""), needs: [:], sellerNeeds: [:],
      companyNeeds: [:], sellerFeelings: [], customerFeelings: [], moves: [:], articles: [:], services: [:],
      branches: [:], places: [:], customers: [:], companies: [:], lines: [:], narration: [:], relationship: [:],
      ourCustomer: [:], follows: [:], endings: [:], phases: [:])
    words.attributes = [
      "sole": AttributeWords(
        name: Text(german: "Sohle", english: "sole"),
        values: ["leather": Text(german: "mit Ledersohle", english: "with a leather sole")]),
      "colour": AttributeWords(values: ["red": Text(german: "in Feuerrot", english: "in fiery red")]),
    ]
    let own = ["attribute.colour": "colour", "value.colour.red": "in red", "value.colour.blue": "in blue"]
    return AttributeNames(words, strings: Forms { own[$0] ?? "<\($0)>" }, language: language)
  }

  @Test("the pack's words come before the program's, in the language that is spoken")
  func packFirst() {
    #expect(names(.german).name("sole") == "Sohle" && names(.english).name("sole") == "sole")
    #expect(names(.german).value("sole", "leather") == "mit Ledersohle")
    #expect(names(.english).value("colour", "Red") == "in fiery red", "however it is capitalised")
  }

  @Test("where the pack says nothing, the program's words stand, and else none")
  func fallback() {
    #expect(names(.english).name("colour") == "colour" && names(.english).value("colour", "blue") == "in blue")
    #expect(names(.english).name("heel") == nil)
    #expect(names(.english).value("sole", "rubber") == nil && names(.english).value("last", "red") == nil)
  }
}
