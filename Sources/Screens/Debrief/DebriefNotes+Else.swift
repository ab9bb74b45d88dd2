import Canvas
import Conversation
import Season

extension DebriefNotes {
  /// Another move with what it would surely have changed.
  private struct Alternative {
    var move: MoveHindsight
    var changes: [SideChange]
    /// The sides it would have helped more than any other move.
    var bestFor: [EndingState.Side] = []

    /// How much better it would have been for a side, on the scale common to all figures; 0 for not surely.
    func gain(for side: EndingState.Side, _ hindsight: Hindsight) -> Double {
      changes.filter { $0.isBetter && $0.figure.side == side }
        .map { abs(hindsight.scaled($0.difference.mean, $0.figure)) }.max() ?? 0
    }
  }

  /// What else was possible: for each side the move that would have brought it most, what that would have changed for
  /// everybody, and then whom all others would have served less or more.
  var other: [Paragraph] {
    var lines = [Paragraph(strings.fill("debrief.goes-on", ["who": policyName]), .quiet)]
    guard let hindsight, hindsight.turns.indices.contains(turn - 1) else {
      return lines + [Paragraph(strings["debrief.wait"], .quiet)]
    }
    var all = hindsight.turns[turn - 1].moves.filter { !$0.isPlayed }
      .map { Alternative(move: $0, changes: hindsight.changes(with: $0)) }
    guard !all.isEmpty else { return lines + [Paragraph(strings["debrief.nothing-else"], .quiet)] }
    var without: [EndingState.Side] = []
    for side in EndingState.Side.allCases {
      let gains = all.map { $0.gain(for: side, hindsight) }
      if let most = gains.max(), most > 0, let best = gains.firstIndex(of: most) {
        all[best].bestFor.append(side)
      } else {
        without.append(side)
      }
    }
    for alternative in all where !alternative.bestFor.isEmpty { lines += paragraphs(alternative) }
    if !without.isEmpty {
      lines.append(Paragraph(strings.fill("debrief.none-more", ["sides": names(without)])))
    }
    var seen = Set(all.filter { !$0.bestFor.isEmpty }.map(\.move.move.kind))
    let rest = all.filter { $0.bestFor.isEmpty && seen.insert($0.move.move.kind).inserted }
    lines += block("debrief.more-for", rest.filter { $0.changes.contains(where: \.isBetter) }) { $0.isBetter }
    lines += block("debrief.less-for", rest.filter { !$0.changes.contains(where: \.isBetter) }) { !$0.isBetter }
    let open = rest.filter(\.changes.isEmpty).map { name(of: $0.move.move) }
    if !open.isEmpty {
      let said = words.noChange[language].isEmpty ? strings["debrief.no-change"] : words.noChange[language]
      lines.append(Paragraph(spans: [TextSpan(open.joined(separator: " · ") + ": "), TextSpan(said, .quiet)]))
    }
    return lines + [Paragraph(strings["debrief.all-moves"], .quiet)]
  }

  /// A move that is best for somebody, with the largest changes for better and for worse.
  private func paragraphs(_ alternative: Alternative) -> [Paragraph] {
    let best = strings.fill("debrief.best-for", ["sides": names(alternative.bestFor)])
    let better = alternative.changes.filter(\.isBetter)
    // What it is best for comes first.
    let named = better.filter { alternative.bestFor.contains($0.figure.side) }
    let others = better.filter { !alternative.bestFor.contains($0.figure.side) }
    let worse = alternative.changes.filter { !$0.isBetter }.prefix(3)
    return [
      Paragraph(spans: [TextSpan(name(of: alternative.move.move), .strong), TextSpan("  " + best, .quiet)])
    ] + ((named + others).prefix(max(3, named.count)) + worse).map(sentence)
  }

  /// Moves with the sides on which they surely would have changed something of a kind.
  private func block(
    _ key: String, _ alternatives: [Alternative], _ counts: (SideChange) -> Bool
  ) -> [Paragraph] {
    let changing = alternatives.filter { $0.changes.contains(where: counts) }
    guard !changing.isEmpty else { return [] }
    return [Paragraph(strings[key], .strong)]
      + changing.prefix(5).map { alternative in
        var sides: [EndingState.Side] = []
        for change in alternative.changes where counts(change) && !sides.contains(change.figure.side) {
          sides.append(change.figure.side)
        }
        return Paragraph(spans: [TextSpan(name(of: alternative.move.move) + ": "), TextSpan(names(sides), .quiet)])
      }
  }

  /// The names of sides, with commas between them.
  func names(_ sides: [EndingState.Side]) -> String { list(sides.map { strings["ending.side.\($0.rawValue)"] }) }

  /// One change in words, with how sure it is.
  func sentence(_ change: SideChange) -> Paragraph {
    let mark = String(notes.world.look[change.isBetter ? .up : .down]) + " "
    let words = self.words.sentence(
      change.figure, isMore: change.isMore, strength: change.strength.rawValue, in: language)
    let text = words ?? name(of: change.figure) + "."
    return Paragraph(spans: [
      TextSpan(mark, .strong), TextSpan(text), TextSpan(" " + interval(change.difference, change.figure), .quiet),
    ])
  }
}
