import Foundation
import PseudoTerminal
import Testing

/// `match`, over the pack and over a file.
struct MatchCommandTests {
  private let want = "category=hiking,size=38.5,waterproof=yes,price<=150"

  @Test func thePacksOffersAndRelaxationsAreComplete() throws {
    let report = try run("match", "--want", want, "--need", "comfort=3", "--json").object()
    let offers = try #require(report["offers"] as? [[String: Any]])
    for offer in offers {
      for key in ["id", "kind", "score", "for", "against"] { #expect(offer[key] != nil, "\(key) in \(offer)") }
    }
    let scores = offers.compactMap { $0["score"] as? Int }
    #expect(scores == scores.sorted(by: >))
    let kinds = Set(offers.compactMap { $0["kind"] as? String })
    #expect(kinds == ["inStock", "neighbouringSize", "transfer", "order", "service", "referral", "nothing"])
    let ids = offers.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == offers.count)
    let relaxations = try #require(report["relaxations"] as? [[String: Any]])
    #expect(relaxations.first?["drop"] as? [String] == ["size=38.5"])
    #expect(relaxations.contains { $0["drop"] as? [String] == ["stock>=1"] })
    for relaxation in relaxations { #expect(relaxation["fits"] as? Int ?? 0 >= 1) }
  }

  @Test func linesNameThingsInTheLanguageAskedFor() throws {
    let german = try run("match", "--want", want, "--need", "comfort=3", "--lang", "de")
    #expect(german.output.contains("Was im Weg steht"))
    #expect(german.output.contains("Nordpfad Trail M 38½"))
    #expect(german.output.contains("Bequemlichkeit 4 von 5"))
    let english = try run("match", "--want", want, "--need", "comfort=3", "--lang", "en")
    #expect(english.output.contains("What stands in the way"))
    #expect(english.output.contains("comfort 4 of 5"))
    #expect(!(german.output + english.output).contains("<match."))
    #expect(
      try run("match", "--want", want, environment: ["LC_ALL": "de_AT.UTF-8"]).output.contains("Was im Weg steht"))
  }

  @Test func importanceThenCountThenOrderTyped() throws {
    let folder = try Folder()
    try folder.write(
      "id,colour,size,price,stock\na,red,38,50,1\nb,blue,39,50,1\nc,blue,39,60,1\nd,red,39,90,0\n", to: "shoes.csv")
    func drops(_ want: String) throws -> [[String]] {
      let report = try run("match", "--articles", "\(folder.path)/shoes.csv", "--want", want, "--json").object()
      return try #require(report["relaxations"] as? [[String: Any]]).compactMap { $0["drop"] as? [String] }
    }
    #expect(try drops("colour=red,size=39") == [["colour=red"], ["size=39"], ["stock>=1"]])
    #expect(try drops("colour=red:3,size=39") == [["size=39"], ["stock>=1"], ["colour=red"]])
    #expect(try drops("size=38,colour=red") == [[]])
  }

  @Test(arguments: [
    (["--want", "catgory=hiking"], ["character 1", "did you mean 'category'?"]),
    (["--want", "size=38,price<=x"], ["character 16", "'x'"]),
    (["--want", "size=38", "--need", "comfrt=3"], ["--need", "did you mean 'comfort'?"]),
    (["--want", "size=38", "--articles", "/no/such.csv"], ["--articles /no/such.csv", "no such file"]),
    (["--want", "size=38", "--packs", "/no/such"], ["--packs /no/such"]),
    (["--want", "size=38", "--top", "-1"], ["--top"]),
    ([], ["--want"]),
  ])
  func whatIsWrongIsSaidWithItsPlace(words: [String], fragments: [String]) throws {
    let result = try Program.run([anprobe, "match"] + words, environment: apart)
    #expect(result.status != 0)
    #expect(result.output.isEmpty)
    for fragment in fragments { #expect(result.errors.contains(fragment), "\(fragment) in: \(result.errors)") }
  }

  @Test func aBrokenFileNamesTheLine() throws {
    let folder = try Folder()
    try folder.write("id,size,price\na,38,ten\n", to: "shoes.csv")
    let result = try run("match", "--want", "size=38", "--articles", "\(folder.path)/shoes.csv")
    #expect(result.status == 1)
    #expect(result.errors.contains("shoes.csv: line 2, column 'price'"))
  }
}
