import Canvas
import Conversation
import Packs
import Speech
import Testing

@testable import Screens

/// The conversations that everyone has: random moves with each customer of the starter pack in each company.
@Suite struct PractiseStarterTests {
  private static let starter = PackLibrary.load(
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Assets/Packs/starter")

  @Test func nothingIsMissingAndNothingIsToldBeforeItsTime() throws {
    let pack = try Self.starter.get()
    var dice = Dice(state: 11)
    for (number, customer) in pack.customers.enumerated() {
      for (index, company) in pack.companies.enumerated() {
        let language: Language = (number + index) % 2 == 0 ? .german : .english
        var app = App(
          settings: Settings(language: language, level: .seller), terminal: Look(), width: 140, height: 60,
          freshSeed: 7)
        _ = app.update(.packsLoaded(LoadedPacks(packs: [pack], model: try .embedded(), problems: [])))
        let seed = UInt64(number * 10 + index)
        let opened = PractiseState(pack: pack, customer: customer, company: company, seed: seed, app.world)
        var state = try #require(opened)
        for _ in 0..<12 {
          let moves = state.session.scene.possibleMoves(in: state.session.state)
          guard let move = moves.randomElement(using: &dice) else { break }
          _ = state.make(move, app.world)
          app.stack = [.practise(state)]
          let picture = app.text
          let place = "\(customer.id) in \(company.id) after \(state.session.moves.map(\.kind.rawValue))"
          #expect(!picture.contains("⟨"), "a text is missing: \(place)\n\(picture)")
          #expect(!picture.contains("{"), "a placeholder is empty: \(place)\n\(picture)")
          let told = Int(state.session.state.levels)
          let notes = state.notes(app.world)
          let facts = customer.chain.map { notes.customer?.levels[$0.id]?.fact[language] ?? "" }
          let written = notes.known.map { $0.spans.map(\.text).joined() }
          for fact in facts.dropFirst(told) { #expect(!written.contains(fact), "\(fact): \(place)") }
          for fact in facts.prefix(told) { #expect(written.contains(fact), "\(fact): \(place)") }
        }
        app.stack = [.ending(EndingState(state))]
        let picture = app.text
        #expect(!picture.contains("⟨") && !picture.contains("{"), "\(customer.id) in \(company.id)\n\(picture)")
      }
    }
  }
}
