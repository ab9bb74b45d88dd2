extension Issue {
  /// What a name can name; what each is called stands in `Assets/Check`.
  public struct Thing: Hashable, Sendable {
    /// The name its texts go by.
    public let name: String
    /// What it is part of, where that is not known beforehand.
    public let whole: String

    /// Makes one.
    private init(_ name: String, of whole: String = "") {
      self.name = name
      self.whole = whole
    }

    /// An entry of a table.
    static func entry(of table: String) -> Thing { Thing("entry", of: table) }

    /// A question of a path or section.
    static func question(of path: String) -> Thing { Thing("question-of", of: path) }

    static let article = Thing("article")
    static let articleServiceOrPlace = Thing("article-service-or-place")
    static let assumption = Thing("assumption")
    static let attribute = Thing("attribute")
    static let branch = Thing("branch")
    static let choice = Thing("choice")
    static let company = Thing("company")
    static let companyNeed = Thing("company-need")
    static let condition = Thing("condition")
    static let customer = Thing("customer")
    static let customerMove = Thing("customer-move")
    static let day = Thing("day")
    static let earlierPart = Thing("earlier-part")
    static let earlierQuestion = Thing("earlier-question")
    static let ending = Thing("ending")
    static let event = Thing("event")
    static let feeling = Thing("feeling")
    static let figure = Thing("figure")
    static let group = Thing("group")
    static let inside = Thing("inside")
    static let level = Thing("level")
    static let line = Thing("line")
    static let lines = Thing("lines")
    static let move = Thing("move")
    static let need = Thing("need")
    static let number = Thing("number")
    static let occasion = Thing("occasion")
    static let pack = Thing("pack")
    static let part = Thing("part")
    static let path = Thing("path")
    static let phase = Thing("phase")
    static let place = Thing("place")
    static let placeholder = Thing("placeholder")
    static let question = Thing("question")
    static let section = Thing("section")
    static let sellerNeed = Thing("seller-need")
    static let service = Thing("service")
    static let sign = Thing("sign")
    static let situation = Thing("situation")
    static let slogan = Thing("slogan")
    static let slot = Thing("slot")
    static let statement = Thing("statement")
    static let text = Thing("text")
    static let texts = Thing("texts")
    static let trigger = Thing("trigger")
    static let value = Thing("value")
    static let values = Thing("values")
    static let verdict = Thing("verdict")
    static let way = Thing("way")
    static let weight = Thing("weight")
    static let words = Thing("words")
  }
}
