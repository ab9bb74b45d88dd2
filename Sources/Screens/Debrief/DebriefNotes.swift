import Canvas
import Conversation
import Season
import Speech

/// A conversation as it looks from behind, together with all that is needed to put it into words.
struct DebriefNotes {
  /// The conversation and its words.
  let notes: Notes
  /// What is known without playing anything on.
  let facts: DebriefFacts
  /// What the look back has shown so far.
  let hindsight: Hindsight?
  /// Who goes on after a tried move.
  let policy: StancePolicy
  /// The turn in focus.
  let turn: Int

  /// The words for looking back.
  var words: HindsightWords { notes.words.hindsight }
  /// Whether the pack has words for looking back; it has all of them or none.
  var hasWords: Bool { !words.outcomes.isEmpty }
  /// The program's own texts.
  var strings: Strings { notes.strings }
  /// The language shown.
  var language: Language { notes.language }
  /// Who talked, where.
  var scene: Scene { notes.scene }

  /// Who goes on.
  var stance: String {
    words.stances[policy.stance.rawValue]?[language] ?? strings["debrief.stance.\(policy.stance.rawValue)"]
  }

  /// Who goes on, with their skill.
  var policyName: String {
    let skill = policy.skill < 400 ? "low" : policy.skill > 600 ? "high" : "middling"
    return strings.fill("debrief.policy", ["stance": stance, "skill": strings["debrief.skill.\(skill)"]])
  }

  /// A heading.
  func title(_ key: String) -> Paragraph { Paragraph(strings[key], .title) }

  /// What a move is called, with what it was about.
  func name(of move: Move) -> String {
    let kind = notes.session.narrator.name(of: move.kind)
    guard move.kind.needsOffer, let offer = move.offer else { return kind }
    return kind + ": " + notes.session.narrator.name(ofOffer: offer)
  }

  /// What a figure of the four sides is called, with whose it is.
  func name(of figure: SideFigure) -> String {
    let name = words.figures[figure.rawValue]?[language] ?? strings["debrief.figure.\(figure.rawValue)"]
    return strings.fill("debrief.side-figure", ["side": side(of: figure), "figure": name])
  }

  /// Whose a figure is.
  func side(of figure: SideFigure) -> String { strings["ending.side.\(figure.side.rawValue)"] }

  /// What stands over all moves of the turn in focus.
  var movesTitle: String {
    guard let move = notes.session.turns[turn].move else { return strings["debrief.opening"] }
    return strings.fill("debrief.moves-at", ["turn": String(turn), "move": name(of: move)])
  }

  /// A difference with its sign, in the figure's unit.
  func signed(_ value: Double, _ figure: SideFigure) -> String {
    let rounded = Int(value.rounded())
    let sign = rounded < 0 ? "−" : "+"
    let amount = Int(rounded.magnitude)
    return sign + (figure.isMoney ? strings.forms.money(amount) : notes.world.numbers.percent(thousandths: amount))
  }

  /// An estimate with how far it can be off: sure where its whole interval lies on one side of nothing.
  func interval(_ estimate: Estimate, _ figure: SideFigure) -> String {
    let margin = Int(min(estimate.margin, 1e9).rounded(.up))
    // Rounded up, so that nothing looks surer than it is.
    let off =
      figure.isMoney
      ? strings.forms.money(margin) : notes.world.numbers.percent(thousandths: (margin + 9) / 10 * 10)
    return strings.fill(
      estimate.isSure ? "debrief.sure" : "debrief.unsure",
      ["amount": signed(estimate.mean, figure), "margin": off])
  }

  /// The fact that a level of the chain tells.
  func fact(ofLevel level: Int) -> String {
    let id = scene.customer.chain[level].id
    return notes.customer?.levels[id]?.fact[language] ?? id
  }

  /// The line that shows something, as it was said or seen; nil where there is none.
  func quote(_ verdict: LevelVerdict) -> String? {
    guard let cited = verdict.cited, notes.session.turns.indices.contains(cited) else { return nil }
    if case .sign(let index) = verdict.source {
      let sign = scene.customer.signs[index]
      return notes.customer?.signs[sign.id]?[language] ?? sign.id
    }
    let lines = notes.session.turns[cited].lines
    return (lines.last { $0.voice == .customer } ?? lines.last { $0.voice == .scene } ?? lines.last)?.text
  }

  /// Names with commas between them.
  func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
