/// One shoe (or other thing) the shop sells, in all its sizes.
public struct Article: Hashable, Sendable {
  /// The id, unique among articles, services and places of a pack.
  public var id: String
  /// The maker's name, a proper noun that is not translated.
  public var brand: String
  /// The model's name, a proper noun that is not translated.
  public var name: String
  /// What can be asked of it: category, waterproof, colour, last, leather, vegan, cushioning and so on.
  public var attributes: [String: AttributeValue]
  /// What a customer pays, in cents.
  public var price: Int
  /// What the shop paid, in cents.
  public var cost: Int
  /// Whether the company pays its people extra for selling it.
  public var bonus: Bool
  /// How it can be had when it is not in stock.
  public var supply: Supply
  /// Every size, width and colour it comes in, with what is in stock here.
  public var variants: [Variant]
  /// How well it meets each need, by the need's id, from 0 (not at all) to 5 (fully).
  public var serves: [String: Int]
  /// The id of the drawback an honest seller would mention, if it has one.
  public var drawback: String?

  /// Makes an article.
  public init(
    id: String, brand: String = "", name: String, attributes: [String: AttributeValue] = [:], price: Int,
    cost: Int = 0, bonus: Bool = false, supply: Supply = .order(days: 7), variants: [Variant] = [],
    serves: [String: Int] = [:], drawback: String? = nil
  ) {
    self.id = id
    self.brand = brand
    self.name = name
    self.attributes = attributes
    self.price = price
    self.cost = cost
    self.bonus = bonus
    self.supply = supply
    self.variants = variants
    self.serves = serves
    self.drawback = drawback
  }

  /// What stays with the shop when one is sold, in cents.
  public var margin: Int { price - cost }

  /// How many pairs of a size (in hundredths of an EU size) are in stock here, over all widths and colours.
  public func stock(size: Int) -> Int {
    variants.reduce(0) { $0 + ($1.size == size ? $1.stock : 0) }
  }
}

/// How an article can be had when it is not in stock.
public enum Supply: Hashable, Sendable {
  /// It can be ordered and is here after so many days.
  case order(days: Int)
  /// It is not made any more.
  case discontinued
}

/// One size, width and colour of an article.
public struct Variant: Hashable, Sendable {
  /// The EU size in hundredths: 38.5 is 3850.
  public var size: Int
  /// The width's letter, such as `G`; empty if it comes in one width only.
  public var width: String
  /// The colour's word; empty if it comes in one colour only.
  public var colour: String
  /// Pairs in stock here, 0 or more.
  public var stock: Int

  /// Makes a variant.
  public init(size: Int, width: String = "", colour: String = "", stock: Int = 0) {
    self.size = size
    self.width = width
    self.colour = colour
    self.stock = stock
  }
}
