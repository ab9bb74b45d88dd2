import Conversation
import Speech

/// Reads what a customer's day can be like.
enum CustomerDays {
  /// The largest change of how they come in, in permille.
  private static let shifts = -200...200

  /// Reads the list.
  static func read(_ item: Item?, _ words: inout CustomerWords) -> [CustomerDay] {
    var days: [CustomerDay] = []
    var ids = ClaimedIDs(.day)
    for item in item?.list(most: 16) ?? [] {
      let fields = item.fields()
      let id = ids.claim(fields)
      days.append(CustomerDay(id: id, shift: shift(fields.optional("start"))))
      words.days[id] = fields.text("text")
      fields.finish()
    }
    return days
  }

  /// By how much they come in differently.
  private static func shift(_ item: Item?) -> StartingInside {
    guard let fields = item?.fields() else { return StartingInside(trust: 0, patience: 0, clarity: 0, expectation: 0) }
    defer { fields.finish() }
    return StartingInside(
      trust: fields.integer("trust", shifts, usually: 0), patience: fields.integer("patience", shifts, usually: 0),
      clarity: fields.integer("clarity", shifts, usually: 0),
      expectation: fields.integer("expectation", shifts, usually: 0))
  }
}
