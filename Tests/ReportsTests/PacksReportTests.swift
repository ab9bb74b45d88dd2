import Conversation
import JSON
import Reports
import Shop
import Speech
import Testing

/// The list of what a pack holds.
struct PacksReportTests {
  @Test func everyEntryHasAnIDAndItsNameInBothLanguages() {
    let words = PackWords(
      title: Text(german: "Laden", english: "Shop"), about: Text(german: "", english: ""), needs: [:],
      sellerNeeds: [:], companyNeeds: [:], sellerFeelings: [], customerFeelings: [],
      moves: [
        "greet": MoveWords(
          name: Text(german: "grüßen", english: "greet"), hint: Text(german: "", english: ""), say: Phrases(),
          done: Text(german: "", english: ""))
      ], articles: [:], services: [:], branches: [:],
      places: [
        "cobbler": PlaceWords(
          name: Text(german: "Schuster", english: "cobbler"), reasons: Phrases(),
          goodAt: Text(german: "", english: ""), badAt: Text(german: "", english: ""))
      ], customers: [:], companies: [:], lines: [:], narration: [:], relationship: [:], ourCustomer: [:], follows: [:],
      endings: [:], phases: [:])
    let assortment = Assortment(
      articles: [Article(id: "trail", brand: "Nordpfad", name: "Trail", price: 100)],
      places: [Place(id: "cobbler")])
    let text = PacksReport.json(
      name: "p", version: 2, words: words, assortment: assortment, customers: [], companies: []
    ).description
    #expect(
      text.hasPrefix(
        #"{"name":"p","version":2,"title":{"de":"Laden","en":"Shop"},"customers":[],"companies":[],"moves":["#))
    #expect(text.contains(#"{"id":"greet","name":{"de":"grüßen","en":"greet"},"family":"listen","needsOffer":false}"#))
    #expect(text.contains(#""articles":[{"id":"trail","name":{"de":"Nordpfad Trail","en":"Nordpfad Trail"}}]"#))
    #expect(text.contains(#""places":[{"id":"cobbler","name":{"de":"Schuster","en":"cobbler"}}]"#))
  }
}
