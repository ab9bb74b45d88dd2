import Conversation

/// One number of what a move does, as settings name it after `moves.ID.`.
enum MoveNumber: Hashable {
  /// How likely it lands.
  case lands
  /// The role conflict it brings.
  case conflict
  /// The time it takes.
  case time
  /// What it shifts when it lands.
  case landed(Quantity)
  /// What it shifts when it does not.
  case missed(Quantity)
  /// How it shifts a seller's need.
  case seller(SellerNeed)

  /// What settings of moves begin with.
  static let prefix = "moves."

  /// All of them.
  static let all: [MoveNumber] =
    [.lands, .conflict, .time] + Quantity.allCases.map { .landed($0) } + Quantity.allCases.map { .missed($0) }
    + SellerNeed.allCases.map { .seller($0) }

  /// The name, such as `landed.trust`.
  var name: String {
    switch self {
    case .lands: "lands"
    case .conflict: "conflict"
    case .time: "time"
    case .landed(let quantity): "landed." + quantity.rawValue
    case .missed(let quantity): "missed." + quantity.rawValue
    case .seller(let need): "seller." + need.rawValue
    }
  }

  /// The values it may have.
  var range: ClosedRange<Int> {
    switch self {
    case .lands: MoveModelReader.lands
    case .time: MoveModelReader.time
    case .conflict, .landed, .missed, .seller: MoveModelReader.shifts
    }
  }

  /// The move and the number that a setting such as `moves.greet.landed.trust` names.
  static func parse(_ setting: String) -> (kind: MoveKind, number: MoveNumber)? {
    guard setting.hasPrefix(prefix) else { return nil }
    let parts = setting.dropFirst(prefix.count).split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let kind = MoveKind(rawValue: String(parts[0])) else { return nil }
    return all.first { $0.name == parts[1] }.map { (kind, $0) }
  }
}

extension MoveModel {
  /// One of its numbers.
  subscript(number: MoveNumber) -> Int {
    get {
      switch number {
      case .lands: lands
      case .conflict: conflict
      case .time: time
      case .landed(let quantity): landed.shift(quantity).value
      case .missed(let quantity): missed.shift(quantity).value
      case .seller(let need): seller[need] ?? 0
      }
    }
    set {
      switch number {
      case .lands: lands = newValue
      case .conflict: conflict = newValue
      case .time: time = newValue
      case .landed(let quantity): landed[keyPath: landed.shift(quantity).path] = newValue
      case .missed(let quantity): missed[keyPath: missed.shift(quantity).path] = newValue
      case .seller(let need): seller[need] = newValue
      }
    }
  }
}

extension CustomerEffect {
  /// A quantity's shift and where it stands.
  fileprivate func shift(_ quantity: Quantity) -> (value: Int, path: WritableKeyPath<CustomerEffect, Int>) {
    let path: WritableKeyPath<CustomerEffect, Int> =
      switch quantity {
      case .trust: \.trust
      case .patience: \.patience
      case .disappointment: \.disappointment
      case .pressure: \.pressure
      case .heard: \.heard
      case .clarity: \.clarity
      case .expectation: \.expectation
      case .dignity: \.dignity
      case .urge: \.urge
      }
    return (self[keyPath: path], path)
  }
}
