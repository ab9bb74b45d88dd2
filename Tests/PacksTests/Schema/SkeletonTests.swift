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
