import Testing

@testable import Packs

/// What a new pack begins with.
@Suite struct SkeletonTests {
  @Test("a new pack loads as it stands, and so do customers and companies added to it and to another")
  func loads() throws {
    let folder = try TemporaryFolder()
    try folder.write(Dictionary(Skeleton(.pack, name: "fresh").files.map { ($0.path, $0.text) }) { $1 })
    let pack = try PackLibrary.load(folder.path).get()
    #expect(pack.name == "fresh" && pack.customers.count == 1 && pack.companies.count == 1)
    #expect(!pack.words.hindsight.questions.isEmpty && !pack.words.playing.moves.isEmpty)
    let model = try ModelFiles.embedded()
    let scene = try pack.scene(customer: "first-customer", company: "corner-shop", model: model)
    #expect(!scene.wishFits)
    for kind in [Skeleton.Kind.customer, .company] {
      try folder.write(Dictionary(Skeleton(kind, name: "second", in: pack).files.map { ($0.path, $0.text) }) { $1 })
    }
    let fuller = try PackLibrary.load(folder.path).get()
    #expect(fuller.customers.map(\.id) == ["first-customer", "second"])
    #expect(fuller.companies.map(\.id) == ["corner-shop", "second"])
    let other = try TemporaryFolder()
    try other.write(MiniPack.files)
    let mini = try PackLibrary.load(other.path).get()
    for kind in [Skeleton.Kind.customer, .company] {
      try other.write(Dictionary(Skeleton(kind, name: "second", in: mini).files.map { ($0.path, $0.text) }) { $1 })
    }
    #expect(PackLibrary.read(other.path).issues == [])
  }

  @Test("people and houses are called after their ids, so that two fresh ones can be told apart")
  func called() throws {
    let folder = try TemporaryFolder()
    try folder.write(Dictionary(Skeleton(.pack, name: "fresh").files.map { ($0.path, $0.text) }) { $1 })
    for id in ["mrs-berg", "herr-von-berg", "dr-berg", "postman", "mr", "frau-dr-ott", "customer-2"] {
      try folder.write(Dictionary(Skeleton(.customer, name: id).files.map { ($0.path, $0.text) }) { $1 })
    }
    try folder.write(
      Dictionary(Skeleton(.company, name: "shoes-on-the-corner").files.map { ($0.path, $0.text) }) { $1 })
    let words = try PackLibrary.load(folder.path).get().words
    let names = words.customers.mapValues { "\($0.name.german) / \($0.name.english)" }
    #expect(
      names == [
        "first-customer": "Frau Sommer / Mrs Sommer", "mrs-berg": "Frau Berg / Mrs Berg",
        "herr-von-berg": "Herr von Berg / Mr von Berg", "dr-berg": "Dr. Berg / Dr Berg", "postman": "Postman / Postman",
        "mr": "Mr / Mr", "frau-dr-ott": "Frau Dr. Ott / Ms Dr Ott", "customer-2": "Customer 2 / Customer 2",
      ])
    #expect(words.customers["mrs-berg"]?.role?.german.hasPrefix("Sie sind Frau Berg. ") == true)
    #expect(words.companies["shoes-on-the-corner"]?.name.english == "Shoes on the Corner")
    #expect(words.companies["corner-shop"]?.name.german == "Schuhhaus an der Ecke")
  }

  @Test("what a new customer wants is gone from the shelf, or never comes where everything is here")
  func wished() throws {
    let folder = try TemporaryFolder()
    try folder.write(MiniPack.files)
    var pack = try PackLibrary.load(folder.path).get()
    func wish() -> [String] {
      let text = Skeleton(.customer, name: "second", in: pack).files[0].text
      return text.split(separator: "\n").map(String.init).filter {
        $0.hasPrefix("situation: ") || $0.hasPrefix("budget: ") || $0.hasPrefix("  - {want: ")
      }.map { String($0.prefix { $0 != "," }) }
    }
    #expect(
      wish() == [
        "situation: out-of-stock", "budget: 110", "  - {want: \"model=loafer\"", "  - {want: \"size=38.5\"",
        "  - {want: \"price<=100\"",
      ])
    for article in pack.assortment.articles.indices {
      for variant in pack.assortment.articles[article].variants.indices {
        pack.assortment.articles[article].variants[variant].stock = 1
      }
    }
    #expect(wish()[0] == "situation: never-in-assortment" && wish()[3] == "  - {want: \"size=39.5\"")
  }

  @Test("nothing of the templates' own signs is left")
  func signs() {
    for kind in Skeleton.Kind.allCases {
      for file in Skeleton(kind, name: "fresh").files {
        #expect(!file.text.isEmpty && !file.text.contains("__"), "\(file.path)")
      }
    }
  }

  @Test("names, and what was probably meant")
  func names() {
    #expect(Skeleton.isName("my-shop-2") && !Skeleton.isName("My Shop") && !Skeleton.isName("../x"))
    #expect(!Skeleton.isName("") && !Skeleton.isName("-a") && !Skeleton.isName(String(repeating: "a", count: 65)))
    #expect(Skeleton.nearestName("Mein Schuhgeschäft!") == "mein-schuhgeschaeft")
    #expect(Skeleton.nearestName("../etc/passwd") == "etc-passwd")
    #expect(Skeleton.nearestName("  ") == nil)
  }
}
