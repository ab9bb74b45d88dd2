import Season

extension App {
  /// Lets what the screen in sight waits for be computed, and ends what nobody waits for any more.
  mutating func analysisEffects() -> [Effect] {
    let wanted = screen.state.analysis
    let season = screen.state.seasonWork
    guard wanted != analysing || season != playing else { return [] }
    analysing = wanted
    playing = season
    if let wanted { return [.analyse(wanted)] }
    return [season.map { .play($0) } ?? .stopAnalysing]
  }

  /// Takes a part of a look back; one that nobody waits for is left out.
  mutating func take(_ part: HindsightPart, of request: AnalysisRequest) -> [Effect] {
    guard request == analysing else { return [] }
    return changeScreen { state, _ in state.analysed(part, of: request) } + analysisEffects()
  }
}
