import Season

extension App {
  /// Lets the look back that the screen in sight waits for be computed, and ends one that nobody waits for any more.
  mutating func analysisEffects() -> [Effect] {
    let wanted = screen.state.analysis
    guard wanted != analysing else { return [] }
    analysing = wanted
    return [wanted.map { .analyse($0) } ?? .stopAnalysing]
  }

  /// Takes a part of a look back; one that nobody waits for is left out.
  mutating func take(_ part: HindsightPart, of request: AnalysisRequest) -> [Effect] {
    guard request == analysing else { return [] }
    return changeScreen { state, _ in state.analysed(part, of: request) } + analysisEffects()
  }
}
