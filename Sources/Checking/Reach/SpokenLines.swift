import Conversation
import Packs
import Speech

/// When a customer says the lines of a slot, and what can be on the table then.
struct SpokenLines {
  /// The pack.
  let reach: PackReach
  /// The customer.
  let customer: CustomerReach

  /// The customer's own words.
  var own: CustomerWords? { reach.words.customers[customer.customer.id] }

  /// Whether the lines of a slot are said, as far as it is known.
  func verdict(_ slot: String) -> CustomerReach.Verdict {
    if playedClasses(slot) != 0 { return .shown(ReachWitness(company: 0, seed: 0, moves: [])) }
    let verdicts = goals(slot).map(customer.verdict)
    if let shown = verdicts.first(where: { if case .shown = $0 { true } else { false } }) { return shown }
    return verdicts.allSatisfy(\.isNever) ? .never : .open
  }

  /// What the placeholders of a slot's lines can stand for: one set for each class of offers that can be on the table.
  func placeholders(_ slot: String) -> [Set<String>] {
    sets(goals(slot).reduce(playedClasses(slot)) { $0 | customer.reached.classes($1) })
  }

  /// The placeholders that are known with each of some classes on the table, once the wish was said.
  func sets(_ classes: UInt32) -> [Set<String>] {
    customer.tables[0].classes.enumerated().compactMap { index, kind in
      classes & (1 &<< UInt32(index)) == 0 ? nil : kind?.placeholders ?? ["name", "size"]
    }
  }

  /// What has to happen for the lines of a slot to be said.
  private func goals(_ slot: String) -> [ReachGoal] {
    let leaves = CustomerAct.leavesContent.rawValue
    let farewell = "farewell-" + Ending.content.rawValue
    for treatment in Treatment.allCases {
      if slot == "\(leaves)-\(treatment.rawValue)" { return [.leaves(treatment)] }
      if slot == "\(farewell)-\(treatment.rawValue)" { return [.farewellTreated(treatment)] }
    }
    // Where there are lines for how somebody was treated, these are said.
    func untreated(_ slot: String) -> [Treatment] {
      Treatment.allCases.filter { treatment in
        let treated = "\(slot)-\(treatment.rawValue)"
        return !Placeholders.speakAlways(own?.lines[treated]) && !Placeholders.speakAlways(reach.words.lines[treated])
      }
    }
    if slot == leaves { return untreated(slot).map { .leaves($0) } }
    if slot == farewell { return untreated(slot).map { .farewellTreated($0) } }
    if let ending = Ending.allCases.first(where: { slot == "farewell-" + $0.rawValue }) { return [.farewell(ending)] }
    return CustomerAct(rawValue: slot).map { [.act($0)] } ?? []
  }

  // MARK: Played by a person

  /// What a person who plays the customer can do in spite of all numbers.
  private static let played: Set<CustomerAct> = [
    .repeatsWish, .answersClosed, .interested, .takesAddOn, .refusesAddOn, .relieved, .hesitates, .undecided, .declines,
    .givesIn, .doubtsScarcity, .doubtsReferral, .unflattered, .doubtsBent, .resists, .impatient, .leavesContent,
    .leavesAngry, .thanksReferral, .acceptsBuy, .acceptsOrder, .acceptsService, .acceptsWay,
  ]

  /// With which classes on the table a slot's lines are said where a person plays the customer.
  private func playedClasses(_ slot: String) -> UInt32 {
    guard reach.isPlayable, !slot.hasPrefix("farewell-" + Ending.content.rawValue) else { return 0 }
    var act = CustomerAct(rawValue: slot)
    if slot == "farewell-ordered" { act = .acceptsOrder }
    if slot == "farewell-served" { act = .acceptsService }
    if slot == "farewell-angry" || slot == "farewell-pushed" { act = .givesIn }
    if slot == "farewell-bought" { act = .acceptsBuy }
    if slot == "farewell-referred" { act = .thanksReferral }
    guard let act, Self.played.contains(act) else { return 0 }
    let kinds = customer.tables[0].classes.enumerated().filter { index, _ in
      index == 0
        || customer.tables[0].scene.offers.indices.contains {
          customer.tables[0].worths[$0].kind == index && customer.reached.holds(.offer($0))
        }
    }
    let taken: [CustomerAct] = [.acceptsBuy, .acceptsOrder, .acceptsService, .acceptsWay, .thanksReferral]
    return kinds.reduce(0) { set, entry in
      let isMeant =
        !taken.contains(act) || entry.element?.act == act
        || slot == "farewell-served" && entry.element?.act == .acceptsWay
      return isMeant ? set | 1 &<< UInt32(entry.offset) : set
    }
  }
}
