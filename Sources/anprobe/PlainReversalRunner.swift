import Conversation
import Packs
import Screens
import Season
import Speech

/// Runs the dialogue of somebody who plays the customer on standard input and output.
struct PlainReversalRunner {
  let start: Start
  let opening: ReversalOpening

  /// Lets the person come in twice, until they leave or the input ends.
  ///
  /// - Throws: ``CommandError`` where there are no packs, or nobody of the name given.
  func run() throws {
    var runner = try PlainRunner(start: start)
    let people = runner.library.packs.filter { $0.canBePlayed }.flatMap { pack in
      pack.customers.map { Row($0.id, pack.words.customers[$0.id].map { ($0.name, $0.about) }, runner.language) }
    }
    let question = runner.strings.filled("reversal.whom")
    guard let customer = try start.customer ?? runner.choose(question, people) else {
      return try runner.show([runner.strings.filled("plain.input-ended")])
    }
    guard !customer.isEmpty else { return try runner.show([runner.strings.filled("plain.bye")]) }
    let (pack, reversal) = try runner.library.reversal(
      opening, customer: customer, seed: start.seed ?? Environment.freshSeed)
    var dialogue = PlainReversal(
      reversal, pack: pack, forms: runner.strings, language: runner.language, showsFelt: start.level == .beginner)
    try runner.show(dialogue.open())
    while !dialogue.isOver {
      guard let line = readLine() else {
        return try runner.show([runner.strings.filled("plain.input-ended")])
      }
      try runner.show(dialogue.answer(line))
    }
  }
}

extension Library {
  /// Two conversations in which a person plays a customer, at their beginning.
  ///
  /// - Throws: ``CommandError`` where somebody or a house is not there, or nobody can be played in the pack.
  func reversal(_ opening: ReversalOpening, customer: String, seed: UInt64) throws -> (Pack, Reversal) {
    let fitting = packs.filter { $0.customer(customer) != nil }
    guard let any = fitting.first else {
      throw CommandError.unknown("--customer", customer, among: packs.flatMap(\.customers).map(\.id))
    }
    let pack = fitting.first { pack in opening.companies.allSatisfy { pack.company($0) != nil } } ?? any
    guard pack.canBePlayed else { throw CommandError.cannotBePlayed(pack.name) }
    for house in opening.companies where pack.company(house) == nil {
      throw CommandError.unknown("--companies", house, among: pack.companies.map(\.id))
    }
    do throws(SceneFailure) {
      return (pack, try opening.begin(pack, customer: customer, model: model, seed: seed))
    } catch {
      throw CommandError.scene(error)
    }
  }
}
