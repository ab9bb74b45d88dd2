import Shop

/// Why a move as it was typed is none.
public enum MoveError: Error, Hashable, Sendable {
  /// No move has this name; the nearest that has one.
  case unknown(String, nearest: String?)
  /// The move is about an offer, and this customer has none of that name.
  case unknownOffer(String, among: [String])
  /// The move takes no offer, and one was typed.
  case needsNoOffer(String)
  /// The move exists and cannot be made now.
  case notNow(String, possible: [String])
}

extension Scene {
  /// The name of a move, such as `refer:cobbler-weiss`.
  public func name(of move: Move) -> String {
    guard let offer = move.offer else { return move.kind.rawValue }
    return move.kind.rawValue + ":" + offers[offer].id
  }

  /// Reads a move's name; where it is about an offer and none is named, the best one under what is known is meant.
  ///
  /// - Throws: ``MoveError`` where it is no move, or none now.
  public func move(named name: String, in state: ConversationState) throws(MoveError) -> Move {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard let first = parts.first, let kind = MoveKind(rawValue: first) else {
      let nearest = Spelling.nearest(to: parts.first ?? "", among: MoveKind.allCases.map(\.rawValue))
      throw .unknown(name, nearest: nearest)
    }
    var move = Move(kind)
    if kind.needsOffer {
      let possible = offers(for: kind, in: state)
      if parts.count > 1 {
        guard let index = offers.firstIndex(where: { $0.id == parts[1] }) else {
          throw .unknownOffer(name, among: possible.map { offers[$0.offer].id })
        }
        move.offer = index
      } else {
        move.offer = possible.first?.offer
      }
    } else if parts.count > 1 {
      throw .needsNoOffer(name)
    }
    guard isPossible(move, in: state) else {
      throw .notNow(name, possible: possibleKinds(in: state).map(\.rawValue))
    }
    return move
  }
}
