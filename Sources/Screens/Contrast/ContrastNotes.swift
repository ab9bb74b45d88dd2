import Canvas
import Conversation
import Packs
import Season
import Speech
import Workshop

/// A contrast as it stands, together with all that is needed to put parts of it into words.
struct ContrastNotes {
  /// The contrast.
  let contrast: Contrast
  /// The words of its pack.
  let words: PackWords
  /// The texts and the look.
  let world: World
  /// What a person wrote of their own house, where they chose to show it to the room; nil for the pack's words.
  var own: CompanyWords?

  /// The program's own texts.
  var strings: Strings { world.strings }
  /// The language shown.
  var language: Language { world.language }
  /// The node in sight.
  var node: ContrastNode { contrast.node }

  /// The customer as one addresses them.
  var customerName: String {
    let id = contrast.scenes.left.customer.id
    return words.customers[id]?.name[language] ?? id
  }

  /// The name of a side's company.
  func companyName(_ side: ContrastSide) -> String {
    house(side)?.name[language] ?? contrast.scenes[side].company.id
  }

  /// The words of a side's company.
  func house(_ side: ContrastSide) -> CompanyWords? {
    let company = contrast.scenes[side].company
    return (company.isOwn ? own : nil) ?? words.companies[company.id]
  }

  /// How a stance sells, in a word or two.
  func name(of stance: Stance) -> String {
    words.hindsight.stances[stance.rawValue]?[language] ?? stance.rawValue
  }

  /// A side in a few words: the company, and how its seller sells here.
  func title(_ side: ContrastSide) -> String { companyName(side) + " · " + name(of: node.stances[side]) }

  /// The conversation of a side as notes of its own.
  func notes(_ side: ContrastSide, at place: Int? = nil) -> Notes {
    Notes(
      session: contrast.nodes[place ?? contrast.here].sessions[side], words: words, world: world,
      own: contrast.scenes[side].company.isOwn ? own : nil)
  }

  /// What a move is called, with the offer it is about.
  func name(of move: Move, on side: ContrastSide) -> String {
    let narrator = node.sessions[side].narrator
    let name = narrator.name(of: move.kind)
    return move.offer.map { name + ": " + narrator.name(ofOffer: $0) } ?? name
  }

  // MARK: What the seller feels

  /// What the seller of a side feels, as one word; nil where no feeling is read.
  func feeling(_ side: ContrastSide) -> String? { contrast.moment(side).feeling?.feeling.word[language] }

  /// The memo, target, permission or reaction behind it.
  func influence(_ side: ContrastSide) -> Paragraph? {
    contrast.moment(side).feeling?.influence.map { notes(side).influence($0) }
  }

  /// The need the feeling speaks of.
  func need(_ side: ContrastSide) -> String? {
    contrast.moment(side).feeling.map { words.sellerNeeds[$0.feeling.need]?.name[language] ?? $0.feeling.need }
  }

  // MARK: The difference

  /// Where both stand to each other, in a sentence.
  var difference: (text: String, isHere: Bool) {
    guard let difference = contrast.difference() else {
      let isFelt = contrast.feltDifference() != nil
      return (strings[isFelt ? "contrast.same-but-felt" : "contrast.same"], false)
    }
    guard difference.node == contrast.here else {
      return (strings.fill("contrast.since", ["turn": String(difference.turn)]), false)
    }
    return (strings["contrast.first"] + " " + reason(difference.reason), true)
  }

  /// Why two conversations went apart, in a sentence.
  func reason(_ reason: DifferenceReason) -> String {
    switch reason {
    case .room: strings["contrast.reason.room"]
    case .stance: strings["contrast.reason.stance"]
    case .skill: strings["contrast.reason.skill"]
    case .customer: strings["contrast.reason.customer"]
    case .house(nil): strings["contrast.reason.house"]
    case .house(let rule?): strings.fill("contrast.reason.rule", ["rule": rules(rule)])
    case .both(nil): strings["contrast.reason.both"]
    case .both(let rule?): strings.fill("contrast.reason.both-rule", ["rule": rules(rule)])
    }
  }

  /// How the houses stand to a rule, one after the other.
  private func rules(_ rule: HouseRule) -> String {
    let stands = ContrastSide.allCases.map { side in
      companyName(side) + " " + strings["contrast.stand.\(rule.stand(of: contrast.scenes[side].company))"]
    }
    return strings.fill(
      "contrast.rule", ["rule": strings["contrast.rules.\(rule.rawValue)"], "stands": stands.joined(separator: ", ")])
  }
}

extension String {
  /// The word with a blank between its letters, so that it can be read from the back of a room; as it is where that is
  /// wider than there is room for.
  func spacedOut(to columns: Int) -> String {
    let spaced = map(String.init).joined(separator: " ")
    return spaced.displayWidth <= columns ? spaced : self
  }
}
