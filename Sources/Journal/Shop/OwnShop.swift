import Conversation

/// A company made of what a person says about their own house; see ``ShopQuestion`` for the answers.
///
/// It is complete however little was answered. All numbers come from what was picked, none from what was written, and all
/// ids from the questions: whoever has the company has not a word of the person's.
public struct OwnShop: Hashable, Sendable {
  /// The company; the needs it means to be there for are as they were picked, and a pack may not know all of them.
  public private(set) var company: Company
  /// What the house is called; empty where that was not said.
  public private(set) var name = ""
  /// What the person wrote, by the id of the slogan or influence.
  private(set) var own: [String: String] = [:]
  /// The keys of the program's own lines, by the id of the slogan or influence.
  private(set) var keys: [String: String] = [:]

  /// How far a seller's need is met where that was not said, in permille.
  static let usualStart = 550
  /// How many targets move a seller in full; more share what these do, as in the shipped companies.
  private static let fullTargets = 2
  /// From how far on a side a target moves a seller in full, in permille; as far as those of the shipped companies stand.
  private static let fullSide = 700

  /// The company that follows from an entry; nil where nothing was answered that says how the house is.
  public init?(_ entry: JournalEntry) {
    guard entry.kind == .shop, entry.answers.contains(where: { $0.question != ShopQuestion.name && !$0.isEmpty }) else {
      return nil
    }
    let bonus = min(max(0, entry[ShopQuestion.bonus]?.value ?? 0), ShopQuestion.mostBonus)
    company = Company(
      id: Company.ownID, existsFor: Set(entry[ShopQuestion.existsFor]?.needs ?? []),
      claimsAll: entry.choice(ShopQuestion.claimsAll) == "yes", starts: [:], slogans: [], inside: [],
      permits: Permissions(refer: .yes, putAside: .yes, bendRule: .yes, loan: .yes, transfer: .yes, report: .filed),
      learns: false, bonus: bonus)
    name = entry[ShopQuestion.name]?.text ?? ""
    for need in SellerNeed.allCases {
      let value = entry[ShopQuestion.starts(need)]?.value
      company.starts[need] = value.map { min(max(0, $0), 100) * 10 } ?? Self.usualStart
    }
    says(entry)
    rewards(entry)
    permits(entry)
    reacts(entry)
  }

  // MARK: What it says and rewards

  private mutating func says(_ entry: JournalEntry) {
    for (number, text, customer) in entry.lines(.slogans) {
      let id = "slogan-\(number)"
      company.slogans.append(Slogan(id: id, customer: customer))
      note(id, "slogan.\(Self.side(customer)).\(number)", text)
    }
  }

  private mutating func rewards(_ entry: JournalEntry) {
    let targets = entry.lines(.targets)
    let weight = min(max(0, entry[ShopQuestion.targetsWeigh]?.value ?? 50), 100)
    for (number, text, customer) in targets {
      let isLiked = customer >= 0
      // In the middle of both scales a target does what those of the shipped companies do at their median.
      var share = min(1000, abs(customer) * 1000 / Self.fullSide) * (500 + weight * 10) / 1000
      share = share * min(targets.count, Self.fullTargets) / targets.count
      let sense = TriggerSense(.opens)
      var strength = sense.strength(isLiked: isLiked).scaled(by: share)
      strength.customer = customer
      strength.weight = 1 + (weight + 12) / 25
      add(
        "target-\(number)", .target, .opens, strength, sense, isLiked, "target.\(Self.side(customer)).\(number)", text)
    }
    if company.bonus > 0 {
      let sense = TriggerSense(.bonusSale)
      add("bonus", .target, .bonusSale, sense.strength(isLiked: true), sense, true, "bonus")
    }
    for (number, text, customer) in entry.lines(.praised) {
      // Praise does one good wherever it stands; it comes when there is something to praise.
      let trigger: Trigger = customer < 0 ? .sale : .customerThanks
      var strength = ShopStrength.backsServing
      strength.customer = customer
      let key = "praised.\(Self.side(customer)).\(number)"
      add("praised-\(number)", .reaction, trigger, strength, TriggerSense(trigger), true, key, text)
    }
  }

  // MARK: What it permits, and how it reacts

