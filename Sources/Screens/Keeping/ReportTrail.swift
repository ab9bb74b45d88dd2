import Conversation
import Packs
import Reports
import Season
import Speech

/// What became of one's own reports in the house a conversation is held in, as words (E17).
public struct ReportTrail: Sendable {
  private let pack: Pack
  private let customer: String
  private let precedent: Precedent
  /// How many reports were made in a house that does not learn.
  private let lost: Int
  private let strings: Forms
  private let language: Language

  /// Makes one.
  ///
  /// - Parameters:
  ///   - pack: The pack.
  ///   - customer: The id of the customer of the conversation.
  ///   - company: The house.
  ///   - precedent: What was reported before the conversation, and what came of it.
  ///   - made: How many reports were made in the house until now; told where nobody learns from them.
  ///   - strings: The interface's strings, under `report-trail.`.
  ///   - language: The language.
  public init(
    pack: Pack, customer: String, company: Company, precedent: Precedent, made: Int, strings: Forms, language: Language
  ) {
    self.pack = pack
    self.customer = customer
    self.precedent = precedent
    lost = Learning.learns(company) ? 0 : made
    self.strings = strings
    self.language = language
  }

  private var text: SeasonText {
    SeasonText(strings: strings, language: language, words: pack.words, articles: pack.assortment.articles)
  }

  /// What is different today, said once at the beginning: first of all what concerns this customer; nil if nothing is.
  public var opening: String? {
    let own = precedent.changesByCustomer[customer] ?? []
    let told = own.isEmpty ? precedent.changes.suffix(2) : own[...]
    guard !told.isEmpty else { return nil }
    return say(precedent.reports.count == 1 ? "told-one" : "told", ["change": sentence(Array(told))])
  }

  /// How often what was reported, and what came of it; empty if nothing was reported.
  public var lines: [String] {
    if lost > 0 { return [say(lost == 1 ? "lost-one" : "lost", ["count": String(lost)])] }
    guard !precedent.reports.isEmpty else { return [] }
    let counts = Dictionary(grouping: precedent.reports, by: \.customer).mapValues(\.count)
    var isOpen = false
    var lines = counts.sorted { $0.key < $1.key }.map { customer, count in
      let changes = precedent.changesByCustomer[customer] ?? []
      if changes.isEmpty { isOpen = true }
      let row = say(count == 1 ? "row-one" : "row", ["customer": text.kind(customer), "count": String(count)])
      return changes.isEmpty ? row : row + " " + say("since", ["change": sentence(changes)])
    }
    lines += precedent.changes.filter(\.isRule).map { say("rule", ["change": text.sentence($0)]) }
    if precedent.changes.isEmpty { lines.append(say("nothing-yet")) }
    if isOpen {
      let needed = precedent.reportsToChange
      lines.append(say(needed == 1 ? "acts-one" : "acts", ["count": String(needed)]))
    }
    return lines
  }

  /// What will be different the next time because of the report made in a conversation; nil if nothing will.
  public func next(after state: ConversationState) -> String? {
    let changes = precedent.changes(after: state)
    return changes.isEmpty ? nil : say("next", ["change": sentence(changes)])
  }

  /// The heading of ``lines``.
  public var title: String { say("title") }
  /// What ``opening`` is, in a word.
  public var label: String { say("label") }

  private func sentence(_ changes: [ShopChange]) -> String { changes.map(text.sentence).joined(separator: "; ") }

  private func say(_ key: String, _ values: [String: String] = [:]) -> String {
    strings.filled("report-trail." + key, values)
  }
}

extension PractiseState {
  /// What became of one's own reports in this house.
  func reportTrail(_ world: World) -> ReportTrail {
    ReportTrail(
      pack: pack, customer: session.scene.customer.id, company: session.scene.company, precedent: precedent,
      made: world.keeping.reports.made(in: session.scene.company.id, pack: pack.name).count,
      strings: world.strings.forms, language: world.language)
  }
}
