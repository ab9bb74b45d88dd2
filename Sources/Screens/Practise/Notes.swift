import Canvas
import Conversation
import Packs
import Speech

/// A conversation as it stands, together with all that is needed to put parts of it into words.
///
/// Every pane of the practise screen is a function of these: the same notes give the same words.
struct Notes {
  /// The conversation.
  var session: Session
  /// The words of its pack.
  var words: PackWords
  /// The texts and the look.
  var world: World
  /// What became of one's own reports in this house; nil where that has no bearing.
  var trail: ReportTrail?
  /// What the person wrote of the company, where it is their own house and they alone look on; nil for the pack's words.
  var own: CompanyWords?

  /// Who talks, where.
  var scene: Scene { session.scene }
  /// The state now.
  var state: ConversationState { session.state }
  /// The program's own texts.
  var strings: Strings { world.strings }
  /// The language shown.
  var language: Language { world.language }
  /// What the customer says and is called.
  var customer: CustomerWords? { words.customers[scene.customer.id] }
  /// What the company says and is called.
  var company: CompanyWords? { own ?? publicCompany }
  /// What the company says and is called in everything that is kept or passed on.
  private var publicCompany: CompanyWords? { words.companies[scene.company.id] }
  /// The customer as one addresses them.
  var customerName: String { customer?.name[language] ?? scene.customer.id }
  /// The company's name.
  var companyName: String { company?.name[language] ?? scene.company.id }
  /// The company's name for everybody.
  var publicCompanyName: String { publicCompany?.name[language] ?? scene.company.id }
  /// The memo, target, permission or reaction that a line of the conversation tells; nil where none has this text.
  func influence(ofLine text: String) -> Influence? {
    scene.company.inside.first { publicCompany?.inside[$0.id]?[language] == text }
  }
  /// Whether one sees inside the customer.
  var seesInside: Bool { world.settings.level == .beginner }
}

/// Values as short bars of text, so that they can stand in text that scrolls.
enum TextBar {
  /// A bar of some columns for a value from 0 to 1000; a value above 0 always shows, one below 1000 never looks full.
  static func bar(_ value: Int, columns: Int, look: Look) -> String {
    let columns = max(1, columns)
    let value = min(max(0, value), 1000)
    var full = (value * columns + 500) / 1000
    if value > 0 { full = max(1, full) }
    if value < 1000 { full = min(columns - 1, full) }
    let block = look.unicode ? "█" : "#"
    return String(repeating: block, count: full) + String(repeating: String(look[.dot]), count: columns - full)
  }

  /// A row of small columns for values from 0 to 1000 over time, the latest at the right; digits where there is only ASCII.
  static func line(_ values: [Int], columns: Int, look: Look) -> String {
    let steps: [Character] =
      look.unicode
      ? ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] : ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
    return String(
      values.suffix(max(0, columns)).map { value in
        steps[min(steps.count - 1, min(max(0, value), 1000) * steps.count / 1000)]
      })
  }
}