  private mutating func permits(_ entry: JournalEntry) {
    for permit in ShopQuestion.Permit.allCases {
      let question = ShopQuestion.permits(permit)
      guard let permission = entry.choice(question).flatMap(Permission.init(rawValue:)) else { continue }
      company.permits[permit] = permission
      let sense: TriggerSense
      let trigger: Trigger
      switch permit {
      // That one may is known as soon as something is missing; that one may not is felt when one has.
      case .refer: (trigger, sense) = (permission == .yes ? .gap : .referral, TriggerSense(.referral))
      case .putAside: (trigger, sense) = (.putAside, TriggerSense(.putAside))
      case .bendRule: (trigger, sense) = (.ruleBent, TriggerSense(.ruleBent))
      case .loan, .transfer: continue
      }
      let isLiked = permission == .yes
      let strength = sense.strength(isLiked: isLiked).scaled(by: permission == .frowned ? 500 : 1000)
      add(
        "permit-\(permit.rawValue)", .permission, trigger, strength, sense, isLiked,
        "permits.\(permit.rawValue).\(permission.rawValue)")
    }
    guard let fate = entry.choice(ShopQuestion.report).flatMap(ReportFate.init(rawValue:)) else { return }
    company.permits.report = fate
    company.learns = fate == .heard && entry.choice(ShopQuestion.learns) != "no"
  }

  private mutating func reacts(_ entry: JournalEntry) {
    for trigger in Trigger.allCases {
      let question = ShopQuestion.reacts(trigger)
      var manner = entry.choice(question).flatMap(ShopGuide.Reaction.init(rawValue:))
      var share = 1000
      // What becomes of a report is an answer to it, unless another was given.
      if trigger == .reported, manner == nil, let fate = entry.choice(ShopQuestion.report) {
        manner = fate == ReportFate.heard.rawValue ? .encouraging : .disapproving
        if fate == ReportFate.filed.rawValue { share = 500 }
      }
      guard let manner, manner != .nothing else { continue }
      let sense = TriggerSense(trigger)
      let isLiked = manner == .encouraging
      var strength = sense.strength(isLiked: isLiked).scaled(by: share)
      // That a sale is liked says nothing about whom it served.
      if trigger == .sale, isLiked { (strength.customer, strength.conflict) = (0, 0) }
      add(
        "react-\(trigger.rawValue)", .reaction, trigger, strength, sense, isLiked,
        "reacts.\(trigger.rawValue).\(manner.rawValue)",
        entry[question]?.text ?? "")
    }
  }

  // MARK: Parts

  private mutating func add(
    _ id: String, _ kind: InfluenceKind, _ trigger: Trigger, _ strength: ShopStrength, _ sense: TriggerSense,
    _ isLiked: Bool, _ key: String, _ text: String = ""
  ) {
    company.inside.append(
      strength.influence(id, kind, when: trigger, moves: isLiked ? sense.liked : sense.disliked))
    note(id, key, text)
  }

  private mutating func note(_ id: String, _ key: String, _ text: String) {
    keys[id] = key
    if text.contains(where: { !$0.isWhitespace }) { own[id] = text }
  }

  /// On whose side something stands, as the program's own lines name it.
  private static func side(_ customer: Int) -> String {
    customer > 250 ? "customer" : customer < -250 ? "stock" : "between"
  }
}

extension JournalEntry {
  /// What was picked first; nil where nothing was.
  func choice(_ question: String) -> String? { self[question]?.choices.first }

  /// Lines that were written, counted from 1, and where they stand from −1000 to 1000.
  func lines(_ lines: ShopQuestion.Lines) -> [(number: Int, text: String, customer: Int)] {
    (self[lines.rawValue]?.lines ?? []).prefix(lines.most).enumerated().map { ($0 + 1, $1.text, $1.customer) }
  }
}

extension Permissions {
  /// What is allowed of something.
  subscript(permit: ShopQuestion.Permit) -> Permission {
    get {
      switch permit {
      case .refer: refer
      case .putAside: putAside
      case .bendRule: bendRule
      case .loan: loan
      case .transfer: transfer
      }
    }
    set {
      switch permit {
      case .refer: refer = newValue
      case .putAside: putAside = newValue
      case .bendRule: bendRule = newValue
      case .loan: loan = newValue
      case .transfer: transfer = newValue
      }
    }
  }
}
