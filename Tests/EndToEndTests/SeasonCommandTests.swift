import Conversation
import Foundation
import History
import Packs
import PseudoTerminal
import Records
import Speech
import Testing

/// `season`: whole seasons of several companies from the command line.
struct SeasonCommandTests {
  private let small = ["season", "--weeks", "3", "--replications", "4", "--lang", "en"]

  private func season(_ words: String...) throws -> Program.Result {
    try Program.run([anprobe] + small + words, environment: apart, input: "")
  }

  @Test func theTextNamesFiguresWithIntervalsAndSaysWhoIsAhead() throws {
    let result = try season("--companies", "glanz,lindner")
    #expect(result.status == 0 && result.errors.isEmpty && result.isHarmless)
    #expect(result.output.contains("left for the shop, €"))
    #expect(result.output.contains(" ± "))
    #expect(result.output.contains("In the first 3 weeks "))
    #expect(result.output.contains("Over the whole season "))
    #expect(result.output.contains("What purchasing believed"))
    #expect(!result.output.contains("<season") && !result.output.contains("⟨"))
    let german = try Program.run([anprobe] + small.dropLast(2) + ["--lang", "de"], environment: apart, input: "")
    #expect(german.output.contains("bleibt dem Haus, €") && german.output.contains("Einkauf"))
    #expect(!german.output.contains("<season"))
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    let one = try season("--json", "--seed", "7")
    #expect(one.outputBytes == (try season("--json", "--seed", "7")).outputBytes)
    #expect(one.outputBytes != (try season("--json", "--seed", "8")).outputBytes)
  }

  @Test func jsonHoldsMeansWithIntervals() throws {
    let object = try season("--json", "--companies", "lindner,hartmann,glanz").object()
    let houses = try #require(object["houses"] as? [[String: Any]])
    #expect(houses.compactMap { $0["company"] as? String } == ["lindner", "hartmann", "glanz"])
    #expect(houses.compactMap { $0["policy"] as? String } == ["customer-centred", "order-taker", "push"])
    #expect((object["differences"] as? [Any])?.count == 3)
    for house in houses {
      let weeks = try #require(house["weeks"] as? [[String: [String: Int]]])
      #expect(weeks.count == 3)
      for figure in weeks.flatMap(\.values) {
        let mean = try #require(figure["mean"])
        #expect(try #require(figure["low"]) <= mean && mean <= #require(figure["high"]))
      }
    }
  }

  @Test func aTableHasARowForEachFigureOfEachWeek() throws {
    let folder = try Folder()
    let file = folder.path + "/season.csv"
    let result = try season("--csv", file, "--companies", "glanz,lindner")
    #expect(result.status == 0 && result.output.isEmpty)
    let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(rows.first == "house,over,week,figure,mean,low,high")
    #expect(rows.count == 1 + 3 * 4 * 19)
    #expect(rows.dropFirst().allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 7 })
    #expect(try season("--csv", "-", "--companies", "glanz,lindner").lines.count == rows.count)
  }

  @Test func itSaysOnWhatItDepends() throws {
    let small = ["season", "--weeks", "1", "--replications", "2", "--lang", "en"]
    func season(_ words: String...) throws -> Program.Result {
      try Program.run([anprobe] + small + words, environment: apart, input: "")
    }
    let tornado = try season("--tornado", "trust")
    #expect(tornado.status == 0 && tornado.output.contains("passers-by") && tornado.output.contains("seller-skill"))
    let map = try season("--break-even", "passers-by,tells-bring")
    #expect(map.status == 0 && map.output.contains("passers-by to the right"))
  }

  @Test func numbersCanBeSet() throws {
    let usual = try season("--json")
    let changed = try season("--json", "--set", "season-newcomers=10", "--set", "passers-by=0")
    #expect(usual.outputBytes != changed.outputBytes)
  }

  @Test(arguments: [
    ["--companies", "lindnr"], ["--policy", "pusch"], ["--set", "passers-by"], ["--set", "passers-buy=3"],
    ["--set", "passers-by=5000"], ["--weeks", "0"], ["--replications", "1"], ["--tornado", "monney"],
    ["--break-even", "passers-by"], ["--break-even", "passers-by,pasers"], ["--json", "--csv", "-"],
    ["--policy", "push,push,push"], ["--csv", "/dev/null/season.csv"], ["--thoroughness", "9999"],
    ["--tornado", "money", "--companies", "lindner"],
  ])
  func whatIsWrongIsSaidWithARemedy(words: [String]) throws {
    let result = try Program.run([anprobe] + small + words, environment: apart, input: "")
    #expect(result.status != 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.count > 30 && result.isHarmless, "\(result.errors)")
  }

  @Test func likeMeNeedsConversationsOfOnesOwn() throws {
    let folder = try Folder()
    let result = try season("--like-me", "--data", folder.path)
    #expect(result.status != 0)
    #expect(result.errors.contains("like-me needs at least 3 conversations"), "\(result.errors)")
    let practise = try run(
      "practise", "--customer", "nurse", "--company", "glanz", "--policy", "like-me", "--data", folder.path)
    #expect(practise.status != 0 && practise.errors.contains("like-me needs"))
  }

  /// Keeps conversations in which somebody presses, and lets the season sell as they did.
  @Test func likeMeSellsAsTheKeptConversations() throws {
    let folder = try Folder()
    let pack = try #require(PackLibrary.load(from: [starterPack]).packs.first)
    let scene = try pack.scene(customer: "nurse", company: "glanz", model: try ModelFiles.embedded())
    let strings = InterfaceStrings.embedded(.english)
    for seed in 1...4 as ClosedRange<UInt64> {
      var session = Session(
        scene: scene, words: pack.words, forms: Forms { strings[$0] }, language: .english, seed: seed)
      for kind in [MoveKind.greet, .bonusShoe, .insist, .guilt, .askDecision, .goodbye, .goodbye] {
        guard let move = try? scene.move(named: kind.rawValue, in: session.state) else { continue }
        session.take(move)
      }
      let setup = ConversationSetup(of: session, pack: pack.name, version: pack.version)
      let record = ConversationRecord(of: session, setup: setup, startedAt: 1_714_744_029_000, level: "seller")
      try #require(record.isFinished)
      _ = try RecordStore(folder: folder.path).begin(record)
    }
    let object = try season("--like-me", "--json", "--companies", "lindner", "--data", folder.path).object()
    let houses = try #require(object["houses"] as? [[String: Any]])
    #expect(houses.compactMap { $0["policy"] as? String } == ["customer-centred", "like-me"])
    let trust = try houses.map { house in
      try #require(((house["season"] as? [String: [String: Int]])?["trust"])?["mean"])
    }
    #expect(trust[1] < trust[0], "\(trust)")
  }
}
