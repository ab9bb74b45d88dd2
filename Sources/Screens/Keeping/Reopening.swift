import Canvas
import Conversation
import History
import Packs
import Speech

/// Why a conversation cannot be continued, as a sentence.
struct Obstacle: Error {
  /// The sentence.
  var sentence: String
}

extension Replay {
  /// A conversation of a pack, with what its setup says preceded it.
  func practise(_ session: Session, _ pack: Pack, _ setup: ConversationSetup) -> PractiseState {
    var practise = PractiseState(pack: pack, session: session)
    practise.changed = setup.changed
    practise.precedent = precedent(of: setup)
    return practise
  }

  /// A kept conversation exactly where it stood, or why it cannot go on from there.
  func reopened(_ record: ConversationRecord, _ strings: Strings) -> Result<PractiseState, Obstacle> {
    do throws(ReplayProblem) {
      if case .differs(let turn) = finding(on: record) {
        return .failure(Obstacle(sentence: strings.fill("keep.replay.differs", ["turn": String(turn)])))
      }
      let session = try session(of: record)
      guard let pack = packs.first(where: { $0.name == record.setup.pack }) else { throw .noPack(record.setup.pack) }
      return .success(practise(session, pack, record.setup))
    } catch {
      return .failure(Obstacle(sentence: strings.sentence(error)))
    }
  }
}

extension Strings {
  /// What a kept conversation that waits to be continued is called.
  func waiting(_ record: ConversationRecord, _ packs: [Pack], _ language: Language) -> String {
    let words = packs.first { $0.name == record.setup.pack }?.words
    let customer = words?.customers[record.setup.customer]?.name[language] ?? record.setup.customer.cleaned()
    let company = words?.companies[record.setup.company]?.name[language] ?? record.setup.company.cleaned()
    return waiting(customer, company, turn: record.moves.count + 1)
  }

  /// What a conversation that waits to be continued is called.
  func waiting(_ customer: String, _ company: String, turn: Int) -> String {
    let house = fill("practise.in-house", ["house": company])
    return fill("keep.waiting", ["customer": customer, "house": house, "turn": String(turn)])
  }
}
