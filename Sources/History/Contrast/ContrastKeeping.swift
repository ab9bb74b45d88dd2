import Packs
import Speech
import Workshop

/// Keeps contrasts; what a call has returned from is kept, whatever happens next.
public protocol ContrastKeeping: AnyObject, Sendable {
  /// Begins to keep a contrast with all it has so far, and holds it for this program.
  ///
  /// - Returns: The number it is kept under.
  func begin(_ contrast: ContrastRecord) throws(KeepingError) -> Int

  /// Keeps one more step; the node it leads to is in sight from now on.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - node: The node it leads to, which must be the next.
  ///   - contrast: The contrast's number.
  ///   - isOver: Whether both conversations are over there.
  /// - Throws: ``KeepingError``; `missing` if another node would have been the next.
  func append(_ step: KeptStep, as node: Int, to contrast: Int, isOver: Bool) throws(KeepingError)

  /// Keeps which node is in sight.
  func go(to node: Int, in contrast: Int) throws(KeepingError)

  /// Keeps a vote, in place of one at the same node for the same sides.
  func keep(_ ballot: KeptBallot, of contrast: Int) throws(KeepingError)

  /// Keeps that a question was put to the room, as the next one.
  func ask(_ question: RoomQuestion.ID, in contrast: Int) throws(KeepingError)

  /// Says that this program goes on with a contrast.
  ///
  /// - Returns: Whether it is free; another program may be showing it.
  func hold(contrast: Int) throws(KeepingError) -> Bool

  /// Lets go of a contrast, so that another program may go on with it.
  func release(contrast: Int)

  /// All contrasts, the newest first.
  func contrasts() throws(KeepingError) -> [ContrastSummary]

  /// A contrast; nil where there is none of that number.
  func contrast(_ id: Int) throws(KeepingError) -> ContrastRecord?

  /// Deletes a contrast for good.
  ///
  /// - Returns: Whether there was one.
  func delete(contrast: Int) throws(KeepingError) -> Bool
}

extension Replay {
  /// A kept contrast as it stood: to go on with, to look at.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - language: The language of the lines; that of the record if none is given.
  /// - Returns: The contrast and the pack it is from.
  /// - Throws: ``ReplayProblem`` where it cannot be the same.
  public func contrast(
    of record: ContrastRecord, language: Language? = nil
  ) throws(ReplayProblem) -> (contrast: Contrast, pack: Pack) {
    let setup = record.setup
    let language = language ?? record.language
    let (left, pack) = try open(setup.conversation(.left), language: language) { $0 == setup.modelHashes.left }
    let (right, _) = try open(setup.conversation(.right), language: language) { $0 == setup.modelHashes.right }
    var contrast = try Self.contrast(
      Pair(left, right), sellers: setup.sellers, steps: record.steps, here: record.here)
    for kept in record.ballots { if let ballot = kept.ballot(in: contrast.scenes) { contrast.restore(ballot) } }
    for id in record.asked { contrast.ask(id) }
    return (contrast, pack)
  }

  private static func contrast(
    _ openings: Pair<Session>, sellers: Pair<ContrastSeller>, steps: [KeptStep], here: Int
  ) throws(ReplayProblem) -> Contrast {
    let scenes = openings.map(\.scene)
    var links: [ContrastLink] = []
    for (index, step) in steps.enumerated() {
      guard let link = step.link(in: scenes) else { throw .impossibleMove(turn: index + 1, step.name) }
      links.append(link)
    }
    do throws(ContrastLinkError) {
      return try Contrast(openings, sellers: sellers, links: links, here: here)
    } catch {
      throw .impossibleMove(turn: error.node, steps[error.node - 1].name)
    }
  }
}

extension KeptStep {
  /// What it is called where it is not possible.
  var name: String {
    switch kind {
    case .turn(let moves, _): moves.both.map { $0 ?? "-" }.joined(separator: " / ")
    case .swap(_, let stance): stance
    }
  }
}
