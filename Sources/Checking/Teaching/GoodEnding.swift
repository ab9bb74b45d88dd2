import Conversation
import Season

/// A good ending of a conversation in which nobody was pressed and nothing untrue was said, and how to see it.
struct GoodEnding: Sendable {
  /// What tells it from others: how it came out, and with what.
  var name: String
  /// The company, by its place.
  var company: Int
  /// The conversation.
  var seed: UInt64
  /// Its moves.
  var moves: [Move]
}

/// The different good endings of one customer that were found.
struct GoodEndings: Sendable {
  /// By company: one conversation for each different ending, in the order in which they were found.
  private(set) var byCompany: [[GoodEnding]]
  /// The honest conversation that came nearest.
  private(set) var nearest: (company: Int, bot: Bot, seed: UInt64)?
  /// How many conversations were looked at.
  private(set) var looked: Int

  /// The different endings, whatever the company.
  var names: [String] {
    var names: [String] = []
    for ending in byCompany.joined() where !names.contains(ending.name) { names.append(ending.name) }
    return names
  }

  /// Looks for the good endings of a customer: first in what the bots came to; where that is too little, by trying to come
  /// to each offer honestly.
  init(customer: Int, in plays: BatteryPlays, thresholds: Thresholds) {
    let scenes = plays.battery.scenes[customer]
    let judge = Judge(needsMet: thresholds[.needsMet], treatedWell: thresholds[.treatedWell])
    byCompany = scenes.map { _ in [] }
    looked = 0
    var closest = -1
    plays.forEach(customer: customer) { company, bot, seed, play in
      looked += 1
      guard play.isHonest else { return }
      let near = min(play.figures[.productNeeds], play.figures[.relationalNeeds])
      if near > closest { (closest, nearest) = (near, (company, bot, seed)) }
      guard let name = judge.name(of: play, in: scenes[company]), !has(name, in: company) else { return }
      let moves = plays.battery.moves(customer: customer, company: company, bot: bot, seed: seed)
      byCompany[company].append(GoodEnding(name: name, company: company, seed: seed, moves: moves))
    }
    guard names.count < thresholds[.goodEndings] || byCompany.contains(where: \.isEmpty) else { return }
    for (company, scene) in scenes.enumerated() { seek(in: scene, company, judge, times: thresholds[.seekings]) }
  }

  private func has(_ name: String, in company: Int) -> Bool { byCompany[company].contains { $0.name == name } }

  /// Tries each offer that would meet the needs.
  private mutating func seek(in scene: Scene, _ company: Int, _ judge: Judge, times: Int) {
    guard times > 0 else { return }
    let table = SignTable(scene.customer)
    for (index, offer) in scene.offers.enumerated() where offer.needFit >= judge.needsMet {
      let policy = SeekingPolicy(target: Move(offer.move, offer: offer.move.needsOffer ? index : nil))
      for seed in 1...UInt64(times) {
        looked += 1
        let play = scene.play(seed: seed, by: policy, watching: table, keepsMoves: true)
        guard let name = judge.name(of: play, in: scene) else { continue }
        if !has(name, in: company) {
          byCompany[company].append(GoodEnding(name: name, company: company, seed: seed, moves: play.moves))
        }
        break
      }
    }
  }

  /// What counts as good.
  private struct Judge {
    var needsMet: Int
    var treatedWell: Int

    /// What a good ending is called; nil for one that is none.
    ///
    /// Two services, places or third ways are two endings; two pairs that were bought are one.
    func name(of play: BotPlay, in scene: Scene) -> String? {
      guard play.isHonest, let ending = play.ending, ending != .angry, ending != .pushed,
        play.figures[.productNeeds] >= needsMet, play.figures[.relationalNeeds] >= treatedWell,
        let accepted = play.accepted
      else { return nil }
      let offer = scene.offers[accepted]
      if case .article = offer.subject { return "\(ending.rawValue) (\(offer.move.rawValue))" }
      return "\(ending.rawValue) (\(offer.id))"
    }
  }
}

/// Understands first, and then puts one certain offer in front of the customer, whatever else there is.
struct SeekingPolicy: SeeingPolicy, Hashable {
  /// The offer, as the move that makes it.
  var target: Move
  private let base = CustomerCentredPolicy(skill: 1000)

  /// Makes one.
  init(target: Move) { self.target = target }

  /// What the customer-centred one would do, with the offers exchanged for this one.
  func choice(seeing view: borrowing SellerView) -> Move? {
    guard let choice = base.choice(seeing: view) else { return nil }
    switch choice.kind.family {
    case .listen, .inform, .inward, .push: return choice
    case .close where choice.kind == .askDecision: return choice
    case .offer, .close: break
    }
    let isMade = target.offer.map { view.made & (1 &<< UInt64($0)) != 0 } ?? false
    if !isMade, view.can(target) { return target }
    if let offer = target.offer, view.focus == offer, view.lastMove != .askDecision, view.tally.decisionsAsked < 4 {
      return Move(.askDecision)
    }
    return choice.kind.family == .offer ? Move(view.can(.acceptNo) ? .acceptNo : .goodbye) : choice
  }
}
