import Synchronization

extension CheckSettings {
  /// Computes parts, perhaps on several processors, and gives them in their order.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - part: Computes one; what it comes to depends on nothing but its number.
  /// - Returns: The parts, in the order of their numbers.
  func gather<Part: Sendable>(_ count: Int, _ part: @Sendable (Int) -> Part) -> [Part] {
    let parts = Mutex([Part?](repeating: nil, count: count))
    perform(count) { number in
      let computed = part(number)
      parts.withLock { $0[number] = computed }
    }
    return parts.withLock { $0.compactMap { $0 } }
  }
}
