/// Reading which needs are known and how much each matters.
public enum NeedWeights {
  /// Reads a list such as `comfort=3,ease=2` into weights by need; capitals do not matter.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - known: The needs anything in the shop says something about.
  /// - Returns: The weights by need, from 0 to 1,000,000.
  /// - Throws: `RequirementError` with the place, for the first thing that cannot be read.
  public static func parse(_ text: String, known: [String]) throws(RequirementError) -> [String: Int] {
    var weights: [String: Int] = [:]
    for item in try TypedItem.items(of: text) {
      let parts = try item.parts()
      guard parts.comparison == .equal else {
        throw RequirementError(.noComparison(item: String(item.text)), at: item.position)
      }
      guard let need = known.first(where: { $0.lowercased() == parts.name }) else {
        throw RequirementError(Requirement.unknown(parts.name, among: known), at: item.position)
      }
      guard parts.weight == nil else {
        throw RequirementError(.badWeight(value: String(item.text)), at: parts.valuePosition)
      }
      let weight = try TypedItem.weight(TypedItem(text: parts.value[...], position: parts.valuePosition))
      guard weights.updateValue(weight, forKey: need) == nil else {
        throw RequirementError(.repeated(name: need), at: item.position)
      }
    }
    return weights
  }
}
