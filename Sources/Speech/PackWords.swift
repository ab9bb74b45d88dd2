/// What a need is called.
public struct NeedWords: Hashable, Sendable {
  /// Its name.
  public var name: Text
  /// A half-sentence that says what it is about.
  public var phrase: Text

  /// Makes one from its parts.
  public init(name: Text, phrase: Text) {
    self.name = name
    self.phrase = phrase
  }
}

/// A feeling's word and when it is read from someone's inside.
public struct FeelingWords: Hashable, Sendable {
  /// The name that files use.
  public var id: String
  /// The word.
  public var word: Text
  /// Whether it is a pleasant one.
  public var isPleasant: Bool
  /// The id of the need it speaks of.
  public var need: String
  /// When it is read; all must hold.
  public var conditions: [FeelingCondition]

  /// Makes one from its parts.
  public init(id: String, word: Text, isPleasant: Bool, need: String, conditions: [FeelingCondition]) {
    self.id = id
    self.word = word
    self.isPleasant = isPleasant
    self.need = need
    self.conditions = conditions
  }
}

/// One comparison on someone's inside, such as `integrity<=420`.
public struct FeelingCondition: Hashable, Sendable {
  /// A seller's need, `strain` or `conflict`; for customers `trust`, `patience` and so on.
  public var field: String
  /// Whether the value must be at most the limit, else at least.
  public var isAtMost: Bool
  /// The limit, in permille.
  public var value: Int

  /// Makes one from its parts.
  public init(field: String, isAtMost: Bool, value: Int) {
    self.field = field
    self.isAtMost = isAtMost
    self.value = value
  }
}

/// What a move is called and how it is said.
public struct MoveWords: Hashable, Sendable {
  /// One to three words, for lists.
  public var name: Text
  /// A very short gist.
  public var hint: Text
  /// What the seller says.
  public var say: Phrases
  /// What the seller does, told briefly.
  public var done: Text

  /// Makes one from its parts.
  public init(name: Text, hint: Text, say: Phrases, done: Text) {
    self.name = name
    self.hint = hint
    self.say = say
    self.done = done
  }
}

/// What can be said about an article.
public struct ArticleWords: Hashable, Sendable {
  /// What it is, in words.
  public var kind: Text
  /// True things.
  public var truths: Phrases
  /// Honest drawbacks.
  public var drawbacks: Phrases
  /// Plausible and untrue.
  public var bent: Phrases

  /// Makes one from its parts.
  public init(kind: Text, truths: Phrases, drawbacks: Phrases, bent: Phrases) {
    self.kind = kind
    self.truths = truths
    self.drawbacks = drawbacks
    self.bent = bent
  }
}

/// What a service or a third way is called and how it is put.
public struct ServiceWords: Hashable, Sendable {
  /// Its name.
  public var name: Text
  /// How a seller puts it.
  public var say: Phrases

  /// Makes one from its parts.
  public init(name: Text, say: Phrases) {
    self.name = name
    self.say = say
  }
}

/// What can be said about a place to refer to.
public struct PlaceWords: Hashable, Sendable {
  /// Its name.
  public var name: Text
  /// Why there, said to the customer.
  public var reasons: Phrases
  /// What it is good at.
  public var goodAt: Text
  /// What it is bad at.
  public var badAt: Text

  /// Makes one from its parts.
  public init(name: Text, reasons: Phrases, goodAt: Text, badAt: Text) {
    self.name = name
    self.reasons = reasons
    self.goodAt = goodAt
    self.badAt = badAt
  }
}

/// All words of a pack.
public struct PackWords: Hashable, Sendable {
  /// The pack's title.
  public var title: Text
  /// What is in it.
  public var about: Text
  /// Customers' needs, by id.
  public var needs: [String: NeedWords]
  /// Sellers' needs, by id.
  public var sellerNeeds: [String: NeedWords]
  /// Companies' needs, by id.
  public var companyNeeds: [String: NeedWords]
  /// What attributes of articles and their values are called, by attribute; the program has words of its own for many.
  public var attributes: [String: AttributeWords] = [:]
  /// Sellers' feelings.
  public var sellerFeelings: [FeelingWords]
  /// Customers' feelings.
  public var customerFeelings: [FeelingWords]
  /// By move.
  public var moves: [String: MoveWords]
  /// By article.
  public var articles: [String: ArticleWords]
  /// By service.
  public var services: [String: ServiceWords]
  /// By branch.
  public var branches: [String: Text]
  /// By place.
  public var places: [String: PlaceWords]
  /// By customer.
  public var customers: [String: CustomerWords]
  /// By company.
  public var companies: [String: CompanyWords]
  /// What any customer says, by slot, where a customer has no line of their own.
  public var lines: [String: Phrases]
  /// What can be seen, by occasion.
  public var narration: [String: Phrases]
  /// Sentences about the relationship.
  public var relationship: [String: Text]
  /// Sentences about whose customer someone is.
  public var ourCustomer: [String: Text]
  /// Sentences about what a customer does next.
  public var follows: [String: Text]
  /// By ending.
  public var endings: [String: EndingWords]
  /// Names of the phases.
  public var phases: [String: Text]
  /// What is said when looking back.
  public var hindsight: HindsightWords
  /// What is said by a person who plays the customer.
  public var playing = PlayingWords()
  /// What is asked and noted when a room looks on.
  public var workshop: WorkshopWords

  /// Makes one from its parts.
  public init(
    title: Text, about: Text, needs: [String: NeedWords], sellerNeeds: [String: NeedWords],
    companyNeeds: [String: NeedWords], sellerFeelings: [FeelingWords], customerFeelings: [FeelingWords],
    moves: [String: MoveWords], articles: [String: ArticleWords], services: [String: ServiceWords],
    branches: [String: Text], places: [String: PlaceWords], customers: [String: CustomerWords],
    companies: [String: CompanyWords], lines: [String: Phrases], narration: [String: Phrases],
    relationship: [String: Text], ourCustomer: [String: Text], follows: [String: Text],
    endings: [String: EndingWords], phases: [String: Text], hindsight: HindsightWords = HindsightWords(),
    workshop: WorkshopWords = WorkshopWords()
  ) {
    self.title = title
    self.about = about
    self.needs = needs
    self.sellerNeeds = sellerNeeds
    self.companyNeeds = companyNeeds
    self.sellerFeelings = sellerFeelings
    self.customerFeelings = customerFeelings
    self.moves = moves
    self.articles = articles
    self.services = services
    self.branches = branches
    self.places = places
    self.customers = customers
    self.companies = companies
    self.lines = lines
    self.narration = narration
    self.relationship = relationship
    self.ourCustomer = ourCustomer
    self.follows = follows
    self.endings = endings
    self.phases = phases
    self.hindsight = hindsight
    self.workshop = workshop
  }
}

/// What an ending is called.
public struct EndingWords: Hashable, Sendable {
  /// Its name.
  public var name: Text
  /// One neutral sentence.
  public var text: Text
  /// Other sentences, by how the customer was treated.
  public var byTreatment: [Treatment: Text]

  /// Makes one from its parts.
  public init(name: Text, text: Text, byTreatment: [Treatment: Text] = [:]) {
    self.name = name
    self.text = text
    self.byTreatment = byTreatment
  }
}
