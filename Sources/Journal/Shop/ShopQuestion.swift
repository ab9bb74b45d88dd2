import Conversation

/// The questions about one's own house, and what their answers hold: the one place where their ids stand.
///
/// An answer's id is the ``ShopGuide/Question/key`` of its question in `Assets/Reflect/shop.yaml`.
///
/// | id | what the answer holds |
/// |---|---|
/// | `says/name` | `text`: what the house is called, for one's own eyes |
/// | `says/slogans` | `text`: what it says outside, one a line; `choices`: where each line stands, 0 moves stock, 100 serves the customer, empty where that was not said |
/// | `rewards/targets` | targets one gets to hear, in the same form |
/// | `rewards/targets-weigh` | `value`: how much weight targets have from day to day, 0 to 100 |
/// | `rewards/bonus` | `value`: what a sale with a bonus brings the seller, in cents, up to 100 euros |
/// | `rewards/praised` | what people are praised with, in the form of the slogans |
/// | `permits/refer`, `/put-aside`, `/bend-rule`, `/loan`, `/transfer` | `choices`: `yes`, `frowned` or `no` |
/// | `permits/report` | `choices`: `heard`, `filed` or `dropped` |
/// | `permits/learns` | `choices`: `yes` or `no` |
/// | `reacts/` and a trigger, such as `reacts/no-sale` | `choices`: `encouraging`, `nothing` or `disapproving`; `text`: what one hears or sees then |
/// | `starts/` and a seller's need, such as `starts/ease` | `value`: how far it is met on an ordinary day, 0 to 100 |
/// | `exists-for/needs` | `needs`: the ids of the customers' needs it means to be there for |
/// | `claims-all/claims-all` | `choices`: `yes` or `no` |
///
/// Whatever is missing has a usual value; an id that is not among these means nothing here. What is written in `text`
/// replaces a line of the program's own, and never changes a number.
public enum ShopQuestion {
  /// What the house is called.
  public static let name = "says/name"
  /// How much weight targets have.
  public static let targetsWeigh = "rewards/targets-weigh"
  /// What a sale with a bonus brings.
  public static let bonus = "rewards/bonus"
  /// The most a sale with a bonus brings, in cents.
  public static let mostBonus = 100_00
  /// What becomes of a reported need.
  public static let report = "permits/report"
  /// Whether anything ever changed because of reports.
  public static let learns = "permits/learns"
  /// The needs it means to be there for.
  public static let existsFor = "exists-for/needs"
  /// Whether it claims to be there for everybody.
  public static let claimsAll = "claims-all/claims-all"

  /// Things of which there may be several lines.
  public enum Lines: String, CaseIterable, Sendable {
    /// Said outside.
    case slogans = "says/slogans"
    /// Aimed at, or counted.
    case targets = "rewards/targets"
    /// Said in praise.
    case praised = "rewards/praised"

    /// How many are used; the program has as many lines of its own.
    public var most: Int { self == .slogans ? 6 : 4 }
  }

  /// What a house may permit.
  public enum Permit: String, CaseIterable, Sendable {
    /// Sending customers elsewhere.
    case refer
    /// Putting a pair aside.
    case putAside = "put-aside"
    /// Bending a rule for a customer.
    case bendRule = "bend-rule"
    /// Lending shoes.
    case loan
    /// Sending for a pair from a branch.
    case transfer
  }

  /// The question about something permitted.
  public static func permits(_ permit: Permit) -> String { "permits/\(permit.rawValue)" }

  /// The question about a reaction.
  public static func reacts(_ trigger: Trigger) -> String { "reacts/\(trigger.rawValue)" }

  /// The question about where a seller's need starts.
  public static func starts(_ need: SellerNeed) -> String { "starts/\(need.rawValue)" }
}
