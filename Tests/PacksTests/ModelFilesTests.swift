import Conversation
import Testing

@testable import Packs

/// The model's numbers.
struct ModelFilesTests {
  @Test func theBuiltInModelIsComplete() throws {
    do throws(ModelFilesError) {
      let files = try ModelFiles.embedded()
      #expect(Set(files.assumptions.keys) == Set(Assumption.allCases))
      #expect(Set(files.model.moves.keys) == Set(MoveKind.allCases))
      #expect(files.model.assumptions[.patiencePerTurn] == files.assumptions[.patiencePerTurn]?.value)
    } catch {
      Testing.Issue.record("\(error.issues.map(\.description))")
    }
  }

  @Test func whatIsWrongIsNamedWithItsPlace() {
    let assumptions = """
      assumptions:
        patience-per-turn: {value: 500, range: [0, 200], unit: permille, status: assumed, why: {de: a, en: b}, source: c}
        patience-per-tern: {value: 1}
      """
    let moves = """
      moves:
        greet: {soco: custommer, talk: none, lands: 1001, landed: {trust: 1}, missed: {}, seller: {}, conflict: 0,
          time: 1, why: {de: a, en: b}, source: c}
      """
    do throws(ModelFilesError) {
      _ = try ModelFiles(assumptions: Array(assumptions.utf8), moves: Array(moves.utf8))
      Testing.Issue.record("nothing was thrown")
    } catch {
      let messages = error.issues.map { "\($0.line):\($0.column) \($0.what)" }
      let assumptionNames = Assumption.allCases.dropFirst().map(\.rawValue)
      let moveNames = MoveKind.allCases.dropFirst().map(\.rawValue)
      #expect(
        messages.filter { !$0.contains("no value") } == [
          "2:30 500 is not between 0 and 200",
          "3:3 there is no assumption ‘patience-per-tern’",
          "2:17 ‘custommer’ is not allowed here",
          "2:47 1001 is not between 0 and 1000",
        ])
      #expect(error.issues.map(\.problem).contains(.missingEntries(kind: .value, Array(assumptionNames))))
      #expect(error.issues.map(\.problem).contains(.missingEntries(kind: .values, Array(moveNames))))
    }
  }

  @Test func numbersCanBeSet() throws {
    let files = try ModelFiles.embedded()
    let changed = try files.setting(name: "patience-per-turn", to: 77)
      .setting(name: "moves.reflect-words.landed.trust", to: 41).setting(name: "moves.greet.lands", to: 1)
      .setting(name: "moves.greet.seller.ease", to: -5)
    #expect(changed.model.assumptions[.patiencePerTurn] == 77)
    #expect(changed.model.moves[.reflectWords]?.landed.trust == 41)
    #expect(changed.model.moves[.greet]?.lands == 1)
    #expect(changed.model.moves[.greet]?.seller[.ease] == -5)
    #expect(changed.value(of: "moves.greet.seller.ease") == -5)
    #expect(files.model.assumptions[.patiencePerTurn] != 77)
    for name in files.settingNames { #expect(files.range(of: name) != nil, "\(name)") }
  }

  @Test func settingsOutOfRangeAndUnknownOnesAreRefused() throws {
    let files = try ModelFiles.embedded()
    func message(_ name: String, _ value: Int) -> String {
      do throws(Packs.Issue) {
        _ = try files.setting(name: name, to: value)
        return "set"
      } catch {
        return error.description
      }
    }
    #expect(
      message("patience-per-tern", 3)
        == "--set: error: there is no number of the model ‘patience-per-tern’; did you mean ‘patience-per-turn’?")
    #expect(
      message("moves.greet.landed.trust", 5000)
        == "--set: error: moves.greet.landed.trust: 5000 is not between -1000 and 1000; choose a value in this range")
    #expect(message("moves.greet.landed", 1).contains("there is no number"))
    #expect(message("moves.nobody.lands", 1).contains("there is no number"))
  }
}
