import Conversation
import Season

extension Contrast {
  /// Lets the room's move be made on one side or on both; the other side does what its stance would.
  ///
  /// - Parameters:
  ///   - move: The move.
  ///   - sides: On which sides; sides that are over are left out.
  /// - Returns: Whether it was possible on all of them.
  @discardableResult
  public mutating func fork(_ move: Move, on sides: Set<ContrastSide>) -> Bool {
    func chosen(_ side: ContrastSide) -> ContrastMove? {
      guard !node.sessions[side].state.isOver else { return nil }
      if sides.contains(side) { return ContrastMove(move, byRoom: true) }
      return plan(side).map { ContrastMove($0) }
    }
    return take(.turn(Pair(chosen(.left), chosen(.right))))
  }

  /// Lets the seller of a side sell in another stance from here on.
  ///
  /// - Returns: Whether it is another one, and there is anything left to say.
  @discardableResult
  public mutating func swap(_ side: ContrastSide, to stance: Stance) -> Bool { take(.swap(side, to: stance)) }

  /// The nodes from the opening to a node, by place; to the one in sight unless another is named.
  public func path(to place: Int? = nil) -> [Int] {
    var path: [Int] = []
    var next: Int? = place ?? here
    while let place = next {
      path.append(place)
      next = nodes[place].parent
    }
    return path.reversed()
  }

  /// Where every way ends that was gone so far: the nodes from which nothing goes off, in the order of the nodes.
  public var leaves: [Int] { nodes.indices.filter { nodes[$0].children.isEmpty } }

  /// How many steps lie between the opening and a node.
  public func depth(of place: Int) -> Int { path(to: place).count - 1 }
}
